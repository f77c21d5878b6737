import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import type { OpinionView } from "@/api/generated/model/opinionView";
import { useMoment } from "@/format/moment";
import { Tag } from "./tag";

const TONES = { open: "ochre", adopted: "jade", not_adopted: "plain" } as const;

/** Opinions on a purchase without their authors, and what became of each. */
export function OpinionList({
  opinions,
  more,
}: {
  opinions: readonly OpinionView[];
  more?: (opinion: OpinionView) => ReactNode;
}) {
  const { t } = useTranslation("procurement");
  const moment = useMoment();
  return (
    <ul className="grid gap-2.5">
      {opinions.map((opinion) => (
        <li key={opinion.id} className="rounded-card border border-line bg-sheet p-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
            <Tag tone={TONES[opinion.outcome]}>{t(`opinion.outcome.${opinion.outcome}`)}</Tag>
            <span>{t(`opinion.about.${opinion.about}`)}</span>
            <time dateTime={opinion.created_at}>{moment(opinion.created_at)}</time>
          </p>
          <p className="mt-1.5 whitespace-pre-line">{opinion.text}</p>
          {given(opinion.answer) && (
            <p className="mt-2 border-l-2 border-jade pl-3 whitespace-pre-line">{opinion.answer}</p>
          )}
          {more?.(opinion)}
        </li>
      ))}
    </ul>
  );
}
