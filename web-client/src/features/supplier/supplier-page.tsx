import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import type { SupplierStatus } from "@/api/generated/model/supplierStatus";
import type { SupplierView } from "@/api/generated/model/supplierView";
import {
  getListCreditRecordsQueryOptions,
  getListSupplierBansQueryOptions,
  getListSupportMeasuresQueryOptions,
  reapplySupplier,
  withdrawSupplier,
} from "@/api/generated/suppliers/suppliers";
import { useMySuppliers } from "@/api/my-suppliers";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { useFullDate } from "@/format/moment";
import { useTitle } from "@/format/title";
import { useToday } from "@/format/today";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { Facts, Panel } from "@/ui/facts";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { Tag } from "@/ui/tag";
import type { Tone } from "@/ui/tag";
import { EditSupplier } from "./edit-supplier";
import { RegisterSupplier } from "./register-supplier";

const TONES: Record<SupplierStatus, Tone> = { applied: "ochre", admitted: "jade", rejected: "red", withdrawn: "plain" };

/** The bodies that somebody acts for, or has registered. */
export function SupplierPage({ me }: { me: AccountView }) {
  const { t } = useTranslation("bids");
  useTitle(t("supplier.title"));
  const suppliers = useMySuppliers(me);
  const [adding, setAdding] = useState(false);
  return (
    <>
      <div className="mb-5 flex flex-wrap items-start justify-between gap-3">
        <div>
          <h1 className="song text-2xl sm:text-[1.75rem]">{t("supplier.title")}</h1>
          <p className="text-soft">{t("supplier.lead")}</p>
        </div>
        {suppliers.data && suppliers.data.length > 0 && (
          <Button look="plain" onPress={() => setAdding(true)}>
            {t("supplier.another")}
          </Button>
        )}
      </div>
      {suppliers.data ? (
        suppliers.data.length === 0 ? (
          <div className="rounded-card border border-line bg-sheet">
            <Notice title={t("supplier.none")} text={t("supplier.noneText")}>
              <Button onPress={() => setAdding(true)}>{t("supplier.register")}</Button>
            </Notice>
          </div>
        ) : (
          <div className="grid gap-4">
            {suppliers.data.map((one) => (
              <Profile key={one.id} supplier={one} />
            ))}
            <Support region={suppliers.data[0]?.region} />
          </div>
        )
      ) : suppliers.isError ? (
        <Failure error={suppliers.error} onRetry={() => void suppliers.refetch()} />
      ) : (
        <div className="grid gap-3">
          <Loading label={t("loading")} />
        </div>
      )}
      {adding && <RegisterSupplier onClose={() => setAdding(false)} />}
    </>
  );
}

type Step = "withdraw" | "reapply";

function Profile({ supplier }: { supplier: SupplierView }) {
  const { t } = useTranslation("bids");
  const fullDate = useFullDate();
  const queries = useQueryClient();
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState<Step>();
  const act = useMutation<SupplierView, ApiProblem, { step: Step; reason: string }>({
    mutationFn: ({ step, reason }) =>
      step === "withdraw" ? withdrawSupplier(supplier.id, { reason }) : reapplySupplier(supplier.id),
    onSuccess: async () => {
      setAsking(undefined);
      await refresh(queries, "/api/v1/suppliers");
    },
  });
  const can = (action: string) => supplier.available_actions.includes(action);
  return (
    <article
      aria-label={supplier.name}
      className="grid gap-4 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)] lg:items-start"
    >
      <Panel
        title={supplier.name}
        actions={
          <span className="flex flex-wrap gap-2">
            <Tag tone={TONES[supplier.status]}>{t(`supplierStatus.${supplier.status}`)}</Tag>
            {supplier.banned && <Tag tone="red">{t("supplier.banned")}</Tag>}
          </span>
        }
      >
        <p className="mb-4 rounded-xl bg-paper px-4 py-3 text-[0.9375rem]">{t(`supplierNext.${supplier.status}`)}</p>
        {supplier.status_reason && (
          <p className="mb-4 rounded-xl bg-blush px-4 py-3 text-red-deep">
            {t("supplier.reason", { reason: supplier.status_reason })}
          </p>
        )}
        <Facts
          facts={[
            [t("supplier.kind"), t(`supplierKind.${supplier.kind}`)],
            [t("supplier.uscc"), supplier.uscc],
            [t("supplier.established"), supplier.established_on ? fullDate(supplier.established_on) : undefined],
            [t("supplier.scope"), supplier.scope],
            [
              t("form.sme"),
              supplier.sme
                ? t("supplier.sme", { size: t(`size.${supplier.sme.size}`), when: fullDate(supplier.sme.declared_on) })
                : t("supplier.noSme"),
            ],
            [t("supplier.contact"), [supplier.contact_name, supplier.contact_phone].filter(Boolean).join(" ")],
            [
              t("supplier.controllers"),
              supplier.controllers && supplier.controllers.length > 0 ? (
                <ul key="controllers">
                  {supplier.controllers.map((one) => (
                    <li key={`${one.relation} ${one.name}`}>
                      {one.name} <span className="text-soft">{t(`relation.${one.relation}`)}</span>
                    </li>
                  ))}
                </ul>
              ) : (
                t("supplier.noControllers")
              ),
            ],
          ]}
        />
        <div className="mt-5 flex flex-wrap gap-2.5">
          {can("update") && (
            <Button look="plain" onPress={() => setEditing(true)}>
              {t("supplier.edit")}
            </Button>
          )}
          {can("reapply") && <Button onPress={() => setAsking("reapply")}>{t("supplier.reapply")}</Button>}
          {can("withdraw") && (
            <Button look="danger" onPress={() => setAsking("withdraw")}>
              {t("supplier.withdraw")}
            </Button>
          )}
        </div>
      </Panel>
      <Standing supplier={supplier} />
      {editing && <EditSupplier supplier={supplier} onClose={() => setEditing(false)} />}
      {asking && (
        <Ask
          title={t(asking === "withdraw" ? "supplier.withdrawTitle" : "supplier.reapplyTitle")}
          confirm={t(asking === "withdraw" ? "supplier.withdraw" : "supplier.reapply")}
          isBusy={act.isPending}
          error={act.error}
          reason={asking === "withdraw" ? { label: t("supplier.withdrawReason"), required: true } : undefined}
          onClose={() => setAsking(undefined)}
          onConfirm={(reason) => act.mutate({ step: asking, reason })}
        >
          <p>{t(asking === "withdraw" ? "supplier.withdrawText" : "supplier.reapplyText")}</p>
        </Ask>
      )}
    </article>
  );
}

/** Bans and what others have found; everybody reads this. */
function Standing({ supplier }: { supplier: SupplierView }) {
  const { t } = useTranslation("bids");
  const fullDate = useFullDate();
  const bans = useQuery(getListSupplierBansQueryOptions({ supplier_id: supplier.id, limit: 100 }));
  const records = useQuery(getListCreditRecordsQueryOptions({ supplier_id: supplier.id, limit: 100 }));
  const failed = bans.error ?? records.error;
  return (
    <Panel title={t("standing.title")}>
      {failed ? (
        <ProblemAlert error={failed} />
      ) : bans.data === undefined || records.data === undefined ? (
        <div className="grid gap-2">
          <Loading label={t("loading")} rows={1} className="h-12" />
        </div>
      ) : (
        <div className="grid gap-4">
          <div>
            <h3 className="mb-1 font-medium">{t("standing.bans")}</h3>
            {bans.data.items.length === 0 ? (
              <p className="text-jade">{t("standing.noBans")}</p>
            ) : (
              <ul className="grid gap-2">
                {bans.data.items.map((ban) => (
                  <li key={ban.id} className="rounded-xl bg-blush px-4 py-3">
                    <Tag tone={ban.in_force ? "red" : "plain"}>
                      {t(ban.in_force ? "standing.inForce" : "standing.past")}
                    </Tag>
                    <p className="mt-1">{ban.reason}</p>
                    <p className="text-sm text-soft">
                      {t("standing.term", { from: fullDate(ban.from_on), until: fullDate(ban.until_on) })} ·{" "}
                      {ban.legal_basis}
                    </p>
                    {ban.lift_reason && <p className="text-sm">{t("standing.lifted", { reason: ban.lift_reason })}</p>}
                  </li>
                ))}
              </ul>
            )}
          </div>
          <div>
            <h3 className="mb-1 font-medium">{t("standing.records")}</h3>
            {records.data.items.length === 0 ? (
              <p className="text-soft">{t("standing.noRecords")}</p>
            ) : (
              <ul className="grid gap-2">
                {records.data.items.map((one) => (
                  <li key={one.id} className="rounded-xl bg-paper px-4 py-3">
                    <Tag tone={one.kind === "commendation" ? "jade" : "ochre"}>{t(`credit.${one.kind}`)}</Tag>
                    <p className="mt-1">{one.summary}</p>
                    <p className="text-sm text-soft">
                      {fullDate(one.recorded_on)} · {one.source}
                    </p>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </div>
      )}
    </Panel>
  );
}

/** What suppliers can get: money, rooms, training. */
function Support({ region }: { region: string | undefined }) {
  const { t } = useTranslation("bids");
  const fullDate = useFullDate();
  const today = useToday();
  const measures = useQuery(
    getListSupportMeasuresQueryOptions({ on: today, limit: 20 }, { query: { enabled: region !== undefined } }),
  );
  if (!measures.data || measures.data.items.length === 0) return null;
  return (
    <Panel title={t("support.title")}>
      <ul className="grid gap-3 md:grid-cols-2">
        {measures.data.items.map((one) => (
          <li key={one.id} className="rounded-xl bg-paper px-4 py-3">
            <p className="font-medium">{one.title}</p>
            <p className="text-[0.9375rem]">{one.description}</p>
            <p className="text-sm text-soft">
              {t("support.for", { who: one.beneficiaries })}
              {one.valid_until ? ` · ${t("support.until", { when: fullDate(one.valid_until) })}` : ""}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
