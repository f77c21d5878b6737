import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EnquiryView } from "@/api/generated/model/enquiryView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import {
  getListClarificationsQueryOptions,
  getListEnquiriesQueryOptions,
  getListOpinionsQueryOptions,
} from "@/api/generated/procurement/procurement";
import { given } from "@/api/given";
import { useMoment } from "@/format/moment";
import { clock, localDate } from "@/format/time";
import { Button } from "@/ui/button";
import { OpinionList } from "@/ui/opinion-list";
import { Tag } from "@/ui/tag";
import { AnswerSheet } from "./answer-sheet";
import { ListPanel } from "./list-panel";

type Props = { project: ProcurementProjectView };

const at = (time: string) => `${localDate(time)} ${clock(time)}`;

/** What was asked and said: the public, the suppliers, the purchaser. */
export function TabQuestions({ project }: Props) {
  return (
    <div className="grid gap-6">
      <PublicOpinions project={project} />
      <Enquiries project={project} />
      <Clarifications project={project} />
    </div>
  );
}

function PublicOpinions({ project }: Props) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const moment = useMoment();
  const opinions = useQuery(getListOpinionsQueryOptions(project.id, { limit: 100 }));
  return (
    <ListPanel
      title={word("opinion.title")}
      code={project.code}
      query={opinions}
      empty={t("questions.noOpinions")}
      columns={[
        [t("archive.at"), (row) => at(row.created_at)],
        [t("questions.about"), (row) => word(`opinion.about.${row.about}`)],
        [word("opinion.title"), (row) => row.text],
        [t("questions.state"), (row) => word(`opinion.outcome.${row.outcome}`)],
        [t("questions.answerText"), (row) => row.answer ?? null],
      ]}
      lead={
        given(project.clocks.consultation_until) && (
          <p className="mb-2 text-sm text-soft">
            {t("questions.consultation", { when: moment(project.clocks.consultation_until) })}
          </p>
        )
      }
      foot={
        given(project.consultation_summary) && (
          <p className="mt-3 border-l-2 border-jade pl-3 whitespace-pre-line">{project.consultation_summary}</p>
        )
      }
    >
      {(said) => <OpinionList opinions={said} />}
    </ListPanel>
  );
}

function Enquiries({ project }: Props) {
  const { t } = useTranslation("buy");
  const moment = useMoment();
  const enquiries = useQuery(getListEnquiriesQueryOptions(project.id, { limit: 100 }));
  const [answering, setAnswering] = useState<EnquiryView>();
  const mayAnswer = project.available_actions.includes("clarify");
  const state = (one: EnquiryView) => t(given(one.answer) ? "questions.answered" : "questions.open");
  return (
    <ListPanel
      title={t("questions.enquiries")}
      code={project.code}
      query={enquiries}
      empty={t("questions.noEnquiries")}
      columns={[
        [t("archive.at"), (row) => at(row.created_at)],
        [t("questions.question"), (row) => row.question],
        [t("questions.state"), state],
        [t("questions.answerText"), (row) => row.answer ?? null],
        [t("questions.answeredAt"), (row) => (given(row.answered_at) ? at(row.answered_at) : null)],
      ]}
      foot={answering && <AnswerSheet enquiry={answering} onClose={() => setAnswering(undefined)} />}
    >
      {(asked) => (
        <ul className="divide-y divide-line/70">
          {asked.map((one) => (
            <li key={one.id} className="py-3">
              <p className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
                <Tag tone={given(one.answer) ? "jade" : "ochre"}>{state(one)}</Tag>
                {moment(one.created_at)}
              </p>
              <p className="mt-1 whitespace-pre-line">{one.question}</p>
              {given(one.answer) ? (
                <p className="mt-2 border-l-2 border-jade pl-3 whitespace-pre-line">{one.answer}</p>
              ) : (
                mayAnswer && (
                  <Button look="plain" className="mt-2 min-h-11 px-4" onPress={() => setAnswering(one)}>
                    {t("questions.answer")}
                  </Button>
                )
              )}
            </li>
          ))}
        </ul>
      )}
    </ListPanel>
  );
}

function Clarifications({ project }: Props) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const moment = useMoment();
  const clarifications = useQuery(getListClarificationsQueryOptions(project.id, { limit: 100 }));
  return (
    <ListPanel
      title={t("questions.clarifications")}
      code={project.code}
      query={clarifications}
      empty={t("questions.noClarifications")}
      columns={[
        [t("questions.ordinal"), (row) => row.number],
        [t("archive.at"), (row) => at(row.published_at)],
        [t("archive.title"), (row) => row.text],
        [t("questions.material"), (row) => word(row.material ? "page.yes" : "page.no")],
        [word("fact.due"), (row) => at(row.due_after)],
      ]}
    >
      {(told) => (
        <ul className="divide-y divide-line/70">
          {told.map((one) => (
            <li key={one.id} className="py-3">
              <p className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
                <span className="font-medium text-ink">{t("questions.number", { number: one.number })}</span>
                {moment(one.published_at)}
                {one.due_after !== one.due_before && (
                  <Tag tone="ochre">{t("questions.moved", { when: moment(one.due_after) })}</Tag>
                )}
              </p>
              <p className="mt-1 whitespace-pre-line">{one.text}</p>
            </li>
          ))}
        </ul>
      )}
    </ListPanel>
  );
}
