import { useTranslation } from "react-i18next";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { SuspensionNotice } from "@/ui/suspension-notice";
import { StatusTag } from "./status-tag";
import { useYuan } from "./yuan";

/** Which purchase it is: the same words above every sheet of it. */
export function ProjectHead({ project, back }: { project: ProcurementProjectView; back: React.ReactNode }) {
  const { t } = useTranslation("evaluation");
  const yuan = useYuan();
  return (
    <header className="mb-5">
      {back}
      <h1 className="song text-2xl text-balance sm:text-[1.75rem]">{project.title}</h1>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.9375rem] text-soft">
        <StatusTag status={project.status} />
        <span className="tabular-nums">{project.code}</span>
        <span>{t(`method.${project.method}`)}</span>
        <span>{t(`awardMethod.${project.terms.award_method}`)}</span>
        <span>{project.purchaser_name}</span>
        <span>{t("budget", { amount: yuan(project.budget_fen) })}</span>
      </p>
      {project.status === "suspended" && (
        <div className="mt-4">
          <SuspensionNotice reason={project.status_reason} />
        </div>
      )}
    </header>
  );
}
