import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { getGetProjectDeadlinesQueryOptions } from "@/api/generated/contracts/contracts";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { getListProjectNoticesQueryOptions } from "@/api/generated/open-data/open-data";
import {
  getGetProjectTimelineQueryOptions,
  getListInvitationsQueryOptions,
} from "@/api/generated/procurement/procurement";
import { given } from "@/api/given";
import { CatalogueName } from "@/ui/catalogue-name";
import { DeadlineList } from "@/ui/deadline-list";
import { Facts, Panel } from "@/ui/facts";
import { LegalTimeline } from "@/ui/legal-timeline";
import { NoticeList } from "@/ui/notice-list";
import { PurchaseWay } from "@/ui/purchase-way";
import { RegionName } from "@/ui/region-name";

/** Where it stands, which clocks run, what was announced. */
export function TabOverview({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const deadlines = useQuery(getGetProjectDeadlinesQueryOptions(project.id));
  const notices = useQuery(getListProjectNoticesQueryOptions(project.id, { limit: 100 }));
  const law = useQuery(getGetProjectTimelineQueryOptions(project.id));
  const invited = useQuery(getListInvitationsQueryOptions(project.id));
  const clocks = deadlines.data?.items ?? [];
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="grid min-w-0 content-start gap-6">
        {clocks.length > 0 && (
          <Panel title={t("overview.clocks")}>
            <DeadlineList deadlines={clocks} />
          </Panel>
        )}
        <Panel title={word("page.what")}>
          <Facts
            facts={[
              [t("need.why"), project.description],
              [word("fact.item"), <CatalogueName key="item" region={project.region} code={project.catalogue_code} />],
              [word("fact.region"), <RegionName key="region" code={project.region} city={word("list.city")} />],
              [word("fact.year"), String(project.fiscal_year)],
              [
                t("budget.source"),
                [project.budget_source, project.budget_reference].filter(Boolean).join("，") || t("check.missing"),
              ],
              ...(!given(project.method_reason)
                ? []
                : [[word("page.methodReason"), project.method_reason] satisfies [string, string]]),
              ...(!given(project.method_approval)
                ? []
                : [[t("method.approval"), project.method_approval] satisfies [string, string]]),
              ...((invited.data?.items.length ?? 0) === 0
                ? []
                : [
                    [
                      t("overview.invited"),
                      (invited.data?.items ?? []).map((one) => one.supplier_name).join("、"),
                    ] satisfies [string, string],
                  ]),
            ]}
          />
        </Panel>
        <Panel title={word("page.notices")}>
          {(notices.data?.items.length ?? 0) === 0 ? (
            <p className="text-soft">{word("page.noNotices")}</p>
          ) : (
            <NoticeList notices={notices.data?.items ?? []} />
          )}
        </Panel>
        {law.data !== undefined && (
          <Panel title={word("law.title")}>
            <LegalTimeline timeline={law.data} />
          </Panel>
        )}
      </div>
      <div className="max-lg:order-first">
        <div className="rounded-card border border-line bg-sheet p-4 sm:p-5">
          <h2 className="song mb-3 text-lg">{word("page.way")}</h2>
          <PurchaseWay project={project} />
        </div>
      </div>
    </div>
  );
}
