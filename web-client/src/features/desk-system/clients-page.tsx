import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { etags } from "@/api/client";
import type { AccountView } from "@/api/generated/model/accountView";
import type { ClientView } from "@/api/generated/model/clientView";
import {
  createClient,
  createClientGrant,
  deleteClient,
  getClient,
  getGetClientUrl,
  getListClientsQueryKey,
  listClients,
  rotateClientSecret,
  updateClient,
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
import { SideSheet } from "@/ui/side-sheet";
import { Tag } from "@/ui/tag";
import { Grants } from "./grants";

/** Programs that call the API. */
export function ClientsPage({ me }: { me: AccountView }) {
  const { t } = useTranslation("desk");
  useTitle(t("screen.clients"));
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<ClientView>();
  const mayChange = rolesOf(me).includes("sysadmin");
  const list = useKeyset<ClientView>(getListClientsQueryKey(), (cursor, signal) =>
    listClients({ limit: 100, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const columns: Column<ClientView>[] = [
    { key: "name", label: t("clients.name"), value: (row) => row.name, className: "font-medium" },
    { key: "client_id", label: t("clients.id"), value: (row) => row.client_id },
    {
      key: "roles",
      label: t("users.roles"),
      value: (row) => row.grants.map((grant) => t(`role.${grant.role}`)).join(t("common.comma")),
    },
    {
      key: "active",
      label: t("sessions.status"),
      value: (row) => t(row.active ? "clients.active" : "clients.stopped"),
      show: (row) => (
        <Tag tone={row.active ? "jade" : "red"}>{t(row.active ? "clients.active" : "clients.stopped")}</Tag>
      ),
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
          aria-label={t("users.openLabel", { name: row.name })}
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
        <h1 className="song text-2xl sm:text-[1.75rem]">{t("screen.clients")}</h1>
        {mayChange && <Button onPress={() => setAdding(true)}>{t("clients.add")}</Button>}
      </div>
      {list.error ? (
        <Failure error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <div className="grid gap-2">
          <Loading label={t("common.loading")} rows={3} className="h-12" />
        </div>
      ) : (
        <DataTable
          label={t("screen.clients")}
          columns={columns}
          rows={list.rows}
          id={(row) => row.id}
          sort={search.sort}
          q={search.q}
          onChange={change}
          file={t("screen.clients")}
          more={list.more}
          isLoadingMore={list.isLoadingMore}
          empty={<Notice title={t("clients.empty")} text={t("clients.emptyText")} />}
        />
      )}
      {adding && (
        <NewClient
          onClose={() => setAdding(false)}
          onDone={(client) => {
            setAdding(false);
            setSecret(client);
          }}
        />
      )}
      {secret && (
        <Secret
          client={secret}
          onClose={() => {
            setSecret(undefined);
            change({ item: secret.id });
          }}
        />
      )}
      {search.item !== undefined && !secret && (
        <ClientSheet
          key={search.item}
          id={search.item}
          mayChange={mayChange}
          onSecret={setSecret}
          onClose={() => change({ item: undefined })}
        />
      )}
    </>
  );
}

function NewClient({ onClose, onDone }: { onClose: () => void; onDone: (client: ClientView) => void }) {
  const { t } = useTranslation("desk");
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const make = useMutation<ClientView, ApiProblem>({
    mutationFn: () => createClient({ name: name.trim() }),
    onSuccess: async (client) => {
      await refresh(queries, "/api/v1/clients");
      onDone(client);
    },
  });
  return (
    <SideSheet title={t("clients.add")} onClose={onClose} isDirty={name !== ""}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        {make.isError && <ProblemAlert error={make.error} />}
        <Field
          label={t("clients.name")}
          hint={t("clients.nameHint")}
          value={name}
          error={make.error?.field("/name")}
          onChange={(event) => setName(event.target.value)}
        />
        <p className="text-sm text-soft">{t("clients.addText")}</p>
        <Button type="submit" isDisabled={make.isPending}>
          {make.isPending ? t("common.working") : t("clients.create")}
        </Button>
      </form>
    </SideSheet>
  );
}

/** The only time that a secret is seen. Closing asks, because it does not come back. */
function Secret({ client, onClose }: { client: ClientView; onClose: () => void }) {
  const { t } = useTranslation("desk");
  const [copied, setCopied] = useState(false);
  const [failed, setFailed] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(client.client_secret ?? "");
      setCopied(true);
    } catch {
      // Without HTTPS there is no clipboard; the text can be selected.
      setFailed(true);
    }
  };
  return (
    <SideSheet title={t("clients.secretTitle")} onClose={onClose} isDirty={!copied}>
      <div className="grid gap-4">
        <p className="rounded-xl bg-ochre-wash px-4 py-3 text-ochre">{t("clients.secretText")}</p>
        <dl className="grid gap-3">
          <div>
            <dt className="text-sm text-soft">{t("clients.id")}</dt>
            <dd className="font-mono break-all select-all">{client.client_id}</dd>
          </div>
          <div>
            <dt className="text-sm text-soft">{t("clients.secret")}</dt>
            <dd className="rounded-xl border border-line bg-paper px-4 py-3 font-mono break-all select-all">
              {client.client_secret}
            </dd>
          </div>
        </dl>
        <Button onPress={() => void copy()}>{copied ? t("clients.copied") : t("clients.copy")}</Button>
        <p role="status" className="text-sm text-soft empty:hidden">
          {failed ? t("clients.copyFailed") : ""}
        </p>
      </div>
    </SideSheet>
  );
}

type Read = { client: ClientView; etag: string };
type Step = "rotate" | "delete" | "stop";

function ClientSheet({
  id,
  mayChange,
  onSecret,
  onClose,
}: {
  id: string;
  mayChange: boolean;
  onSecret: (client: ClientView) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation("desk");
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Step>();
  const read = useQuery<Read, ApiProblem>({
    queryKey: ["/api/v1/clients", "sheet", id],
    queryFn: async ({ signal }) => {
      const client = await getClient(id, { signal });
      return { client, etag: etags.get(getGetClientUrl(id)) ?? "" };
    },
  });
  const match = { "If-Match": read.data?.etag ?? "" };
  const act = useMutation<ClientView | void, ApiProblem, Step>({
    mutationFn: (step) => {
      if (step === "rotate") return rotateClientSecret(id);
      if (step === "delete") return deleteClient(id, match);
      return updateClient(id, { active: !read.data?.client.active }, match);
    },
    onSuccess: async (answer, step) => {
      setAsking(undefined);
      if (step === "delete") onClose();
      await refresh(queries, "/api/v1/clients");
      if (step === "rotate" && answer) onSecret(answer);
    },
  });
  const client = read.data?.client;
  return (
    <SideSheet title={client?.name ?? t("clients.one")} onClose={onClose}>
      {client ? (
        <div className="grid gap-5">
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
            <dt className="text-soft">{t("clients.id")}</dt>
            <dd className="font-mono break-all">{client.client_id}</dd>
            <dt className="text-soft">{t("sessions.status")}</dt>
            <dd>{t(client.active ? "clients.active" : "clients.stopped")}</dd>
          </dl>
          {mayChange && (
            <div className="flex flex-wrap gap-2">
              {(["rotate", "stop", "delete"] as const).map((step) => (
                <Button
                  key={step}
                  look={step === "delete" ? "danger" : "plain"}
                  className="min-h-11 px-4"
                  onPress={() => {
                    act.reset();
                    setAsking(step);
                  }}
                >
                  {step === "stop" && !client.active ? t("clients.step.start") : t(`clients.step.${step}`)}
                </Button>
              ))}
            </div>
          )}
          <Grants
            of={client.name}
            grants={client.grants}
            mayChange={mayChange}
            onGive={(grant) => createClientGrant(client.id, grant)}
          />
          {asking && (
            <Ask
              title={asking === "stop" && !client.active ? t("clients.step.start") : t(`clients.step.${asking}`)}
              confirm={asking === "stop" && !client.active ? t("clients.step.start") : t(`clients.step.${asking}`)}
              isBusy={act.isPending}
              error={act.error}
              onClose={() => setAsking(undefined)}
              onConfirm={() => act.mutate(asking)}
            >
              <p>{asking === "stop" && !client.active ? t("clients.ask.start") : t(`clients.ask.${asking}`)}</p>
            </Ask>
          )}
        </div>
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
