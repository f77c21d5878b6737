import type { ReactNode } from "react";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { ProjectHeader } from "@/ui/project-header";
import { SuspensionNotice } from "@/ui/suspension-notice";

/** Which purchase it is, above every sheet of it, and whether it stands still. */
export function ProjectHead({ project, back }: { project: ProcurementProjectView; back: ReactNode }) {
  return (
    <>
      {back}
      <ProjectHeader project={project} awardMethod={project.terms.award_method} />
      {project.status === "suspended" && <SuspensionNotice reason={project.status_reason} />}
    </>
  );
}
