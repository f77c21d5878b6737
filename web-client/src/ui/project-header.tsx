import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AwardMethod } from "@/api/generated/model/awardMethod";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { given } from "@/api/given";
import { useMoment } from "@/format/moment";
import { useMoney } from "@/format/money";
import { ProjectStatus } from "./project-status";

type Props = {
  project: Pick<
    ProcurementProjectView,
    "code" | "title" | "status" | "method" | "purchaser_name" | "budget_fen" | "clocks"
  >;
  level?: "h1" | "h2";
  /** Where it matters how the winner is found. */
  awardMethod?: AwardMethod;
  /** Buttons and links beside the title. */
  children?: ReactNode;
};

/** What purchase a page is about: the same above every page of it. The route needs the area `procurement`. */
export function ProjectHeader({ project, level: Level = "h1", awardMethod, children }: Props) {
  const { t } = useTranslation("procurement");
  const { wan } = useMoney();
  const moment = useMoment();
  const facts = [
    [t("fact.code"), project.code],
    [t("fact.purchaser"), project.purchaser_name],
    [t("fact.method"), t(`method.${project.method}`)],
    ...(awardMethod === undefined ? [] : [[t("fact.awardMethod"), t(`awardMethod.${awardMethod}`)]]),
    [t("fact.budget"), wan(project.budget_fen)],
    ...(project.clocks.bids_due_at ? [[t("fact.due"), moment(project.clocks.bids_due_at)]] : []),
  ];
  return (
    <header className="mb-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <ProjectStatus
            status={project.status}
            isAnnounced={given(project.clocks.consultation_from) || given(project.clocks.publicity_from)}
          />
          <Level className="song mt-1.5 text-2xl sm:text-[1.75rem]">{project.title}</Level>
        </div>
        {children !== undefined && <div className="flex flex-wrap gap-2">{children}</div>}
      </div>
      <dl className="mt-3 flex flex-wrap gap-x-7 gap-y-2 text-[0.9375rem]">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-sm text-soft">{name}</dt>
            <dd className="tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
