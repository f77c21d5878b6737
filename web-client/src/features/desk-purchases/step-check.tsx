import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import type { TimelinePreview } from "@/api/generated/model/timelinePreview";
import type { TimelineView } from "@/api/generated/model/timelineView";
import { previewTimeline, publishProcurementProject } from "@/api/generated/procurement/procurement";
import { given } from "@/api/given";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { useChangeDeskSearch } from "@/app/desk-paths";
import { fromLocalInput, toLocalInput } from "@/format/local-input";
import { useMoment } from "@/format/moment";
import { useMoney } from "@/format/money";
import { addDays, localDate } from "@/format/time";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { CatalogueName } from "@/ui/catalogue-name";
import { Facts } from "@/ui/facts";
import { Failure } from "@/ui/failure";
import { Field } from "@/ui/field";
import { LegalTimeline } from "@/ui/legal-timeline";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { PurchaseTerms } from "@/ui/purchase-terms";
import { ConsultSheet, PublicitySheet } from "./consult-sheets";
import type { Step } from "./draft";
import { Warnings } from "./warnings";

/** The whole draft to be read once more, its legal terms as bars, and the announcement. */
export function StepCheck({ project, go }: { project: ProcurementProjectView; go: (step: Step) => void }) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const { wan } = useMoney();
  const moment = useMoment();
  const queries = useQueryClient();
  const change = useChangeDeskSearch();
  const [asking, setAsking] = useState<"publish" | "consult" | "publicity">();
  const [typed, setTyped] = useState<string>();
  const asked = {
    method: project.method,
    subject: project.subject,
    region: project.region,
    budget_fen: project.budget_fen,
    complex: project.terms.complex,
  };
  const least = useTimeline(asked);
  const earliest = least.data?.earliest_bids_due_at;
  const shown = typed ?? (earliest === undefined ? "" : toLocalInput(morningFrom(earliest)));
  const wanted = fromLocalInput(shown);
  const tooEarly = earliest !== undefined && wanted !== undefined && Date.parse(wanted) < Date.parse(earliest);
  const law = useTimeline({ ...asked, ...(wanted === undefined || tooEarly ? {} : { bids_due_at: wanted }) });
  const publish = useMutation<ProcurementProjectView, ApiProblem>({
    mutationFn: () => publishProcurementProject(project.id, { bids_due_at: wanted ?? "" }),
    onSuccess: async () => {
      await refresh(queries, "/api/v1/procurement");
      change({ draft: undefined, step: undefined, item: project.id });
    },
  });
  const can = (action: string) => project.available_actions.includes(action);
  return (
    <div className="grid gap-6">
      <div>
        <h2 className="song text-xl">{t("check.title")}</h2>
        <p className="text-soft">{t("check.lead")}</p>
      </div>
      <Warnings warnings={project.warnings} />
      <section className="rounded-card border border-line bg-sheet p-4 sm:p-6">
        <h3 className="song text-xl">{word("law.title")}</h3>
        <p className="mb-4 text-soft">{word("law.lead")}</p>
        {/* In large type a date and its time are wider than a narrow screen. */}
        <div className="mb-5 max-w-sm max-[22rem]:[&_input]:px-1.5 max-[22rem]:[&_input]:text-xs">
          <Field
            label={word("fact.due")}
            type="datetime-local"
            value={shown}
            hint={earliest === undefined ? undefined : word("law.earliest", { when: moment(earliest) })}
            error={tooEarly ? word("law.tooShort", { when: moment(earliest) }) : publish.error?.field("/bids_due_at")}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        {law.isError ? (
          <Failure error={law.error} onRetry={() => void law.refetch()} />
        ) : law.data === undefined ? (
          <div className="grid gap-3">
            <Loading label={t("wizard.loading")} rows={4} className="h-10" />
          </div>
        ) : (
          <LegalTimeline timeline={law.data} />
        )}
      </section>
      <section className="rounded-card border border-line bg-sheet p-4 sm:p-6">
        <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
          <h3 className="song text-xl">{t("check.content")}</h3>
          <Button look="quiet" className="min-h-11 px-3" onPress={() => go("need")}>
            {t("check.edit")}
          </Button>
        </div>
        <Facts
          facts={[
            [t("need.why"), project.description],
            [word("fact.subject"), word(`subject.${project.subject}`)],
            [word("fact.item"), <CatalogueName key="item" region={project.region} code={project.catalogue_code} />],
            [word("fact.method"), word(`method.${project.method}`)],
            ...(!given(project.method_reason)
              ? []
              : [[word("page.methodReason"), project.method_reason] satisfies [string, string]]),
            [word("fact.budget"), wan(project.budget_fen)],
            [
              t("budget.source"),
              [project.budget_source, project.budget_reference].filter(Boolean).join("，") || t("check.missing"),
            ],
          ]}
        />
        <div className="mt-5">
          <PurchaseTerms project={project} />
        </div>
      </section>
      <ProblemAlert error={publish.error} />
      <div className="flex flex-wrap gap-3">
        <Button look="plain" onPress={() => go("documents")}>
          {t("wizard.back")}
        </Button>
        {can("consult") && project.public_service && (
          <Button look="plain" onPress={() => setAsking("consult")}>
            {t("action.consult")}
          </Button>
        )}
        {can("publicity") && (
          <Button look="plain" onPress={() => setAsking("publicity")}>
            {t("action.publicity")}
          </Button>
        )}
        {can("publish") && (
          <Button isDisabled={wanted === undefined || tooEarly} onPress={() => setAsking("publish")}>
            {t("action.publish")}
          </Button>
        )}
      </div>
      {asking === "publish" && wanted !== undefined && (
        <Ask
          title={t("check.askTitle")}
          confirm={t("check.askConfirm")}
          isBusy={publish.isPending}
          error={publish.error}
          onClose={() => setAsking(undefined)}
          onConfirm={() => publish.mutate()}
        >
          <ul className="grid list-disc gap-1.5 pl-5">
            <li>{t("check.everybody")}</li>
            <li>{t("check.frozen")}</li>
            <li>{t("check.due", { when: moment(wanted) })}</li>
            <li>{t("check.end")}</li>
          </ul>
        </Ask>
      )}
      {asking === "consult" && <ConsultSheet project={project} onClose={() => setAsking(undefined)} />}
      {asking === "publicity" && <PublicitySheet project={project} onClose={() => setAsking(undefined)} />}
    </div>
  );
}

function useTimeline(asked: TimelinePreview) {
  return useQuery<TimelineView, ApiProblem>({
    queryKey: ["/api/v1/procurement/timeline-preview", asked],
    queryFn: () => previewTimeline(asked),
    placeholderData: (earlier) => earlier,
    staleTime: 60_000,
    retry: false,
  });
}

/** Nine in the morning of a working day, not before. */
export function morningFrom(earliest: string): string {
  let date = localDate(earliest);
  if (Date.parse(`${date}T09:00:00+08:00`) < Date.parse(earliest)) date = addDays(date, 1);
  while ([0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())) date = addDays(date, 1);
  return `${date}T09:00:00+08:00`;
}
