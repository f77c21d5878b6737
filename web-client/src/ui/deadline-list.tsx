import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import type { DeadlineView } from "@/api/generated/model/deadlineView";
import { lastDay, useFullDate } from "@/format/moment";
import { Tag } from "./tag";

const CODES = [
  "decide_award",
  "publish_result",
  "sign_contract",
  "publish_contract",
  "file_contract",
  "answer_challenge",
  "decide_complaint",
  "keep_archive",
] as const;

/** The legal clocks that have begun: until when, done or not, by which article. The route needs the area `procurement`. */
export function DeadlineList({ deadlines }: { deadlines: readonly DeadlineView[] }) {
  const { t } = useTranslation("procurement");
  const fullDate = useFullDate();
  return (
    <ul className="divide-y divide-line/70">
      {deadlines.map((one) => {
        const code = CODES.find((known) => known === one.code);
        return (
          <li key={`${one.code} ${one.subject_id ?? ""}`} className="py-2.5">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-medium">{code === undefined ? one.code : t(`deadline.${code}`)}</span>
              <Tag tone={one.overdue ? "red" : !given(one.done_at) ? "ochre" : "jade"}>
                {t(
                  given(one.done_at)
                    ? one.overdue
                      ? "deadline.doneLate"
                      : "deadline.done"
                    : one.overdue
                      ? "deadline.late"
                      : "deadline.open",
                )}
              </Tag>
              <span className="text-sm text-soft tabular-nums">
                {t("until", { when: fullDate(lastDay(one.due_at)) })}
                {given(one.done_at) && ` · ${t("deadline.doneAt", { when: fullDate(one.done_at) })}`}
              </span>
            </p>
            <p className="text-sm text-soft">{one.article}</p>
          </li>
        );
      })}
    </ul>
  );
}
