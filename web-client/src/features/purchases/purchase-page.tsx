import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { getListContractsQueryOptions } from "@/api/generated/contracts/contracts";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { getListProjectNoticesQueryOptions } from "@/api/generated/open-data/open-data";
import {
  getGetProcurementProjectQueryOptions,
  getGetProjectTimelineQueryOptions,
} from "@/api/generated/procurement/procurement";
import { given } from "@/api/given";
import { ApiProblem } from "@/api/problem";
import { paths } from "@/app/paths";
import { useTitle } from "@/format/title";
import { buttonClass } from "@/ui/button";
import { CatalogueName } from "@/ui/catalogue-name";
import { ContractFacts } from "@/ui/contract-facts";
import { Facts } from "@/ui/facts";
import { Failure } from "@/ui/failure";
import { BackIcon } from "@/ui/icons";
import { LegalTimeline } from "@/ui/legal-timeline";
import { Loading, Notice } from "@/ui/notice";
import { NoticeList } from "@/ui/notice-list";
import { ProjectHeader } from "@/ui/project-header";
import { PurchaseResult, useResult } from "@/ui/purchase-result";
import { PurchaseTerms } from "@/ui/purchase-terms";
import { PurchaseWay } from "@/ui/purchase-way";
import { RegionName } from "@/ui/region-name";
import { OpenData } from "./open-data";
import { Opinions } from "./opinions";

const route = getRouteApi(paths.purchase);

/** One purchase as everybody reads it. */
export function PurchasePage() {
  const { t } = useTranslation("procurement");
  const { projectId } = route.useParams();
  const project = useQuery(getGetProcurementProjectQueryOptions(projectId));
  useTitle(project.data?.title ?? t("list.title"));
  if (project.isError) {
    const missing = project.error instanceof ApiProblem && [400, 404, 422].includes(project.error.status);
    if (!missing) return <Failure error={project.error} onRetry={() => void project.refetch()} />;
    return (
      <div className="page py-8">
        <Notice level="h1" title={t("page.missing")} text={t("page.missingText")}>
          <Link to={paths.procurement} className={buttonClass()}>
            {t("page.all")}
          </Link>
        </Notice>
      </div>
    );
  }
  if (project.isPending) {
    return (
      <div className="page grid gap-4 py-6">
        <Loading label={t("list.loading")} rows={7} className="h-32" />
      </div>
    );
  }
  return <Purchase project={project.data} />;
}

function Purchase({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("procurement");
  const notices = useQuery(getListProjectNoticesQueryOptions(project.id, { limit: 100 }));
  const contracts = useQuery(
    getListContractsQueryOptions(
      { project_id: project.id, limit: 100 },
      { query: { enabled: given(project.clocks.contracted_at) || project.status === "result_published" } },
    ),
  );
  const law = useQuery(getGetProjectTimelineQueryOptions(project.id));
  const { awards, lots, isWaiting } = useResult(project);
  const shown = notices.data?.items;
  useShowHash(shown !== undefined && !isWaiting);
  return (
    <div className="page pt-3 sm:pt-6">
      <Link
        to={paths.procurement}
        className="-ml-2 mb-2 inline-flex min-h-11 items-center gap-1 rounded-full px-2 text-soft hover:text-ink"
      >
        <BackIcon />
        {t("page.all")}
      </Link>
      <ProjectHeader project={project} />
      {given(project.status_reason) && (
        <div className="mb-5 rounded-card bg-blush px-4 py-3 text-red-deep">
          <p className="font-medium">{t(`status.${project.status}`)}</p>
          <p>{project.status_reason}</p>
          {given(project.failure?.article) && (
            <p className="text-sm">{t("law.why", { article: project.failure.article })}</p>
          )}
          {given(project.failure?.what_follows) && <p className="mt-1 text-sm">{project.failure.what_follows}</p>}
        </div>
      )}
      {isWaiting && (
        // What stands first comes last: nothing is shown that would jump down.
        <div className="grid gap-4">
          <Loading label={t("list.loading")} rows={6} className="h-32" />
        </div>
      )}
      <div
        className={
          isWaiting ? "hidden" : "grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem] lg:grid-rows-[auto_1fr]"
        }
      >
        {awards.length > 0 && (
          <Part title={t("page.result")}>
            <PurchaseResult project={project} awards={awards} lots={lots} />
          </Part>
        )}
        <aside className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <div className="rounded-card border border-line bg-sheet p-4 sm:p-5 lg:sticky lg:top-20">
            <h2 className="song mb-3 text-lg">{t("page.way")}</h2>
            <PurchaseWay project={project} />
          </div>
        </aside>
        <div className="grid min-w-0 content-start gap-8 lg:col-start-1">
          <Part title={t("page.what")}>
            <p className="mb-2 whitespace-pre-line">{project.description}</p>
            <Facts
              facts={[
                [t("fact.subject"), t(`subject.${project.subject}`)],
                [t("fact.item"), <CatalogueName key="item" region={project.region} code={project.catalogue_code} />],
                [t("fact.year"), String(project.fiscal_year)],
                [t("fact.region"), <RegionName key="region" code={project.region} city={t("list.city")} />],
                ...(!given(project.method_reason)
                  ? []
                  : [[t("page.methodReason"), project.method_reason] satisfies [string, string]]),
              ]}
            />
          </Part>
          <Opinions project={project} />
          <Part title={t("page.notices")}>
            {shown === undefined ? (
              notices.isError ? (
                <Failure error={notices.error} onRetry={() => void notices.refetch()} />
              ) : (
                <div className="grid gap-3">
                  <Loading label={t("list.loading")} rows={3} className="h-14" />
                </div>
              )
            ) : shown.length === 0 ? (
              <p className="text-soft">{t("page.noNotices")}</p>
            ) : (
              <NoticeList notices={shown} />
            )}
          </Part>
          {(contracts.data?.items ?? []).map((contract) => (
            <Part key={contract.id} title={t("page.contract")}>
              <ContractFacts contract={contract} />
            </Part>
          ))}
          {given(project.terms.frozen_at) && (
            <Fold title={t("page.documents")}>
              <PurchaseTerms project={project} />
            </Fold>
          )}
          {law.data !== undefined && given(project.clocks.published_at) && (
            <Fold title={t("law.title")}>
              <p className="mb-4 text-soft">{t("law.lead")}</p>
              <LegalTimeline timeline={law.data} />
            </Fold>
          )}
          <OpenData
            links={[
              { name: t("openData.json"), path: `/procurement-projects/${project.id}` },
              { name: t("openData.noticesJson"), path: `/procurement-projects/${project.id}/notices` },
              { name: t("openData.releases"), path: `/open-data/ocds/releases?project_id=${project.id}` },
            ]}
          />
        </div>
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="min-w-0">
      <h2 className="song mb-3 text-xl">{title}</h2>
      {children}
    </section>
  );
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="rounded-card border border-line bg-sheet">
      <summary className="min-h-14 rounded-card px-4 py-3.5 hover:bg-paper">
        <h2 className="song inline text-xl">{title}</h2>
      </summary>
      <div className="border-t border-line px-4 py-4 sm:px-5">{children}</div>
    </details>
  );
}

/** A link to one notice: the list comes later than the page. */
function useShowHash(ready: boolean) {
  useEffect(() => {
    const id = globalThis.location.hash.slice(1);
    if (ready && id !== "") document.getElementById(id)?.scrollIntoView();
  }, [ready]);
}
