import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import { useKeyset } from "@/api/keyset";
import { rolesOf } from "@/api/reach";
import { ROLES } from "@/api/sealing/keys";
import type { KeyRole } from "@/api/sealing/keys";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useMoment } from "@/format/moment";
import { useTitle } from "@/format/title";
import type { Column } from "@/ui/data-table";
import { FilterSelect } from "@/ui/filter-select";
import { KeysetTable } from "@/ui/keyset-table";
import { Left } from "@/ui/left";
import { Notice } from "@/ui/notice";
import { ProjectStatus } from "@/ui/project-status";
import { RowButton } from "@/ui/row-button";
import { Tag } from "@/ui/tag";
import { Ceremony } from "./ceremony";
import { custodyPage } from "./queries";
import type { Custody } from "./queries";

const SHOWN = {
  coming: "plan,need_consulted,notice,open_for_bids",
  opened: "opened,qualified,evaluated,awarded,result_published,contracted,accepted,paid",
} as const;

/** The purchases whose bids somebody keeps a key of. */
export function KeysPage({ me }: { me: AccountView }) {
  const { t } = useTranslation("bids");
  useTitle(t("keys.title"));
  const search = useDeskSearch();
  const roles = rolesOf(me).filter((role): role is KeyRole => ROLES.some((one) => one === role));
  if (search.item !== undefined) return <Ceremony key={search.item} id={search.item} roles={roles} />;
  return <List me={me} roles={roles} />;
}

function List({ me, roles }: { me: AccountView; roles: KeyRole[] }) {
  const { t } = useTranslation("bids");
  const { t: words } = useTranslation("procurement");
  const moment = useMoment();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const show = search.show === "opened" ? "opened" : "coming";
  // A purchaser keeps keys of its own purchases only.
  const buys = me.grants.find((one) => one.role === "purchaser" && one.organization_id);
  const only = buys?.organization_id && roles.length === 1 ? { purchaser_id: buys.organization_id } : {};
  const list = useKeyset<Custody>(["/api/v1/procurement-projects", "keys", show, only], (cursor, signal) =>
    custodyPage(
      { status: SHOWN[show], sort: "-created_at", ...only, ...(cursor === undefined ? {} : { cursor }) },
      signal,
    ),
  );
  const hasMine = (row: Custody) => row.custodians.items.some((one) => roles.some((role) => role === one.role));
  const state = (row: Custody) =>
    show === "opened" ? t("keys.over") : t(hasMine(row) ? "keys.mineThere" : "keys.mineMissing");
  const columns: Column<Custody>[] = [
    {
      key: "title",
      label: t("tenders.name"),
      value: (row) => row.project.title,
      show: (row) => (
        <RowButton onPress={() => change({ item: row.project.id, sort: undefined, q: undefined })}>
          {row.project.title}
          <span className="block text-sm font-normal text-soft">{row.project.code}</span>
        </RowButton>
      ),
    },
    {
      key: "keys",
      label: t("keys.three"),
      value: (row) => t("keys.count", { count: row.custodians.items.length }),
      show: (row) => (
        <Tag tone={row.custodians.complete ? "jade" : "ochre"}>
          {t("keys.count", { count: row.custodians.items.length })}
        </Tag>
      ),
      className: "whitespace-nowrap",
    },
    {
      key: "mine",
      label: t("keys.mine"),
      value: state,
      show: (row) => <Tag tone={show === "opened" ? "plain" : hasMine(row) ? "jade" : "red"}>{state(row)}</Tag>,
      className: "whitespace-nowrap",
    },
    {
      key: "due",
      label: t("keys.opening"),
      value: (row) => row.project.bids_due_at ?? null,
      show: (row) =>
        row.project.bids_due_at ? (
          <span className="block py-1.5 whitespace-nowrap tabular-nums">
            {moment(row.project.bids_due_at)}
            {show === "coming" && <Left at={row.project.bids_due_at} className="block text-sm" />}
          </span>
        ) : (
          <span className="text-soft">{t("keys.notPublished")}</span>
        ),
    },
    {
      key: "status",
      label: words("fact.status"),
      value: (row) => words(`status.${row.project.status}`),
      show: (row) => <ProjectStatus status={row.project.status} />,
      className: "whitespace-nowrap",
    },
  ];
  return (
    <>
      <h1 className="song mb-1 text-2xl sm:text-[1.75rem]">{t("keys.title")}</h1>
      <p className="mb-5 max-w-3xl text-soft">{t("keys.lead")}</p>
      <KeysetTable
        list={list}
        label={t("keys.title")}
        columns={columns}
        id={(row) => row.project.id}
        search={search}
        onChange={change}
        filters={
          <FilterSelect
            label={t("tenders.show")}
            all={t("keys.coming")}
            options={[{ value: "opened", label: t("keys.opened") }]}
            value={show === "coming" ? undefined : show}
            onChange={(value) => change({ show: value })}
          />
        }
        empty={<Notice title={t("keys.empty")} text={t("keys.emptyText")} />}
      />
    </>
  );
}
