import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { archiveProject } from "@/api/generated/contracts/contracts";
import type { AccountView } from "@/api/generated/model/accountView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import {
  drawInvitations,
  getGetProcurementProjectQueryOptions,
  terminateProcurementProject,
} from "@/api/generated/procurement/procurement";
import { given } from "@/api/given";
import { useDeed } from "@/api/use-deed";
import { deskTo, useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useTitle } from "@/format/title";
import { Ask } from "@/ui/ask";
import { Button, buttonClass } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { BackIcon } from "@/ui/icons";
import { Loading } from "@/ui/notice";
import { ProjectHeader } from "@/ui/project-header";
import { Parts } from "@/ui/tabs";
import { ClarifySheet } from "./clarify-sheet";
import { CloseConsultationSheet, ConsultSheet, PublicitySheet } from "./consult-sheets";
import { FailSheet } from "./fail-sheet";
import { actionsOf, ELSEWHERE, isElsewhere } from "./project-actions";
import type { Action } from "./project-actions";
import { isPurchaser } from "./purchaser";
import { SignSheet } from "./sign-sheet";
import { TabArchive } from "./tab-archive";
import { TabDocuments } from "./tab-documents";
import { TabOverview } from "./tab-overview";
import { TabQuestions } from "./tab-questions";
import { TabResult } from "./tab-result";
import { Warnings } from "./warnings";

const TABS = ["overview", "questions", "documents", "result", "archive"] as const;
type Tab = (typeof TABS)[number];

/** One purchase at the desk of who buys or oversees. */
export function ProjectDesk({ me, id }: { me: AccountView; id: string }) {
  const { t } = useTranslation("buy");
  const { t: desk } = useTranslation("desk");
  const project = useQuery(getGetProcurementProjectQueryOptions(id));
  useTitle(project.data?.title ?? desk("screen.purchases"));
  return (
    <>
      <Link
        {...deskTo("purchases")}
        className="-ml-2 inline-flex min-h-11 items-center gap-1 rounded-full px-2 text-soft hover:text-ink"
      >
        <BackIcon />
        {t("wizard.all")}
      </Link>
      {project.data !== undefined ? (
        <Project me={me} project={project.data} />
      ) : project.isError ? (
        <Failure error={project.error} onRetry={() => void project.refetch()} />
      ) : (
        <div className="grid gap-3">
          <Loading label={desk("common.loading")} rows={3} className="h-28" />
        </div>
      )}
    </>
  );
}

const SHEETS = {
  consult: ConsultSheet,
  "close-consultation": CloseConsultationSheet,
  publicity: PublicitySheet,
  clarify: ClarifySheet,
  fail: FailSheet,
  sign: SignSheet,
} as const;
type SheetAction = keyof typeof SHEETS;
const ASKED = ["draw-invitations", "archive", "terminate"] as const;

function Project({ me, project }: { me: AccountView; project: ProcurementProjectView }) {
  const { t } = useTranslation("buy");
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const tab: Tab = TABS.find((one) => one === search.tab) ?? "overview";
  const [doing, setDoing] = useState<Action>();
  const act = useDeed<unknown, string>(
    (reason) => {
      const { id } = project;
      if (doing === "draw-invitations") return drawInvitations(id, {});
      if (doing === "archive") return archiveProject(id, {});
      return terminateProcurementProject(id, { reason });
    },
    () => {
      if (doing === "archive") change({ tab: "archive" });
      setDoing(undefined);
    },
  );
  const actions = actionsOf(project, isPurchaser(me));
  const close = () => {
    act.reset();
    setDoing(undefined);
  };
  const Sheet = doing !== undefined && doing in SHEETS ? SHEETS[doing as SheetAction] : undefined;
  const asked = ASKED.find((one) => one === doing);
  const canUpdate = project.available_actions.includes("update");
  // Opinions that wait for an answer come before the rest of the draft.
  const isFirst = canUpdate && !actions.includes("close-consultation");
  return (
    <>
      <ProjectHeader project={project}>
        {canUpdate && (
          <Link
            {...deskTo("purchases", { draft: project.id, step: project.status === "plan" ? "need" : "check" })}
            className={buttonClass(isFirst ? "primary" : "plain", "min-h-11 px-5")}
          >
            {t(project.available_actions.includes("publish") ? "action.continue" : "action.update")}
          </Link>
        )}
        {actions.map((action, at) => {
          const look = at === 0 && !isFirst ? "primary" : "plain";
          if (isElsewhere(action)) {
            return <Elsewhere key={action} action={action} id={project.id} look={look} />;
          }
          return (
            <Button
              key={action}
              look={action === "fail" || action === "terminate" ? "danger" : look}
              className="min-h-11 px-5"
              onPress={() => {
                act.reset();
                setDoing(action);
              }}
            >
              {t(`action.${action}`)}
            </Button>
          );
        })}
      </ProjectHeader>
      <div className="mb-5 grid gap-3 empty:hidden">
        <Warnings warnings={project.warnings} />
        {given(project.status_reason) && (
          <p className="rounded-xl bg-blush px-4 py-3 text-red-deep">
            {project.status_reason}
            {given(project.failure?.article) && ` ${project.failure.article}`}
            {given(project.failure?.what_follows) && (
              <span className="mt-1 block text-sm">{project.failure.what_follows}</span>
            )}
          </p>
        )}
      </div>
      <Parts
        label={t("tab.label")}
        value={tab}
        onChange={(next) => change({ tab: next === "overview" ? undefined : next })}
        tabs={TABS.map((value) => ({ value, label: t(`tab.${value}`) }))}
      />
      <TabBody tab={tab} project={project} />
      {Sheet !== undefined && <Sheet project={project} onClose={close} />}
      {asked !== undefined && (
        <Ask
          title={t(`action.${asked}`)}
          confirm={t(`ask.${asked}.confirm`)}
          isBusy={act.isPending}
          error={act.error}
          onClose={close}
          onConfirm={(reason) => act.mutate(reason)}
          reason={asked === "terminate" ? { label: t("ask.terminate.reason"), required: true } : undefined}
        >
          <p className="whitespace-pre-line">{t(`ask.${asked}.text`)}</p>
        </Ask>
      )}
    </>
  );
}

type ElsewhereProps = { action: keyof typeof ELSEWHERE; id: string; look: "primary" | "plain" };

/** The way to the screen where this is done. */
function Elsewhere({ action, id, look }: ElsewhereProps) {
  const { t } = useTranslation("buy");
  const { screen, step } = ELSEWHERE[action];
  const search = screen === "keys" ? { item: id } : { project: id, step };
  return (
    <Link {...deskTo(screen, search)} className={buttonClass(look, "min-h-11 px-5")}>
      {t(`action.${action}`)}
    </Link>
  );
}

function TabBody({ tab, project }: { tab: Tab; project: ProcurementProjectView }): ReactNode {
  if (tab === "questions") return <TabQuestions project={project} />;
  if (tab === "documents") return <TabDocuments project={project} />;
  if (tab === "result") return <TabResult project={project} />;
  if (tab === "archive") return <TabArchive project={project} />;
  return <TabOverview project={project} />;
}
