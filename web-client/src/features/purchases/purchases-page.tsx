import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getListProcurementNoticesQueryKey, listProcurementNotices } from "@/api/generated/open-data/open-data";
import { getListProcurementProjectsQueryKey, listProcurementProjects } from "@/api/generated/procurement/procurement";
import type { ProcurementNoticeView } from "@/api/generated/model/procurementNoticeView";
import type { ProcurementProjectSummary } from "@/api/generated/model/procurementProjectSummary";
import { useKeyset } from "@/api/keyset";
import type { Keyset } from "@/api/keyset";
import { isStaff, useMe } from "@/api/reach";
import { paths } from "@/app/paths";
import type { ProcurementSearch } from "@/app/paths";
import type { Sheet } from "@/format/export";
import { NOTICE_KINDS, PURCHASE_METHODS, PURCHASE_STATUSES } from "@/format/procurement";
import { clock, localDate } from "@/format/time";
import { useTitle } from "@/format/title";
import { Button } from "@/ui/button";
import { ExportButtons } from "@/ui/export-buttons";
import { Failure } from "@/ui/failure";
import { FilterSelect } from "@/ui/filter-select";
import { NameSearch } from "@/ui/name-search";
import { Loading, Notice } from "@/ui/notice";
import { RegionSelect } from "@/ui/region-select";
import { TOGGLE } from "@/ui/toggle";
import { NoticeCard } from "./notice-card";
import { OpenData, queryOf } from "./open-data";
import { PurchaseCard } from "./purchase-card";

const route = getRouteApi(paths.procurement);

/** What is bought with public money: the purchases, or all announcements, the newest first. */
export function PurchasesPage() {
  const { t } = useTranslation("procurement");
  useTitle(t("list.title"));
  const search = route.useSearch();
  const navigate = useNavigate({ from: paths.procurement });
  const change = (next: Partial<ProcurementSearch>, replace = false) =>
    void navigate({ search: (before: ProcurementSearch) => ({ ...before, ...next }), replace, resetScroll: false });
  const isNotices = search.view === "notices";
  return (
    <div className="page pt-6 sm:pt-10">
      <h1 className="song text-[1.75rem] sm:text-4xl">{t("list.title")}</h1>
      <p className="mt-1 max-w-2xl text-soft">{t("list.lead")}</p>
      <div className="mt-5 max-w-xl">
        <NameSearch
          label={t("list.search")}
          placeholder={t("list.placeholder")}
          value={search.q ?? ""}
          onChange={(q) => change({ q: q === "" ? undefined : q }, true)}
        />
      </div>
      <div role="group" aria-label={t("list.views")} className="mt-3 flex flex-wrap gap-2">
        <button
          type="button"
          aria-pressed={!isNotices}
          className={TOGGLE}
          onClick={() => change({ view: undefined, kind: undefined })}
        >
          {t("list.purchases")}
        </button>
        <button
          type="button"
          aria-pressed={isNotices}
          className={TOGGLE}
          onClick={() => change({ view: "notices", status: undefined, method: undefined })}
        >
          {t("list.notices")}
        </button>
      </div>
      <div role="group" aria-label={t("list.filters")} className="mt-2 flex flex-wrap items-center gap-2">
        <RegionSelect value={search.region} onChange={(region) => change({ region })} />
        {isNotices ? (
          <FilterSelect
            label={t("list.kind")}
            all={t("list.anyKind")}
            options={NOTICE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            value={NOTICE_KINDS.find((kind) => kind === search.kind)}
            onChange={(kind) => change({ kind })}
          />
        ) : (
          <>
            <FilterSelect
              label={t("fact.status")}
              all={t("list.anyStatus")}
              options={PURCHASE_STATUSES.map((value) => ({
                value,
                label: value === "plan" ? t("consulting") : t(`status.${value}`),
              }))}
              value={PURCHASE_STATUSES.find((status) => status === search.status)}
              onChange={(status) => change({ status })}
            />
            <FilterSelect
              label={t("fact.method")}
              all={t("list.anyMethod")}
              options={PURCHASE_METHODS.map((value) => ({ value, label: t(`method.${value}`) }))}
              value={PURCHASE_METHODS.find((method) => method === search.method)}
              onChange={(method) => change({ method })}
            />
          </>
        )}
      </div>
      {isNotices ? (
        <Notices search={search} onReset={() => void navigate({ search: { view: "notices" }, resetScroll: false })} />
      ) : (
        <Purchases search={search} onReset={() => void navigate({ search: {}, resetScroll: false })} />
      )}
    </div>
  );
}

type Of = { search: ProcurementSearch; onReset: () => void };

function Purchases({ search, onReset }: Of) {
  const { t } = useTranslation("procurement");
  const { q, region } = search;
  const status = PURCHASE_STATUSES.find((one) => one === search.status);
  const method = PURCHASE_METHODS.find((one) => one === search.method);
  const asked = defined({ q, region, status, method });
  const params = { ...asked, sort: "-created_at" as const, limit: 30 };
  const list = useKeyset<ProcurementProjectSummary>(getListProcurementProjectsQueryKey(params), (cursor, signal) =>
    listProcurementProjects({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  // The server shows officers their drafts, too, and a list does not tell which plans are announced.
  const me = useMe();
  const rows = me.data !== undefined && isStaff(me.data) ? list.rows.filter((one) => one.status !== "plan") : list.rows;
  return (
    <Results
      list={{ ...list, rows }}
      isFiltered={Object.keys(asked).length > 0}
      onReset={onReset}
      title={t("list.purchases")}
      card={(purchase) => <PurchaseCard purchase={purchase} />}
      sheet={() => ({
        head: [
          t("fact.code"),
          t("list.name"),
          t("fact.status"),
          t("fact.method"),
          t("fact.region"),
          t("list.budgetYuan"),
          t("fact.published"),
          t("fact.due"),
        ],
        rows: rows.map((one) => [
          one.code,
          one.title,
          one.status === "plan" ? t("consulting") : t(`status.${one.status}`),
          t(`method.${one.method}`),
          one.region,
          one.budget_fen / 100,
          one.published_at ? localDate(one.published_at) : null,
          one.bids_due_at ? `${localDate(one.bids_due_at)} ${clock(one.bids_due_at)}` : null,
        ]),
      })}
      links={[
        { name: t("openData.json"), path: `/procurement-projects${queryOf(asked)}` },
        { name: t("openData.projectsCsv"), path: "/open-data/procurement-projects.csv" },
        { name: t("openData.contractsCsv"), path: "/open-data/contracts.csv" },
        { name: t("openData.ocds"), path: `/open-data/ocds/records${queryOf(defined({ region, method }))}` },
      ]}
    />
  );
}

function Notices({ search, onReset }: Of) {
  const { t } = useTranslation("procurement");
  const { q, region } = search;
  const kind = NOTICE_KINDS.find((one) => one === search.kind);
  const asked = defined({ q, region, kind });
  const params = { ...asked, limit: 30 };
  const list = useKeyset<ProcurementNoticeView>(getListProcurementNoticesQueryKey(params), (cursor, signal) =>
    listProcurementNotices({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  return (
    <Results
      list={list}
      isFiltered={Object.keys(asked).length > 0}
      onReset={onReset}
      title={t("list.notices")}
      card={(notice) => <NoticeCard notice={notice} />}
      sheet={() => ({
        head: [
          t("fact.published"),
          t("list.kind"),
          t("list.name"),
          t("fact.code"),
          t("fact.purchaser"),
          t("list.body"),
        ],
        rows: list.rows.map((one) => [
          localDate(one.published_at),
          t(`kind.${one.kind}`),
          one.title,
          one.project_code,
          one.purchaser_name,
          one.body,
        ]),
      })}
      links={[
        { name: t("openData.json"), path: `/procurement-notices${queryOf(asked)}` },
        { name: t("openData.atom"), path: `/procurement-notices.atom${queryOf(asked)}` },
        { name: t("openData.releases"), path: "/open-data/ocds/releases" },
      ]}
    />
  );
}

type ResultsProps<T> = {
  list: Keyset<T>;
  isFiltered: boolean;
  onReset: () => void;
  title: string;
  card: (row: T) => React.ReactNode;
  sheet: () => Sheet;
  links: { name: string; path: string }[];
};

function Results<T extends { id: string }>({ list, isFiltered, onReset, title, card, sheet, links }: ResultsProps<T>) {
  const { t } = useTranslation("procurement");
  if (list.error) return <Failure error={list.error} onRetry={list.retry} />;
  if (list.isPending) {
    return (
      <div className="mt-6 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <Loading label={t("list.loading")} rows={6} className="h-36" />
      </div>
    );
  }
  return (
    <>
      <div className="mt-4 mb-3 flex min-h-11 flex-wrap items-center justify-between gap-3">
        <p role="status" className="text-sm text-soft">
          {list.rows.length > 0 && t(list.more ? "list.countMore" : "list.count", { count: list.rows.length })}
        </p>
        {list.rows.length > 0 && <ExportButtons label={t("list.export")} file={title} title={title} sheet={sheet} />}
      </div>
      {list.rows.length === 0 && (
        <Notice
          title={t(isFiltered ? "list.emptyTitle" : "list.noneTitle")}
          text={t(isFiltered ? "list.emptyText" : "list.noneText")}
        >
          {isFiltered && (
            <Button look="plain" onPress={onReset}>
              {t("list.reset")}
            </Button>
          )}
        </Notice>
      )}
      <ul aria-label={title} className="grid gap-3 sm:grid-cols-2 sm:gap-4 lg:grid-cols-3">
        {list.rows.map((row) => (
          <li key={row.id} className="flex">
            {card(row)}
          </li>
        ))}
      </ul>
      {list.more && (
        <div className="mt-6 flex justify-center">
          <Button look="plain" isDisabled={list.isLoadingMore} onPress={list.more}>
            {t("list.more")}
          </Button>
        </div>
      )}
      <div className="mt-8">
        <OpenData links={links} />
      </div>
    </>
  );
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what is not asked. */
function defined<T extends Record<string, string | undefined>>(search: T): Defined<T> & Record<string, string> {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Defined<T> &
    Record<string, string>;
}
