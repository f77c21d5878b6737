import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import type { PanelMemberView } from "@/api/generated/model/panelMemberView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { useTitle } from "@/format/title";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { Parts } from "@/ui/tabs";
import { AwardStep } from "./award-step";
import { ChecksStep } from "./checks-step";
import type { Part } from "./checks-step";
import { OffersStep } from "./offers-step";
import { PanelStep } from "./panel-step";
import { ProjectHead } from "./project-head";
import { ResultStep } from "./result-step";
import { ScoreSheet } from "./score-sheet";
import { ScoresStep } from "./scores-step";
import { isPast, stepNow, stepsOf } from "./stages";
import type { Step } from "./stages";
import { hasOffers, useBids, useEvaluation, usePanel, useProject, useRounds } from "./use-purchase";

type Props = {
  id: string;
  part: Part;
  me: AccountView;
  /** One's own seat on the panel. */
  seat?: PanelMemberView;
  step?: string;
  onStep: (step: Step) => void;
  back: ReactNode;
  foot?: ReactNode;
};

/** One purchase from its opened bids to the award, step by step; what somebody may do follows from their part. */
export function Workspace(props: Props) {
  const { t } = useTranslation("desk");
  const project = useProject(props.id);
  useTitle(project.data?.title ?? "");
  if (project.isError) return <Failure error={project.error} onRetry={() => void project.refetch()} />;
  if (!project.data) {
    return (
      <div className="grid gap-3">
        <Loading label={t("common.loading")} />
      </div>
    );
  }
  return <Opened {...props} project={project.data} />;
}

function Opened({
  project,
  part,
  me,
  seat,
  step: wanted,
  onStep,
  back,
  foot,
}: Props & { project: ProcurementProjectView }) {
  const { t } = useTranslation("evaluation");
  const { t: desk } = useTranslation("desk");
  const opened = project.clocks.opened_at !== null && project.clocks.opened_at !== undefined;
  const offers = hasOffers(project);
  const single = project.terms.award_method === "negotiated_price";
  const bids = useBids(project.id, opened);
  const panel = usePanel(project.id, opened && !single);
  const evaluation = useEvaluation(project.id, { enabled: opened, refetchInterval: 20_000 });
  const rounds = useRounds(project.id, opened && offers);
  const failed = [bids, evaluation].find((one) => one.isError);
  if (!opened) {
    return (
      <>
        <ProjectHead project={project} back={back} />
        <Notice title={t("sealed.title")} text={t("sealed.text")} />
      </>
    );
  }
  if (failed) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!bids.data || !evaluation.data || (!single && panel.isPending) || (offers && rounds.isPending)) {
    return (
      <>
        <ProjectHead project={project} back={back} />
        <div className="grid gap-3">
          <Loading label={desk("common.loading")} />
        </div>
      </>
    );
  }
  const steps = stepsOf({ project, offers }).filter((step) => part !== "member" || step !== "panel");
  const now = stepNow({
    project,
    offers,
    panelReady:
      part === "member" || (panel.data !== undefined && panel.data.size > 0 && panel.data.confirmed >= panel.data.size),
    settled: rounds.data?.items.some((one) => one.status === "settled") ?? false,
  });
  const step = steps.find((one) => one === wanted) ?? steps.find((one) => one === now) ?? steps[0];
  const items = bids.data.items.filter((bid) => bid.status !== "withdrawn" && bid.status !== "replaced");
  const active = project.status !== "suspended";
  return (
    <>
      <ProjectHead project={project} back={back} />
      {step && (
        <Parts
          label={t("steps")}
          value={step}
          onChange={onStep}
          tabs={steps.map((value, at) => ({
            value,
            label: `${at + 1} ${t(`step.${value}`)}`,
            note: value === now && !isPast(project, "result_published") ? t("stepNow") : undefined,
          }))}
        />
      )}
      {step === "panel" && panel.data && <PanelStep project={project} panel={panel.data} me={me} />}
      {step === "panel" && !panel.data && <Notice title={t("panel.none")} />}
      {step === "checks" && (
        <ChecksStep
          project={project}
          bids={items}
          part={part}
          mayClose={evaluation.data.available_actions.includes("qualify")}
        />
      )}
      {step === "offers" && (
        <OffersStep
          project={project}
          bids={items}
          rounds={rounds.data?.items ?? []}
          mayOpen={active && part !== "overseer"}
        />
      )}
      {step === "scores" &&
        (part === "member" && seat && project.status === "qualified" ? (
          <ScoreSheet project={project} bids={items} seat={seat} progress={evaluation.data.progress} />
        ) : (
          <ScoresStep project={project} evaluation={evaluation.data} />
        ))}
      {step === "result" && <ResultStep project={project} evaluation={evaluation.data} seesSheets />}
      {step === "award" && (
        <AwardStep
          project={project}
          evaluation={evaluation.data}
          mayDecide={active && part === "purchaser"}
          seesTerms={part !== "member"}
        />
      )}
      {foot}
    </>
  );
}
