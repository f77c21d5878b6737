import { useQueries, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import { CreditKind } from "@/api/generated/model/creditKind";
import type { CreditRecordView } from "@/api/generated/model/creditRecordView";
import type { SupplierBanView } from "@/api/generated/model/supplierBanView";
import {
  createCreditRecord,
  createSupplierBan,
  getGetSupplierQueryOptions,
  getListCreditRecordsQueryKey,
  getListSupplierBansQueryKey,
  getListSuppliersQueryOptions,
  liftSupplierBan,
  listCreditRecords,
  listSupplierBans,
} from "@/api/generated/suppliers/suppliers";
import { useKeyset } from "@/api/keyset";
import { rolesOf } from "@/api/reach";
import { useDeed } from "@/api/use-deed";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { addDays } from "@/format/time";
import { useTitle } from "@/format/title";
import { useToday } from "@/format/today";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import type { Column } from "@/ui/data-table";
import { Field } from "@/ui/field";
import { KeysetTable } from "@/ui/keyset-table";
import { Notice } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";
import { Parts } from "@/ui/tabs";
import { Tag } from "@/ui/tag";
import { TextArea } from "@/ui/text-area";
import { WordButton } from "@/ui/word-button";

const TABS = ["bans", "records"] as const;
const KINDS = Object.values(CreditKind);
const TONES = {
  commendation: "jade",
  late_performance: "ochre",
  breach: "red",
  penalty: "red",
  other: "plain",
} as const;

/** Who may not take part, and what is on record about suppliers. Everybody reads it; who enters it is few. */
export function CreditPage({ me }: { me: AccountView }) {
  const { t } = useTranslation("evaluation");
  const { t: desk } = useTranslation("desk");
  useTitle(desk("screen.credit"));
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const tab = TABS.find((one) => one === search.tab) ?? "bans";
  const roles = rolesOf(me);
  const [adding, setAdding] = useState(false);
  const mayAdd = roles.includes("finance_supervisor") || (tab === "records" && roles.includes("city_office"));
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
        <h1 className="song text-2xl sm:text-[1.75rem]">{desk("screen.credit")}</h1>
        {mayAdd && <Button onPress={() => setAdding(true)}>{t(`credit.add.${tab}`)}</Button>}
      </div>
      <p className="mb-4 max-w-3xl text-soft">{t("credit.text")}</p>
      <Parts
        label={desk("screen.credit")}
        value={tab}
        onChange={(next) => change({ tab: next === "bans" ? undefined : next, sort: undefined })}
        tabs={TABS.map((value) => ({ value, label: t(`credit.${value}`) }))}
      />
      {tab === "bans" ? <Bans /> : <Records />}
      {adding && tab === "bans" && <NewBan onClose={() => setAdding(false)} />}
      {adding && tab === "records" && <NewRecord onClose={() => setAdding(false)} />}
    </>
  );
}

function Bans() {
  const { t } = useTranslation("evaluation");
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const [lifting, setLifting] = useState<SupplierBanView>();
  const list = useKeyset<SupplierBanView>(getListSupplierBansQueryKey(), (cursor, signal) =>
    listSupplierBans({ limit: 100, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const lift = useDeed(
    (reason: string) => liftSupplierBan(lifting?.id ?? "", { reason }),
    () => setLifting(undefined),
  );
  const columns: Column<SupplierBanView>[] = [
    {
      key: "supplier",
      label: t("result.supplier"),
      value: (row) => row.supplier_name,
      className: "min-w-40 font-medium",
    },
    {
      key: "state",
      label: t("list.status"),
      value: (row) => stateOf(row),
      show: (row) => <Tag tone={row.in_force ? "red" : "plain"}>{stateOf(row)}</Tag>,
      className: "whitespace-nowrap",
    },
    {
      key: "from",
      label: t("credit.from"),
      value: (row) => row.from_on,
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "until",
      label: t("credit.until"),
      value: (row) => row.until_on,
      className: "whitespace-nowrap tabular-nums",
    },
    { key: "reason", label: t("credit.reason"), value: (row) => row.reason, className: "min-w-48" },
    { key: "basis", label: t("credit.basis"), value: (row) => row.legal_basis, className: "min-w-40" },
    {
      key: "lift",
      label: t("credit.lift"),
      isAction: true,
      value: () => null,
      show: (row) =>
        row.available_actions.includes("lift") && (
          <WordButton label={t("credit.liftLabel", { name: row.supplier_name })} onPress={() => setLifting(row)}>
            {t("credit.lift")}
          </WordButton>
        ),
    },
  ];
  function stateOf(row: SupplierBanView): string {
    return row.lifted_at ? t("credit.lifted") : row.in_force ? t("credit.inForce") : t("credit.notInForce");
  }
  return (
    <>
      <KeysetTable
        list={list}
        label={t("credit.bans")}
        columns={columns}
        id={(row) => row.id}
        search={search}
        onChange={change}
        empty={<Notice title={t("credit.noBans")} text={t("credit.noBansText")} />}
      />
      {lifting && (
        <Ask
          title={t("credit.liftLabel", { name: lifting.supplier_name })}
          confirm={t("credit.lift")}
          isBusy={lift.isPending}
          error={lift.error}
          reason={{ label: t("remedies.reason"), required: true }}
          onClose={() => setLifting(undefined)}
          onConfirm={(reason) => lift.mutate(reason)}
        >
          <p>{t("credit.liftText")}</p>
        </Ask>
      )}
    </>
  );
}

function Records() {
  const { t } = useTranslation("evaluation");
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const kind = KINDS.find((one) => one === search.kind);
  const params = { limit: 100, ...(kind ? { kind } : {}) };
  const list = useKeyset<CreditRecordView>(getListCreditRecordsQueryKey(params), (cursor, signal) =>
    listCreditRecords({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const ids = [...new Set(list.rows.map((row) => row.supplier_id))];
  const suppliers = useQueries({
    queries: ids.map((id) => getGetSupplierQueryOptions(id, { query: { staleTime: 60_000, retry: false } })),
  });
  const names = new Map(suppliers.flatMap(({ data }) => (data ? [[data.id, data.name]] : [])));
  const columns: Column<CreditRecordView>[] = [
    {
      key: "supplier",
      label: t("result.supplier"),
      value: (row) => names.get(row.supplier_id) ?? "…",
      className: "min-w-40 font-medium",
    },
    {
      key: "kind",
      label: t("credit.kind"),
      value: (row) => t(`creditKind.${row.kind}`),
      show: (row) => <Tag tone={TONES[row.kind]}>{t(`creditKind.${row.kind}`)}</Tag>,
      className: "whitespace-nowrap",
    },
    { key: "summary", label: t("credit.summary"), value: (row) => row.summary, className: "min-w-48" },
    { key: "source", label: t("credit.source"), value: (row) => row.source, className: "min-w-32" },
    { key: "basis", label: t("credit.basis"), value: (row) => row.legal_basis ?? "", className: "min-w-32" },
    {
      key: "on",
      label: t("credit.on"),
      value: (row) => row.recorded_on,
      className: "whitespace-nowrap tabular-nums",
    },
  ];
  return (
    <KeysetTable
      list={list}
      label={t("credit.records")}
      columns={columns}
      id={(row) => row.id}
      search={search}
      onChange={change}
      empty={<Notice title={t("credit.noRecords")} text={t("credit.noRecordsText")} />}
      filters={
        <div className="w-36">
          <Select
            bare
            label={t("credit.kind")}
            value={kind ?? ""}
            onChange={(next) => change({ kind: next === "" ? undefined : next })}
            options={[
              { value: "", label: t("credit.anyKind") },
              ...KINDS.map((value) => ({ value, label: t(`creditKind.${value}`) })),
            ]}
          />
        </div>
      }
    />
  );
}

/** A supplier, found by a part of its name. */
function SupplierChoice({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { t } = useTranslation("evaluation");
  const [find, setFind] = useState("");
  const found = useQuery(
    getListSuppliersQueryOptions({ q: find.trim(), limit: 20 }, { query: { enabled: find.trim().length > 1 } }),
  );
  const options = found.data?.items ?? [];
  return (
    <>
      <Field
        label={t("credit.find")}
        hint={t("credit.findHint")}
        type="search"
        value={find}
        onChange={(event) => setFind(event.target.value)}
      />
      {find.trim().length > 1 && found.data && (
        <Select
          label={t("result.supplier")}
          value={value}
          onChange={onChange}
          hint={options.length === 0 ? t("credit.notFound") : undefined}
          options={
            options.length === 0
              ? []
              : [
                  { value: "", label: t("credit.choose") },
                  ...options.map((one) => ({ value: one.id, label: one.name })),
                ]
          }
        />
      )}
    </>
  );
}

function NewBan({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("evaluation");
  const { t: desk } = useTranslation("desk");
  const today = useToday();
  const [before] = useState({ supplier: "", from: today, until: addDays(today, 365), reason: "", basis: "" });
  const [typed, setTyped] = useState(before);
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const make = useDeed(
    () =>
      createSupplierBan({
        supplier_id: typed.supplier,
        from_on: typed.from,
        until_on: typed.until,
        reason: typed.reason.trim(),
        legal_basis: typed.basis.trim(),
      }),
    onClose,
  );
  return (
    <SideSheet
      title={t("credit.add.bans")}
      onClose={onClose}
      isDirty={JSON.stringify(typed) !== JSON.stringify(before)}
    >
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.supplier !== "" && !make.isPending) make.mutate();
        }}
      >
        <p className="rounded-xl bg-ochre-wash px-4 py-3 text-ochre">{t("credit.banText")}</p>
        <ProblemAlert error={make.error} />
        <SupplierChoice value={typed.supplier} onChange={(supplier) => type({ supplier })} />
        <div className="grid gap-3 sm:grid-cols-2">
          <Field
            label={t("credit.from")}
            type="date"
            value={typed.from}
            error={make.error?.field("/from_on")}
            onChange={(event) => type({ from: event.target.value })}
          />
          <Field
            label={t("credit.until")}
            type="date"
            value={typed.until}
            error={make.error?.field("/until_on")}
            onChange={(event) => type({ until: event.target.value })}
          />
        </div>
        <TextArea
          label={t("credit.reason")}
          maxLength={2000}
          value={typed.reason}
          error={make.error?.field("/reason")}
          onChange={(event) => type({ reason: event.target.value })}
        />
        <Field
          label={t("credit.basis")}
          hint={t("credit.basisHint")}
          maxLength={500}
          value={typed.basis}
          error={make.error?.field("/legal_basis")}
          onChange={(event) => type({ basis: event.target.value })}
        />
        <Button type="submit" isDisabled={typed.supplier === "" || make.isPending}>
          {make.isPending ? desk("common.working") : t("credit.add.bans")}
        </Button>
      </form>
    </SideSheet>
  );
}

function NewRecord({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("evaluation");
  const { t: desk } = useTranslation("desk");
  const today = useToday();
  const [before] = useState({
    supplier: "",
    kind: "late_performance" as CreditKind,
    on: today,
    summary: "",
    source: "",
    basis: "",
  });
  const [typed, setTyped] = useState(before);
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const make = useDeed(
    () =>
      createCreditRecord({
        supplier_id: typed.supplier,
        kind: typed.kind,
        recorded_on: typed.on,
        summary: typed.summary.trim(),
        source: typed.source.trim(),
        ...(typed.basis.trim() === "" ? {} : { legal_basis: typed.basis.trim() }),
      }),
    onClose,
  );
  return (
    <SideSheet
      title={t("credit.add.records")}
      onClose={onClose}
      isDirty={JSON.stringify(typed) !== JSON.stringify(before)}
    >
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.supplier !== "" && !make.isPending) make.mutate();
        }}
      >
        <p className="text-soft">{t("credit.recordText")}</p>
        <ProblemAlert error={make.error} />
        <SupplierChoice value={typed.supplier} onChange={(supplier) => type({ supplier })} />
        <Select
          label={t("credit.kind")}
          value={typed.kind}
          onChange={(kind) => type({ kind })}
          options={KINDS.map((value) => ({ value, label: t(`creditKind.${value}`) }))}
        />
        <TextArea
          label={t("credit.summary")}
          maxLength={2000}
          value={typed.summary}
          error={make.error?.field("/summary")}
          onChange={(event) => type({ summary: event.target.value })}
        />
        <Field
          label={t("credit.source")}
          maxLength={200}
          value={typed.source}
          error={make.error?.field("/source")}
          onChange={(event) => type({ source: event.target.value })}
        />
        <Field
          label={t("credit.basis")}
          maxLength={500}
          value={typed.basis}
          error={make.error?.field("/legal_basis")}
          onChange={(event) => type({ basis: event.target.value })}
        />
        <Field
          label={t("credit.on")}
          type="date"
          max={today}
          value={typed.on}
          error={make.error?.field("/recorded_on")}
          onChange={(event) => type({ on: event.target.value })}
        />
        <Button type="submit" isDisabled={typed.supplier === "" || make.isPending}>
          {make.isPending ? desk("common.working") : t("credit.add.records")}
        </Button>
      </form>
    </SideSheet>
  );
}
