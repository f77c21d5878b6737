import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OpinionView } from "@/api/generated/model/opinionView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import {
  closeConsultation,
  consultRequirement,
  getListOpinionsQueryOptions,
  publicizeSingleSource,
} from "@/api/generated/procurement/procurement";
import { fromLocalInput } from "@/format/local-input";
import { addDays } from "@/format/time";
import { useToday } from "@/format/today";
import { Chips } from "@/ui/chips";
import { Failure } from "@/ui/failure";
import { Field } from "@/ui/field";
import { Loading } from "@/ui/notice";
import { SheetForm, useSheetDeed } from "@/ui/sheet-form";
import { SideSheet } from "@/ui/side-sheet";
import { TextArea } from "@/ui/text-area";

type Props = { project: ProcurementProjectView; onClose: () => void };

/** Asks the public about the requirements. */
export function ConsultSheet({ project, onClose }: Props) {
  const { t } = useTranslation("buy");
  const today = useToday();
  const act = useSheetDeed(onClose);
  const [until, setUntil] = useState(`${addDays(today, 7)}T18:00`);
  return (
    <SheetForm
      title={t("action.consult")}
      lead={t("consult.lead")}
      confirm={t("consult.confirm")}
      act={act}
      isDirty={false}
      onClose={onClose}
      onSubmit={() => act.mutate(() => consultRequirement(project.id, { until: fromLocalInput(until) ?? "" }))}
    >
      <Field
        label={t("consult.until")}
        type="datetime-local"
        value={until}
        error={act.error?.field("/until")}
        onChange={(event) => setUntil(event.target.value)}
      />
    </SheetForm>
  );
}

/** Single source: who and why, for everybody to object to. */
export function PublicitySheet({ project, onClose }: Props) {
  const { t } = useTranslation("buy");
  const act = useSheetDeed(onClose);
  const [reason, setReason] = useState("");
  return (
    <SheetForm
      title={t("action.publicity")}
      lead={t("publicity.lead")}
      confirm={t("publicity.confirm")}
      act={act}
      isDirty={reason !== ""}
      onClose={onClose}
      onSubmit={() => act.mutate(() => publicizeSingleSource(project.id, { reason: reason.trim() }))}
    >
      <TextArea
        label={t("publicity.reason")}
        rows={6}
        value={reason}
        maxLength={5000}
        error={act.error?.field("/reason")}
        onChange={(event) => setReason(event.target.value)}
      />
    </SheetForm>
  );
}

/** Ends the consultation with an answer to each opinion. */
export function CloseConsultationSheet({ project, onClose }: Props) {
  const { t } = useTranslation("buy");
  const opinions = useQuery(getListOpinionsQueryOptions(project.id, { limit: 100 }));
  if (opinions.data !== undefined) {
    const open = opinions.data.items.filter((one) => one.about === "requirement" && one.outcome === "open");
    return <Answers project={project} onClose={onClose} opinions={open} />;
  }
  return (
    <SideSheet title={t("action.close-consultation")} onClose={onClose}>
      {opinions.isError ? (
        <Failure error={opinions.error} onRetry={() => void opinions.refetch()} />
      ) : (
        <div className="grid gap-3">
          <Loading label={t("wizard.loading")} />
        </div>
      )}
    </SideSheet>
  );
}

function Answers({ project, onClose, opinions }: Props & { opinions: OpinionView[] }) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const act = useSheetDeed(onClose);
  const [summary, setSummary] = useState(opinions.length === 0 ? t("consult.noneCame") : "");
  const [answers, setAnswers] = useState(() => opinions.map(() => ({ adopted: true, reason: "" })));
  const change = (at: number, next: Partial<{ adopted: boolean; reason: string }>) =>
    setAnswers(answers.map((one, index) => (index === at ? { ...one, ...next } : one)));
  return (
    <SheetForm
      title={t("action.close-consultation")}
      lead={t("consult.closeLead")}
      confirm={t("consult.closeConfirm")}
      act={act}
      isDirty={answers.some((one) => one.reason !== "")}
      onClose={onClose}
      onSubmit={() =>
        act.mutate(() =>
          closeConsultation(project.id, {
            summary: summary.trim(),
            opinions: opinions.map((one, at) => ({
              opinion_id: one.id,
              adopted: answers[at]?.adopted ?? false,
              reason: answers[at]?.reason.trim() ?? "",
            })),
          }),
        )
      }
    >
      {opinions.map((one, at) => (
        <div key={one.id} className="rounded-card border border-line p-4">
          <p className="mb-3 whitespace-pre-line">{one.text}</p>
          <Chips
            label={t("consult.outcome", { number: at + 1 })}
            value={answers[at]?.adopted ? "adopted" : "not_adopted"}
            onChange={(next) => change(at, { adopted: next === "adopted" })}
            options={[
              { value: "adopted", label: word("opinion.outcome.adopted") },
              { value: "not_adopted", label: word("opinion.outcome.not_adopted") },
            ]}
          />
          <div className="mt-3">
            <TextArea
              label={t("consult.reason", { number: at + 1 })}
              rows={2}
              maxLength={1000}
              value={answers[at]?.reason ?? ""}
              error={act.error?.field(`/opinions/${at}/reason`)}
              onChange={(event) => change(at, { reason: event.target.value })}
            />
          </div>
        </div>
      ))}
      <TextArea
        label={t("consult.summary")}
        hint={t("consult.summaryHint")}
        value={summary}
        maxLength={5000}
        error={act.error?.field("/summary")}
        onChange={(event) => setSummary(event.target.value)}
      />
    </SheetForm>
  );
}
