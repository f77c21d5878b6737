import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { etags } from "@/api/client";
import {
  createProcurementProject,
  deleteProcurementProject,
  getGetProcurementProjectQueryKey,
  getGetProcurementProjectQueryOptions,
  getListProcurementProjectsQueryKey,
  updateProcurementProject,
} from "@/api/generated/procurement/procurement";
import type { AccountView } from "@/api/generated/model/accountView";
import type { CreateProcurementProject } from "@/api/generated/model/createProcurementProject";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import type { UpdateProcurementProject } from "@/api/generated/model/updateProcurementProject";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { deskTo, useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useTitle } from "@/format/title";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { BackIcon, CheckIcon } from "@/ui/icons";
import { Loading, Notice } from "@/ui/notice";
import { after, before, STEPS, stepOf } from "./draft";
import type { Step } from "./draft";
import { StepBudget } from "./step-budget";
import { StepCheck } from "./step-check";
import { StepCriteria } from "./step-criteria";
import { StepDocuments } from "./step-documents";
import { StepMethod } from "./step-method";
import { StepNeed } from "./step-need";
import { StepSme } from "./step-sme";
import { StepTerms } from "./step-terms";

export type StepProps = {
  project: ProcurementProjectView;
  save: (body: UpdateProcurementProject) => void;
  isBusy: boolean;
  error: ApiProblem | null;
  back?: () => void;
};

/** Writes a purchase step by step; each step is kept as a draft when it is left. */
export function Wizard({ me, draft }: { me: AccountView; draft: string }) {
  const { t } = useTranslation("buy");
  const { t: desk } = useTranslation("desk");
  useTitle(t("wizard.title"));
  const isNew = draft === "new";
  const project = useQuery(getGetProcurementProjectQueryOptions(draft, { query: { enabled: !isNew } }));
  if (isNew) return <Writing me={me} />;
  if (project.isError) return <Failure error={project.error} onRetry={() => void project.refetch()} />;
  if (project.isPending) {
    return (
      <div className="grid gap-3">
        <Loading label={desk("common.loading")} rows={3} className="h-24" />
      </div>
    );
  }
  if (!project.data.available_actions.includes("update")) {
    return (
      <Notice level="h1" title={t("wizard.closed")} text={t("wizard.closedText")}>
        <Link
          {...deskTo("purchases", { item: project.data.id })}
          className="text-red-deep underline underline-offset-4"
        >
          {t("wizard.toProject")}
        </Link>
      </Notice>
    );
  }
  return <Writing me={me} project={project.data} />;
}

/** On a telephone the row of steps is longer than the screen. */
function showCurrent(row: HTMLElement | null) {
  row?.querySelector("[aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
}

function Writing({ me, project }: { me: AccountView; project?: ProcurementProjectView }) {
  const { t } = useTranslation("buy");
  const queries = useQueryClient();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const step = project === undefined ? "need" : stepOf(search.step);
  const [saved, setSaved] = useState(false);
  const [dropping, setDropping] = useState(false);
  const go = (next: Step, id?: string) => {
    save.reset();
    change({ draft: id ?? project?.id ?? "new", step: next });
    globalThis.scrollTo({ top: 0 });
  };
  const save = useMutation<ProcurementProjectView, ApiProblem, CreateProcurementProject | UpdateProcurementProject>({
    mutationFn: (body) => {
      if (project === undefined) return createProcurementProject(body as CreateProcurementProject);
      const [address] = getGetProcurementProjectQueryKey(project.id);
      return updateProcurementProject(project.id, body as UpdateProcurementProject, {
        "If-Match": etags.get(address) ?? "",
      });
    },
    onSuccess: async (kept) => {
      queries.setQueryData(getGetProcurementProjectQueryKey(kept.id), kept);
      setSaved(true);
      await refresh(queries, "/api/v1/procurement-projects");
      go(after(step), kept.id);
    },
  });
  const drop = useMutation<void, ApiProblem>({
    mutationFn: () => deleteProcurementProject(project?.id ?? "", { "If-Match": "*" }),
    onSuccess: async () => {
      change({ draft: undefined, step: undefined });
      // The lists only: the draft itself is not there any more.
      const [list] = getListProcurementProjectsQueryKey();
      await queries.invalidateQueries({ queryKey: [list] });
    },
  });
  const previous = before(step);
  const props = {
    save: save.mutate,
    isBusy: save.isPending,
    error: save.error,
    back: previous === undefined ? undefined : () => go(previous),
  };
  return (
    <div className="mx-auto max-w-5xl">
      <Link
        {...deskTo("purchases")}
        className="-ml-2 inline-flex min-h-11 items-center gap-1 rounded-full px-2 text-soft hover:text-ink"
      >
        <BackIcon />
        {t("wizard.all")}
      </Link>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h1 className="song text-2xl sm:text-[1.75rem]">{project?.title ?? t("wizard.title")}</h1>
        <p role="status" className="text-sm text-soft">
          {saved && t("wizard.saved")} {project !== undefined && project.code}
        </p>
      </div>
      <nav key={step} aria-label={t("wizard.steps")}>
        <ol ref={showCurrent} className="strip mb-6 sm:mx-0 sm:flex-wrap sm:px-0">
          {STEPS.map((one, at) => (
            <li key={one} className="shrink-0">
              <button
                type="button"
                disabled={project === undefined && one !== "need"}
                aria-current={one === step ? "step" : undefined}
                onClick={() => go(one)}
                className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-edge bg-sheet px-3 text-[0.9375rem] hover:border-ink disabled:text-soft aria-[current=step]:border-red aria-[current=step]:bg-blush aria-[current=step]:font-medium aria-[current=step]:text-red-deep"
              >
                <span className="tabular-nums">{at + 1}</span>
                {t(`wizard.step.${one}`)}
                {STEPS.indexOf(step) > at && <CheckIcon className="size-4 text-jade" />}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {project === undefined || step === "need" ? (
        <StepNeed key="need" me={me} project={project} {...props} />
      ) : step === "method" ? (
        <StepMethod project={project} {...props} />
      ) : step === "budget" ? (
        <StepBudget project={project} {...props} />
      ) : step === "sme" ? (
        <StepSme project={project} {...props} />
      ) : step === "criteria" ? (
        <StepCriteria project={project} {...props} />
      ) : step === "terms" ? (
        <StepTerms project={project} {...props} />
      ) : step === "documents" ? (
        <StepDocuments project={project} {...props} />
      ) : (
        <StepCheck project={project} go={go} />
      )}
      {project?.available_actions.includes("delete") && (
        <p className="mt-10 border-t border-line pt-4">
          <Button look="quiet" className="min-h-11 px-3" onPress={() => setDropping(true)}>
            {t("wizard.drop")}
          </Button>
        </p>
      )}
      {dropping && (
        <Ask
          title={t("wizard.drop")}
          confirm={t("wizard.drop")}
          isBusy={drop.isPending}
          error={drop.error}
          onClose={() => setDropping(false)}
          onConfirm={() => drop.mutate()}
        >
          <p>{t("wizard.dropText")}</p>
        </Ask>
      )}
    </div>
  );
}
