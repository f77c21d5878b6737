import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  createExpert,
  createExpertAffiliation,
  getListExpertAffiliationsQueryOptions,
  getListExpertsQueryKey,
  listExperts,
  reinstateExpert,
  suspendExpert,
  updateExpert,
} from "@/api/generated/evaluation/evaluation";
import type { AccountView } from "@/api/generated/model/accountView";
import { AffiliationKind } from "@/api/generated/model/affiliationKind";
import { ExpertStatus } from "@/api/generated/model/expertStatus";
import type { ExpertView } from "@/api/generated/model/expertView";
import { getListOrganizationsQueryOptions } from "@/api/generated/organizations/organizations";
import { useKeyset } from "@/api/keyset";
import { rolesOf } from "@/api/reach";
import { useDeed } from "@/api/use-deed";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
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
import { Tag } from "@/ui/tag";
import { WordButton } from "@/ui/word-button";

const STATUSES = Object.values(ExpertStatus);
const KINDS = Object.values(AffiliationKind);
const codes = (text: string) => text.split(/[\s,，、;；]+/).filter((code) => code !== "");

/** The register that panels are drawn from. */
export function ExpertsPage({ me }: { me: AccountView }) {
  const { t } = useTranslation("evaluation");
  const { t: desk } = useTranslation("desk");
  useTitle(desk("screen.experts"));
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const [adding, setAdding] = useState(false);
  const status = STATUSES.find((one) => one === search.status);
  const params = { limit: 100, ...(status ? { status } : {}) };
  const list = useKeyset<ExpertView>(getListExpertsQueryKey(params), (cursor, signal) =>
    listExperts({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const mayAdd = rolesOf(me).some((role) => role === "city_office" || role === "finance_supervisor");
  const open = list.rows.find((row) => row.id === search.item);
  const columns: Column<ExpertView>[] = [
    { key: "name", label: t("experts.name"), value: (row) => row.name, className: "font-medium whitespace-nowrap" },
    { key: "title", label: t("experts.title"), value: (row) => row.title ?? "", className: "whitespace-nowrap" },
    { key: "region", label: t("experts.region"), value: (row) => row.region, className: "tabular-nums" },
    { key: "domains", label: t("experts.domains"), value: (row) => row.domains.join("、"), className: "tabular-nums" },
    {
      key: "status",
      label: t("list.status"),
      value: (row) => t(`expertStatus.${row.status}`),
      show: (row) => <Tag tone={row.status === "active" ? "jade" : "red"}>{t(`expertStatus.${row.status}`)}</Tag>,
      className: "whitespace-nowrap",
    },
    {
      key: "open",
      label: t("list.open"),
      isAction: true,
      value: () => null,
      show: (row) => (
        <WordButton label={t("list.openLabel", { name: row.name })} onPress={() => change({ item: row.id })}>
          {t("list.open")}
        </WordButton>
      ),
    },
  ];
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
        <h1 className="song text-2xl sm:text-[1.75rem]">{desk("screen.experts")}</h1>
        {mayAdd && <Button onPress={() => setAdding(true)}>{t("experts.add")}</Button>}
      </div>
      <p className="mb-5 max-w-2xl text-soft">{t("experts.text")}</p>
      <KeysetTable
        list={list}
        label={desk("screen.experts")}
        columns={columns}
        id={(row) => row.id}
        search={search}
        onChange={change}
        empty={<Notice title={t("experts.empty")} text={t("experts.emptyText")} />}
        filters={
          <div className="w-36">
            <Select
              bare
              label={t("list.status")}
              value={status ?? ""}
              onChange={(next) => change({ status: next === "" ? undefined : next })}
              options={[
                { value: "", label: desk("common.allStatuses") },
                ...STATUSES.map((value) => ({ value, label: t(`expertStatus.${value}`) })),
              ]}
            />
          </div>
        }
      />
      {adding && <NewExpert onClose={() => setAdding(false)} />}
      {open && <Expert key={open.version} expert={open} onClose={() => change({ item: undefined })} />}
    </>
  );
}

function NewExpert({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("evaluation");
  const { t: desk } = useTranslation("desk");
  const [before] = useState({ user: "", name: "", title: "", region: "350500", domains: "02" });
  const [typed, setTyped] = useState(before);
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const make = useDeed(
    () =>
      createExpert({
        user_id: typed.user.trim(),
        name: typed.name.trim(),
        region: typed.region.trim(),
        domains: codes(typed.domains),
        ...(typed.title.trim() === "" ? {} : { title: typed.title.trim() }),
      }),
    onClose,
  );
  return (
    <SideSheet title={t("experts.add")} onClose={onClose} isDirty={JSON.stringify(typed) !== JSON.stringify(before)}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!make.isPending) make.mutate();
        }}
      >
        <p className="text-soft">{t("experts.addText")}</p>
        <ProblemAlert error={make.error} />
        <Field
          label={t("experts.account")}
          hint={t("experts.accountHint")}
          autoCapitalize="none"
          value={typed.user}
          error={make.error?.field("/user_id")}
          onChange={(event) => type({ user: event.target.value })}
        />
        <Field
          label={t("experts.name")}
          value={typed.name}
          error={make.error?.field("/name")}
          onChange={(event) => type({ name: event.target.value })}
        />
        <Field
          label={t("experts.title")}
          value={typed.title}
          error={make.error?.field("/title")}
          onChange={(event) => type({ title: event.target.value })}
        />
        <Field
          label={t("experts.region")}
          hint={t("experts.regionHint")}
          value={typed.region}
          error={make.error?.field("/region")}
          onChange={(event) => type({ region: event.target.value })}
        />
        <Field
          label={t("experts.domains")}
          hint={t("experts.domainsHint")}
          value={typed.domains}
          error={make.error?.field("/domains")}
          onChange={(event) => type({ domains: event.target.value })}
        />
        <Button type="submit" isDisabled={make.isPending}>
          {make.isPending ? desk("common.working") : t("experts.add")}
        </Button>
      </form>
    </SideSheet>
  );
}

function Expert({ expert, onClose }: { expert: ExpertView; onClose: () => void }) {
  const { t } = useTranslation("evaluation");
  const { t: desk } = useTranslation("desk");
  const [before] = useState({
    name: expert.name,
    title: expert.title ?? "",
    region: expert.region,
    domains: expert.domains.join("、"),
  });
  const [typed, setTyped] = useState(before);
  const [asking, setAsking] = useState(false);
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const isDirty = JSON.stringify(typed) !== JSON.stringify(before);
  const may = (action: string) => expert.available_actions.includes(action);
  const change = useDeed(() =>
    updateExpert(
      expert.id,
      {
        name: typed.name.trim(),
        title: typed.title.trim() === "" ? null : typed.title.trim(),
        region: typed.region.trim(),
        domains: codes(typed.domains),
      },
      { "If-Match": `"${expert.version}"` },
    ),
  );
  const suspend = useDeed(
    (reason: string) => suspendExpert(expert.id, { reason }),
    () => setAsking(false),
  );
  const reinstate = useDeed(() => reinstateExpert(expert.id));
  return (
    <SideSheet title={expert.name} onClose={onClose} isDirty={isDirty}>
      {expert.status === "suspended" && (
        <p className="mb-4 rounded-xl bg-blush px-4 py-3 text-red-deep">
          {t("experts.suspended", { reason: expert.status_reason ?? "–" })}
        </p>
      )}
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (isDirty && !change.isPending) change.mutate();
        }}
      >
        <ProblemAlert error={change.error ?? reinstate.error} />
        {(["name", "title", "region", "domains"] as const).map((name) => (
          <Field
            key={name}
            label={t(`experts.${name}`)}
            value={typed[name]}
            readOnly={!may("update")}
            error={change.error?.field(`/${name}`)}
            onChange={(event) => type({ [name]: event.target.value })}
          />
        ))}
        {may("update") && (
          <Button type="submit" isDisabled={!isDirty || change.isPending}>
            {change.isPending ? desk("common.working") : desk("common.save")}
          </Button>
        )}
      </form>
      <div className="mt-3 grid gap-3">
        {may("suspend") && (
          <Button look="danger" onPress={() => setAsking(true)}>
            {t("experts.suspend")}
          </Button>
        )}
        {may("reinstate") && (
          <Button look="plain" isDisabled={reinstate.isPending} onPress={() => reinstate.mutate()}>
            {t("experts.reinstate")}
          </Button>
        )}
      </div>
      <Affiliations expert={expert} mayAdd={may("update")} />
      {asking && (
        <Ask
          title={t("experts.suspendTitle")}
          confirm={t("experts.suspend")}
          isBusy={suspend.isPending}
          error={suspend.error}
          reason={{ label: t("experts.reason"), required: true }}
          onClose={() => setAsking(false)}
          onConfirm={(reason) => suspend.mutate(reason)}
        >
          <p>{t("experts.suspendText", { name: expert.name })}</p>
        </Ask>
      )}
    </SideSheet>
  );
}

/** What ties the expert to organizations: whoever is tied to one that takes part is not drawn. */
function Affiliations({ expert, mayAdd }: { expert: ExpertView; mayAdd: boolean }) {
  const { t } = useTranslation("evaluation");
  const today = useToday();
  const list = useQuery(getListExpertAffiliationsQueryOptions(expert.id));
  const [find, setFind] = useState("");
  const [organization, setOrganization] = useState("");
  const [kind, setKind] = useState<AffiliationKind>("employment");
  const [from, setFrom] = useState(today);
  const found = useQuery(
    getListOrganizationsQueryOptions({ q: find.trim(), limit: 20 }, { query: { enabled: find.trim().length > 1 } }),
  );
  const options = found.data?.items ?? [];
  const chosen = options.some((one) => one.id === organization) ? organization : (options[0]?.id ?? "");
  const add = useDeed(
    () => createExpertAffiliation(expert.id, { organization_id: chosen, kind, from_on: from }),
    () => setFind(""),
  );
  return (
    <section aria-labelledby="affiliations" className="mt-6 grid gap-3 border-t border-line pt-5">
      <h3 id="affiliations" className="song text-lg">
        {t("ties.title")}
      </h3>
      <p className="text-soft">{t("ties.text")}</p>
      {list.data?.items.length === 0 && <p>{t("ties.none")}</p>}
      <ul className="grid gap-2">
        {list.data?.items.map((tie) => (
          <li key={tie.id} className="rounded-xl bg-paper px-4 py-2.5">
            {t(`relation.${tie.kind}`)}
            <span className="block text-sm break-all text-soft tabular-nums">
              {tie.from_on} – {tie.until_on ?? t("ties.now")} · {tie.organization_id}
            </span>
          </li>
        ))}
      </ul>
      {mayAdd && (
        <form
          noValidate
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen !== "" && !add.isPending) add.mutate();
          }}
        >
          <ProblemAlert error={add.error} />
          <Field label={t("ties.find")} type="search" value={find} onChange={(event) => setFind(event.target.value)} />
          {options.length > 0 && (
            <>
              <Select
                label={t("ties.organization")}
                value={chosen}
                onChange={setOrganization}
                options={options.map((one) => ({ value: one.id, label: one.name }))}
              />
              <Select
                label={t("declare.relation")}
                value={kind}
                onChange={setKind}
                options={KINDS.map((value) => ({ value, label: t(`relation.${value}`) }))}
              />
              <Field
                label={t("ties.from")}
                type="date"
                value={from}
                onChange={(event) => setFrom(event.target.value)}
              />
              <Button type="submit" look="plain" isDisabled={add.isPending}>
                {t("ties.add")}
              </Button>
            </>
          )}
        </form>
      )}
    </section>
  );
}
