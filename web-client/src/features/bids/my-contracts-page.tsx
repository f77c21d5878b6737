import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  getGetContractQueryOptions,
  getListContractsQueryKey,
  listAwards,
  listContracts,
} from "@/api/generated/contracts/contracts";
import type { AccountView } from "@/api/generated/model/accountView";
import type { AwardView } from "@/api/generated/model/awardView";
import type { ContractView } from "@/api/generated/model/contractView";
import type { SupplierView } from "@/api/generated/model/supplierView";
import { getProcurementProject } from "@/api/generated/procurement/procurement";
import { useKeyset } from "@/api/keyset";
import { actingFor, useMySuppliers } from "@/api/my-suppliers";
import type { ApiProblem } from "@/api/problem";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { lastDay, useFullDate, useMoment } from "@/format/moment";
import { useMoney } from "@/format/money";
import { useTitle } from "@/format/title";
import type { Column } from "@/ui/data-table";
import { Facts, Panel } from "@/ui/facts";
import { Failure } from "@/ui/failure";
import { KeysetTable } from "@/ui/keyset-table";
import { Loading, Notice } from "@/ui/notice";
import { ContractStatusTag } from "@/ui/project-status";
import { RowButton } from "@/ui/row-button";
import { SideSheet } from "@/ui/side-sheet";
import { Tag } from "@/ui/tag";

/** What one has won, and the contracts that followed. */
export function MyContractsPage({ me }: { me: AccountView }) {
  const { t } = useTranslation("bids");
  useTitle(t("contracts.title"));
  const suppliers = useMySuppliers(me);
  const supplier = actingFor(suppliers.data);
  return (
    <>
      <h1 className="song mb-1 text-2xl sm:text-[1.75rem]">{t("contracts.title")}</h1>
      <p className="mb-5 text-soft">{t("contracts.lead")}</p>
      {supplier ? (
        <div className="grid gap-5">
          <ToSign supplier={supplier} />
          <List supplier={supplier} />
        </div>
      ) : suppliers.isError ? (
        <Failure error={suppliers.error} onRetry={() => void suppliers.refetch()} />
      ) : suppliers.isPending ? (
        <div className="grid gap-2">
          <Loading label={t("loading")} rows={4} className="h-12" />
        </div>
      ) : (
        <Notice title={t("contracts.empty")} text={t("contracts.emptyText")} />
      )}
    </>
  );
}

type Won = { award: AwardView; title: string; until?: string | null };

/** Awards without a contract yet: the purchaser signs, within thirty days. */
function ToSign({ supplier }: { supplier: SupplierView }) {
  const { t } = useTranslation("bids");
  const { yuan } = useMoney();
  const fullDate = useFullDate();
  const won = useQuery<Won[], ApiProblem>({
    queryKey: ["/api/v1/awards", "to-sign", supplier.id],
    queryFn: async ({ signal }) => {
      const [awards, contracts] = await Promise.all([
        listAwards({ supplier_id: supplier.id, status: "active", limit: 100 }, { signal }),
        listContracts({ supplier_id: supplier.id, limit: 100 }, { signal }),
      ]);
      const signed = new Set(contracts.items.map((one) => one.award_id));
      const open = awards.items.filter((one) => one.published && !signed.has(one.id));
      return Promise.all(
        open.map(async (award) => {
          const project = await getProcurementProject(award.project_id, { signal });
          return { award, title: project.title, until: project.clocks.sign_until };
        }),
      );
    },
  });
  if (!won.data || won.data.length === 0) return null;
  return (
    <Panel title={t("contracts.toSign")}>
      <p className="mb-3 text-soft">{t("contracts.toSignText")}</p>
      <ul className="grid gap-2">
        {won.data.map(({ award, title, until }) => (
          <li key={award.id} className="grid gap-1 rounded-xl bg-jade-wash px-4 py-3">
            <span className="font-medium">{t("lot", { number: award.lot_number, title })}</span>
            <span className="tabular-nums">{yuan(award.price_fen)}</span>
            {until && <span className="text-sm">{t("contracts.signUntil", { when: fullDate(lastDay(until)) })}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function List({ supplier }: { supplier: SupplierView }) {
  const { t } = useTranslation("bids");
  const { t: words } = useTranslation("procurement");
  const { yuan } = useMoney();
  const fullDate = useFullDate();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const params = { supplier_id: supplier.id, limit: 50 };
  const list = useKeyset<ContractView>(getListContractsQueryKey(params), (cursor, signal) =>
    listContracts({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const columns: Column<ContractView>[] = [
    {
      key: "title",
      label: t("contracts.name"),
      value: (row) => row.title,
      show: (row) => (
        <RowButton onPress={() => change({ item: row.id })}>
          {row.title}
          <span className="block text-sm font-normal text-soft">{row.number}</span>
        </RowButton>
      ),
    },
    {
      key: "amount",
      label: t("contracts.amount"),
      value: (row) => (row.amount_fen + row.supplements_fen) / 100,
      show: (row) => yuan(row.amount_fen + row.supplements_fen),
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "paid",
      label: t("contracts.paid"),
      value: (row) => row.paid_fen / 100,
      show: (row) => yuan(row.paid_fen),
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "term",
      label: t("contracts.term"),
      value: (row) => `${row.starts_on} – ${row.ends_on}`,
      show: (row) => `${fullDate(row.starts_on)} – ${fullDate(row.ends_on)}`,
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "status",
      label: words("fact.status"),
      value: (row) => words(`contractStatus.${row.status}`),
      show: (row) => <ContractStatusTag status={row.status} />,
      className: "whitespace-nowrap",
    },
  ];
  return (
    <>
      <KeysetTable
        list={list}
        label={t("contracts.title")}
        columns={columns}
        id={(row) => row.id}
        search={search}
        onChange={change}
        empty={<Notice title={t("contracts.empty")} text={t("contracts.emptyText")} />}
      />
      {search.item !== undefined && (
        <ContractSheet key={search.item} id={search.item} onClose={() => change({ item: undefined })} />
      )}
    </>
  );
}

function ContractSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation("bids");
  const { yuan } = useMoney();
  const moment = useMoment();
  const fullDate = useFullDate();
  const contract = useQuery(getGetContractQueryOptions(id));
  const one = contract.data;
  return (
    <SideSheet title={t("contracts.one")} onClose={onClose}>
      {one ? (
        <div className="grid gap-5">
          <div>
            <ContractStatusTag status={one.status} />
            <p className="song mt-1 text-lg">{one.title}</p>
            <p className="text-soft">{one.number}</p>
            {one.status_reason && (
              <p className="mt-2 rounded-xl bg-blush px-4 py-3 text-red-deep">{one.status_reason}</p>
            )}
          </div>
          <Facts
            facts={[
              [t("contracts.amount"), yuan(one.amount_fen)],
              [t("contracts.supplements"), one.supplements_fen > 0 ? yuan(one.supplements_fen) : undefined],
              [t("contracts.paid"), yuan(one.paid_fen)],
              [t("contracts.deposit"), one.performance_deposit_fen > 0 ? yuan(one.performance_deposit_fen) : undefined],
              [t("contracts.term"), `${fullDate(one.starts_on)} – ${fullDate(one.ends_on)}`],
              [t("contracts.signed"), moment(one.signed_at)],
              [t("contracts.published"), one.published_at ? moment(one.published_at) : undefined],
            ]}
          />
          {one.milestones.length > 0 && (
            <section>
              <h3 className="song mb-1.5">{t("contracts.milestones")}</h3>
              <ul className="grid">
                {one.milestones.map((part) => (
                  <li
                    key={part.id}
                    className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line py-2.5 first:border-0"
                  >
                    <span>
                      {part.title}
                      <span className="block text-sm text-soft">
                        {t("contracts.dueOn", { when: fullDate(part.due_on) })}
                      </span>
                    </span>
                    <span className="flex items-center gap-2 tabular-nums">
                      {part.amount_fen ? yuan(part.amount_fen) : ""}
                      <Tag tone={part.completed_at ? "jade" : "plain"}>
                        {t(part.completed_at ? "contracts.complete" : "contracts.open")}
                      </Tag>
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {one.acceptances.length > 0 && (
            <section>
              <h3 className="song mb-1.5">{t("contracts.acceptances")}</h3>
              <ul className="grid gap-2">
                {one.acceptances.map((check) => (
                  <li key={check.id} className="rounded-xl bg-paper px-4 py-3">
                    <Tag tone={check.passed ? "jade" : "red"}>
                      {t(check.passed ? "contracts.passed" : "contracts.notPassed")}
                    </Tag>{" "}
                    <span className="text-sm text-soft">{fullDate(check.accepted_on)}</span>
                    <p>{check.summary}</p>
                    {check.rectify_by && (
                      <p className="text-red-deep">{t("contracts.rectify", { when: fullDate(check.rectify_by) })}</p>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {one.deadlines.length > 0 && (
            <section>
              <h3 className="song mb-1.5">{t("contracts.deadlines")}</h3>
              <ul className="grid gap-1.5">
                {one.deadlines.map((term) => (
                  <li key={term.code} className="grid gap-0.5">
                    <span className="flex flex-wrap items-center gap-2">
                      {t(`deadline.${term.code}` as "deadline.publish_contract", { defaultValue: term.code })}
                      <Tag tone={term.overdue ? "red" : term.done_at ? "jade" : "plain"}>
                        {t(term.overdue ? "contracts.late" : term.done_at ? "contracts.complete" : "contracts.open")}
                      </Tag>
                    </span>
                    <span className="text-sm text-soft">
                      {t("contracts.dueOn", { when: fullDate(lastDay(term.due_at)) })} · {term.article}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      ) : contract.isError ? (
        <Failure error={contract.error} onRetry={() => void contract.refetch()} />
      ) : (
        <div className="grid gap-3">
          <Loading label={t("loading")} />
        </div>
      )}
    </SideSheet>
  );
}
