import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  answerEnquiry,
  getListClarificationsQueryOptions,
  getListEnquiriesQueryOptions,
  getListOpinionsQueryOptions,
} from "@/api/generated/procurement/procurement";
import { given } from "@/api/given";
import type { EnquiryView } from "@/api/generated/model/enquiryView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { useMoment } from "@/format/moment";
import { Button } from "@/ui/button";
import { OpinionList } from "@/ui/opinion-list";
import { ProblemAlert } from "@/ui/problem-alert";
import { SideSheet } from "@/ui/side-sheet";
import { Tag } from "@/ui/tag";
import { TextArea } from "@/ui/text-area";
import { Part } from "./part";

/** What was asked and said: the public, the suppliers, the purchaser. */
export function TabQuestions({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const moment = useMoment();
  const opinions = useQuery(getListOpinionsQueryOptions(project.id, { limit: 100 }));
  const enquiries = useQuery(getListEnquiriesQueryOptions(project.id, { limit: 100 }));
  const clarifications = useQuery(getListClarificationsQueryOptions(project.id, { limit: 100 }));
  const [answering, setAnswering] = useState<EnquiryView>();
  const mayAnswer = project.available_actions.includes("clarify");
  const said = opinions.data?.items ?? [];
  const asked = enquiries.data?.items ?? [];
  const told = clarifications.data?.items ?? [];
  return (
    <div className="grid gap-6">
      <Part title={word("opinion.title")}>
        {given(project.clocks.consultation_until) && (
          <p className="mb-2 text-sm text-soft">
            {t("questions.consultation", { when: moment(project.clocks.consultation_until) })}
          </p>
        )}
        {said.length === 0 ? <p className="text-soft">{t("questions.noOpinions")}</p> : <OpinionList opinions={said} />}
        {given(project.consultation_summary) && (
          <p className="mt-3 border-l-2 border-jade pl-3 whitespace-pre-line">{project.consultation_summary}</p>
        )}
      </Part>
      <Part title={t("questions.enquiries")}>
        {asked.length === 0 ? (
          <p className="text-soft">{t("questions.noEnquiries")}</p>
        ) : (
          <ul className="divide-y divide-line/70">
            {asked.map((one) => (
              <li key={one.id} className="py-3">
                <p className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
                  <Tag tone={!given(one.answer) ? "ochre" : "jade"}>
                    {t(!given(one.answer) ? "questions.open" : "questions.answered")}
                  </Tag>
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
      </Part>
      <Part title={t("questions.clarifications")}>
        {told.length === 0 ? (
          <p className="text-soft">{t("questions.noClarifications")}</p>
        ) : (
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
      </Part>
      {answering !== undefined && (
        <AnswerSheet project={project} enquiry={answering} onClose={() => setAnswering(undefined)} />
      )}
    </div>
  );
}

function AnswerSheet({
  project,
  enquiry,
  onClose,
}: {
  project: ProcurementProjectView;
  enquiry: EnquiryView;
  onClose: () => void;
}) {
  const { t } = useTranslation("buy");
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const send = useMutation<EnquiryView, ApiProblem>({
    mutationFn: () => answerEnquiry(enquiry.id, { answer: text.trim() }),
    onSuccess: async () => {
      onClose();
      await refresh(queries, `/api/v1/procurement-projects/${project.id}`, "/api/v1/procurement-notices");
    },
  });
  return (
    <SideSheet title={t("questions.answer")} onClose={onClose} isDirty={text !== ""}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!send.isPending) send.mutate();
        }}
      >
        <blockquote className="rounded-xl bg-paper px-4 py-3 whitespace-pre-line">{enquiry.question}</blockquote>
        <ProblemAlert error={send.error} />
        <TextArea
          label={t("questions.answerText")}
          hint={t("questions.answerHint")}
          rows={6}
          maxLength={5000}
          value={text}
          error={send.error?.field("/answer")}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" isDisabled={send.isPending}>
          {send.isPending ? t("wizard.saving") : t("questions.send")}
        </Button>
      </form>
    </SideSheet>
  );
}
