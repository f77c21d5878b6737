import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { etags } from "@/api/client";
import type { AccountView } from "@/api/generated/model/accountView";
import type { RevealedUserView } from "@/api/generated/model/revealedUserView";
import { Role } from "@/api/generated/model/role";
import { UserStatus } from "@/api/generated/model/userStatus";
import type { UserView } from "@/api/generated/model/userView";
import {
  createGrant,
  createUser,
  getGetUserUrl,
  getListUsersQueryKey,
  getUser,
  listUsers,
  revealUser,
  updateUser,
} from "@/api/generated/users/users";
import { useKeyset } from "@/api/keyset";
import type { ApiProblem } from "@/api/problem";
import { rolesOf } from "@/api/reach";
import { refresh } from "@/api/refresh";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { localDate } from "@/format/time";
import { useTitle } from "@/format/title";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Failure } from "@/ui/failure";
import { Field } from "@/ui/field";
import { Loading, Notice } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";
import { Tag } from "@/ui/tag";
import { Grants } from "./grants";

const ROLES = Object.values(Role);
const STATUSES = Object.values(UserStatus);
const TONES = { active: "jade", disabled: "red", erased: "plain" } as const;

/** Accounts, masked, and what they may do. */
export function UsersPage({ me }: { me: AccountView }) {
  const { t } = useTranslation("desk");
  useTitle(t("screen.users"));
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const [adding, setAdding] = useState(false);
  const mayChange = rolesOf(me).includes("sysadmin");
  const role = ROLES.find((one) => one === search.role);
  const status = STATUSES.find((one) => one === search.status);
  const params = {
    limit: 100,
    ...(role ? { role } : {}),
    ...(status ? { status } : {}),
    ...(search.find ? { q: search.find } : {}),
  };
  const list = useKeyset<UserView>(getListUsersQueryKey(params), (cursor, signal) =>
    listUsers({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const columns: Column<UserView>[] = [
    {
      key: "name",
      label: t("users.name"),
      value: (row) => row.display_name,
      className: "font-medium whitespace-nowrap",
    },
    { key: "login", label: t("users.login"), value: (row) => row.login ?? "" },
    { key: "phone", label: t("users.phone"), value: (row) => row.phone ?? "", className: "tabular-nums" },
    {
      key: "roles",
      label: t("users.roles"),
      value: (row) => row.grants.map((grant) => t(`role.${grant.role}`)).join(t("common.comma")),
      className: "min-w-32",
    },
    {
      key: "status",
      label: t("sessions.status"),
      value: (row) => t(`userStatus.${row.status}`),
      show: (row) => <Tag tone={TONES[row.status]}>{t(`userStatus.${row.status}`)}</Tag>,
    },
    {
      key: "since",
      label: t("users.since"),
      value: (row) => localDate(row.created_at),
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "open",
      label: t("common.open"),
      isAction: true,
      value: () => null,
      show: (row) => (
        <Button
          look="quiet"
          className="min-h-11 px-3 text-[0.9375rem]"
          aria-label={t("users.openLabel", { name: row.login ?? row.display_name })}
          onPress={() => change({ item: row.id })}
        >
          {t("common.open")}
        </Button>
      ),
    },
  ];
  return (
    <>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
        <h1 className="song text-2xl sm:text-[1.75rem]">{t("screen.users")}</h1>
        {mayChange && <Button onPress={() => setAdding(true)}>{t("users.add")}</Button>}
      </div>
      <FindUser value={search.find ?? ""} onFind={(find) => change({ find: find === "" ? undefined : find })} />
      {list.error ? (
        <Failure error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <div className="grid gap-2">
          <Loading label={t("common.loading")} rows={6} className="h-12" />
        </div>
      ) : (
        <DataTable
          label={t("screen.users")}
          columns={columns}
          rows={list.rows}
          id={(row) => row.id}
          sort={search.sort}
          q={search.q}
          onChange={change}
          file={t("screen.users")}
          more={list.more}
          isLoadingMore={list.isLoadingMore}
          empty={<Notice title={t("users.empty")} text={t("users.emptyText")} />}
          filters={
            <>
              <div className="w-40">
                <Select
                  bare
                  label={t("grants.role")}
                  value={role ?? ""}
                  onChange={(next) => change({ role: next === "" ? undefined : next })}
                  options={[
                    { value: "", label: t("users.anyRole") },
                    ...ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
                  ]}
                />
              </div>
              <div className="w-36">
                <Select
                  bare
                  label={t("sessions.status")}
                  value={status ?? ""}
                  onChange={(next) => change({ status: next === "" ? undefined : next })}
                  options={[
                    { value: "", label: t("common.allStatuses") },
                    ...STATUSES.map((value) => ({ value, label: t(`userStatus.${value}`) })),
                  ]}
                />
              </div>
            </>
          }
        />
      )}
      {adding && (
        <NewUser
          onClose={() => setAdding(false)}
          onDone={(user) => {
            setAdding(false);
            change({ item: user.id });
          }}
        />
      )}
      {search.item !== undefined && (
        <UserSheet key={search.item} id={search.item} me={me} onClose={() => change({ item: undefined })} />
      )}
    </>
  );
}

function FindUser({ value, onFind }: { value: string; onFind: (q: string) => void }) {
  const { t } = useTranslation("desk");
  const [typed, setTyped] = useState(value);
  return (
    <form
      role="search"
      className="mb-4 flex max-w-lg flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onFind(typed.trim());
      }}
    >
      <div className="min-w-0 flex-1">
        <Field
          label={t("users.find")}
          hint={t("users.findHint")}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <Button type="submit" look="plain" className="mb-7">
        {t("users.findNow")}
      </Button>
    </form>
  );
}

type Read = { user: UserView; etag: string };

function UserSheet({ id, me, onClose }: { id: string; me: AccountView; onClose: () => void }) {
  const { t } = useTranslation("desk");
  const read = useQuery<Read, ApiProblem>({
    queryKey: ["/api/v1/users", "sheet", id],
    queryFn: async ({ signal }) => {
      const user = await getUser(id, { signal });
      return { user, etag: etags.get(getGetUserUrl(id)) ?? "" };
    },
  });
  return (
    <SideSheet title={read.data?.user.display_name ?? t("users.one")} onClose={onClose}>
      {read.data ? (
        <User {...read.data} me={me} />
      ) : read.isError ? (
        <Failure error={read.error} onRetry={() => void read.refetch()} />
      ) : (
        <div className="grid gap-3">
          <Loading label={t("common.loading")} />
        </div>
      )}
    </SideSheet>
  );
}

function User({ user, etag, me }: Read & { me: AccountView }) {
  const { t } = useTranslation("desk");
  const queries = useQueryClient();
  const [asking, setAsking] = useState<"reveal" | "status">();
  const [revealed, setRevealed] = useState<RevealedUserView>();
  const isAdmin = rolesOf(me).includes("sysadmin");
  const mayReveal = isAdmin || rolesOf(me).includes("city_office");
  const next = user.status === "active" ? ("disabled" as const) : ("active" as const);
  const reveal = useMutation<RevealedUserView, ApiProblem, string>({
    mutationFn: (reason) => revealUser(user.id, { reason }),
    onSuccess: (person) => {
      setAsking(undefined);
      setRevealed(person);
    },
  });
  const update = useMutation<unknown, ApiProblem>({
    mutationFn: () => updateUser(user.id, { status: next }, { "If-Match": etag }),
    onSuccess: async () => {
      setAsking(undefined);
      await refresh(queries, "/api/v1/users");
    },
  });
  return (
    <div className="grid gap-5">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        <dt className="text-soft">{t("users.name")}</dt>
        <dd>{revealed?.display_name ?? user.display_name}</dd>
        <dt className="text-soft">{t("users.login")}</dt>
        <dd>{revealed?.login ?? user.login}</dd>
        <dt className="text-soft">{t("users.phone")}</dt>
        <dd>{revealed?.phone ?? user.phone ?? "–"}</dd>
        <dt className="text-soft">{t("sessions.status")}</dt>
        <dd>
          <Tag tone={TONES[user.status]}>{t(`userStatus.${user.status}`)}</Tag>
        </dd>
      </dl>
      <div className="flex flex-wrap gap-2">
        {mayReveal && !revealed && (
          <Button look="plain" className="min-h-11 px-4" onPress={() => setAsking("reveal")}>
            {t("bookingPanel.action.reveal")}
          </Button>
        )}
        {isAdmin && user.status !== "erased" && user.id !== me.id && (
          <Button
            look={next === "disabled" ? "danger" : "primary"}
            className="min-h-11 px-4"
            onPress={() => setAsking("status")}
          >
            {t(`users.make.${next}`)}
          </Button>
        )}
      </div>
      <Grants
        of={user.display_name}
        grants={user.grants}
        mayChange={isAdmin}
        onGive={(grant) => createGrant(user.id, grant)}
      />
      {asking === "reveal" && (
        <Ask
          title={t("users.revealTitle")}
          confirm={t("bookingPanel.action.reveal")}
          reason={{ label: t("bookingPanel.revealReason"), required: true }}
          isBusy={reveal.isPending}
          error={reveal.error}
          onClose={() => setAsking(undefined)}
          onConfirm={(reason) => reveal.mutate(reason)}
        >
          <p>{t("bookingPanel.revealText")}</p>
        </Ask>
      )}
      {asking === "status" && (
        <Ask
          title={t(`users.make.${next}`)}
          confirm={t(`users.make.${next}`)}
          isBusy={update.isPending}
          error={update.error}
          onClose={() => setAsking(undefined)}
          onConfirm={() => update.mutate()}
        >
          <p>{t(`users.makeText.${next}`, { name: user.display_name })}</p>
        </Ask>
      )}
    </div>
  );
}

function NewUser({ onClose, onDone }: { onClose: () => void; onDone: (user: UserView) => void }) {
  const { t } = useTranslation("desk");
  const queries = useQueryClient();
  const [typed, setTyped] = useState({ name: "", login: "", password: "", phone: "" });
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const make = useMutation<UserView, ApiProblem>({
    mutationFn: () =>
      createUser({
        display_name: typed.name.trim(),
        login: typed.login.trim(),
        password: typed.password,
        ...(typed.phone.trim() === "" ? {} : { phone: typed.phone.trim() }),
      }),
    onSuccess: async (user) => {
      await refresh(queries, "/api/v1/users");
      onDone(user);
    },
  });
  const error = make.error;
  return (
    <SideSheet title={t("users.add")} onClose={onClose} isDirty={typed.name !== "" || typed.login !== ""}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        {error && <ProblemAlert error={error} />}
        <Field
          label={t("users.name")}
          autoComplete="off"
          value={typed.name}
          error={error?.field("/display_name")}
          onChange={(event) => type({ name: event.target.value })}
        />
        <Field
          label={t("users.login")}
          autoComplete="off"
          autoCapitalize="none"
          value={typed.login}
          error={error?.field("/login")}
          onChange={(event) => type({ login: event.target.value })}
        />
        <Field
          label={t("users.password")}
          type="password"
          autoComplete="new-password"
          value={typed.password}
          error={error?.field("/password")}
          onChange={(event) => type({ password: event.target.value })}
        />
        <Field
          label={t("users.phone")}
          type="tel"
          autoComplete="off"
          value={typed.phone}
          error={error?.field("/phone")}
          onChange={(event) => type({ phone: event.target.value })}
        />
        <p className="text-sm text-soft">{t("users.addText")}</p>
        <Button type="submit" isDisabled={make.isPending}>
          {make.isPending ? t("common.working") : t("users.create")}
        </Button>
      </form>
    </SideSheet>
  );
}
