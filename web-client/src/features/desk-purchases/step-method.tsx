import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import { previewTimeline } from "@/api/generated/procurement/procurement";
import type { ProcurementMethod } from "@/api/generated/model/procurementMethod";
import type { TimelineView } from "@/api/generated/model/timelineView";
import type { ApiProblem } from "@/api/problem";
import { useFullDate } from "@/format/moment";
import { PURCHASE_METHODS } from "@/format/procurement";
import { Field } from "@/ui/field";
import { Tag } from "@/ui/tag";
import { TextArea } from "@/ui/text-area";
import { awardMethodsOf, isScored, startingTerms } from "./draft";
import { StepForm } from "./step-form";
import type { StepProps } from "./wizard";

/** By which method, and why; each with the earliest deadline and the panel that the law wants. */
export function StepMethod({ project, save, isBusy, error, back }: StepProps) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const fullDate = useFullDate();
  const [method, setMethod] = useState<ProcurementMethod>(project.method);
  const [reason, setReason] = useState(project.method_reason ?? "");
  const [approval, setApproval] = useState(project.method_approval ?? "");
  const previews = useQueries({
    queries: PURCHASE_METHODS.map((one) => {
      const asked = {
        method: one,
        subject: project.subject,
        region: project.region,
        budget_fen: project.budget_fen,
        complex: project.terms.complex,
      };
      return {
        queryKey: ["/api/v1/procurement/timeline-preview", asked],
        queryFn: () => previewTimeline(asked),
        // Quotations are for goods: of services the server is only asked when somebody chooses it all the same.
        enabled: one !== "quotation" || project.subject === "goods" || method === one,
        retry: false,
        staleTime: 60_000,
      };
    }),
  });
  const lawOf = (one: ProcurementMethod) => {
    const query = previews[PURCHASE_METHODS.indexOf(one)];
    return { law: query?.data, refusal: query?.error as ApiProblem | null | undefined };
  };
  const { law } = lawOf(method);
  const submit = () => {
    const names = {
      plan: t("criteria.plan"),
      planText: t("criteria.planText"),
      team: t("criteria.team"),
      teamText: t("criteria.teamText"),
    };
    const fits = awardMethodsOf(method).some((one) => one === project.terms.award_method);
    // Going from points to a price or back, the points begin anew; else they stay.
    const start = fits ? { terms: {} } : startingTerms(method, names);
    const keeps = !fits && isScored(method) && project.criteria.length > 0;
    save({
      method,
      method_reason: reason.trim() === "" ? null : reason.trim(),
      method_approval: approval.trim() === "" ? null : approval.trim(),
      ...start,
      ...(keeps ? { criteria: undefined } : {}),
      terms: { ...start.terms, ...panelOf(law, project.terms.panel_size) },
    });
  };
  return (
    <StepForm
      title={t("method.title")}
      lead={t("method.lead")}
      onSubmit={submit}
      isBusy={isBusy}
      error={error}
      back={back}
    >
      <fieldset>
        <legend className="sr-only">{word("fact.method")}</legend>
        <div className="grid gap-2.5 sm:grid-cols-2">
          {PURCHASE_METHODS.map((one) => {
            const { law: its, refusal } = lawOf(one);
            return (
              <label
                key={one}
                className="flex gap-3 rounded-card border border-edge bg-sheet p-4 hover:border-ink has-checked:border-red has-checked:bg-blush"
              >
                <input
                  type="radio"
                  name="method"
                  className="mt-1 size-5 shrink-0 accent-red"
                  checked={method === one}
                  onChange={() => setMethod(one)}
                />
                <span className="min-w-0">
                  <span className="font-semibold">{word(`method.${one}`)}</span>
                  <span className="block text-sm text-soft">{t(`method.about.${one}`)}</span>
                  {its !== undefined && (
                    <span className="mt-1 block text-sm">
                      {t("method.earliest", { when: fullDate(its.earliest_bids_due_at) })}
                      {given(its.panel_minimum) && <span> · {word("law.panel", { count: its.panel_minimum })}</span>}
                    </span>
                  )}
                  {given(refusal) && (
                    <span className="mt-1 block text-sm text-red-deep">
                      {refusal.problem.errors?.map((said) => said.detail).join(" ") ?? refusal.message}
                    </span>
                  )}
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
      {law?.open_tender_threshold_reached === true && (
        <p className="flex flex-wrap items-center gap-2 rounded-xl bg-ochre-wash px-4 py-3">
          <Tag tone="ochre">{word("law.threshold")}</Tag>
          {t("method.threshold")}
        </p>
      )}
      <TextArea
        label={t("method.reason")}
        hint={t("method.reasonHint")}
        value={reason}
        maxLength={1000}
        error={error?.field("/method_reason")}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="max-w-md">
        <Field
          label={t("method.approval")}
          hint={t("method.approvalHint")}
          value={approval}
          maxLength={200}
          error={error?.field("/method_approval")}
          onChange={(event) => setApproval(event.target.value)}
        />
      </div>
    </StepForm>
  );
}

/** The panel grows to what the method wants; what was chosen larger stays. */
function panelOf(law: TimelineView | undefined, size: number | null | undefined) {
  const least = law?.panel_minimum;
  return !given(least) || (size ?? 0) >= least ? {} : { panel_size: least };
}
