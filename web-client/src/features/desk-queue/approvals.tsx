import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { decideBookings, getListApprovalQueueQueryKey, listApprovalQueue } from "@/api/generated/bookings/bookings";
import type { ApprovalView } from "@/api/generated/model/approvalView";
import type { Decision } from "@/api/generated/model/decision";
import { useKeyset } from "@/api/keyset";
import { deskTo } from "@/app/desk-paths";
import { useAgo } from "@/format/ago";
import { localDate } from "@/format/time";
import { useWhen } from "@/format/when";
import { Ask } from "@/ui/ask";
import { Button, buttonClass } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { AlertIcon } from "@/ui/icons";
import { Alert, Loading, Notice } from "@/ui/notice";
import { Tag } from "@/ui/tag";
import { after, keyOf } from "./queue-keys";

type Refusal = { title: string; detail?: string };

/** The bookings that wait. Decided by keyboard or by hand, one or many; the next one opens by itself. */
export function Approvals({ venueId }: { venueId?: string }) {
  const { t } = useTranslation("desk");
  const queries = useQueryClient();
  const params = { limit: 50, ...(venueId === undefined ? {} : { facility_id: venueId }) };
  const list = useKeyset<ApprovalView>(
    getListApprovalQueueQueryKey(params),
    (cursor, signal) => listApprovalQueue({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
    { refetchInterval: 60_000 },
  );
  // Decided here but perhaps still in the list that was read before.
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<ReadonlyMap<string, Refusal>>(new Map());
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [currentId, setCurrent] = useState<string>();
  const [rejecting, setRejecting] = useState<string[]>();
  const [said, setSaid] = useState("");
  const [failed, setFailed] = useState<unknown>();
  const rowsOf = useRef(new Map<string, HTMLButtonElement>());

  const rows = list.rows.filter((row) => !gone.has(row.id));
  const current = rows.find((row) => row.id === currentId) ?? rows[0];
  const chosen = rows.filter((row) => selected.has(row.id));

  const go = (id: string | undefined) => {
    setCurrent(id);
    const row = id === undefined ? undefined : rowsOf.current.get(id);
    row?.focus();
    row?.scrollIntoView({ block: "nearest" });
  };

  const decide = async (ids: string[], decision: Decision, reason?: string) => {
    const names = rows.filter((row) => ids.includes(row.id)).map((row) => row.booked_by.name ?? row.purpose);
    const next = after(
      rows.map((row) => row.id),
      ids,
      current?.id,
    );
    setFailed(undefined);
    setRejecting(undefined);
    setSelected(new Set());
    // The screen goes on at once; what the server refuses comes back.
    setGone((before) => new Set([...before, ...ids]));
    setTimeout(() => go(next));
    try {
      const { results } = await decideBookings({ ids, decision, ...(reason ? { reason } : {}) });
      const bad = results.filter((one) => one.status >= 400);
      if (bad.length > 0) {
        setGone((before) => new Set([...before].filter((id) => !bad.some((one) => one.id === id))));
        setRefused(
          (before) =>
            new Map([
              ...before,
              ...bad.map(
                (one) =>
                  [one.id, { title: one.problem?.title ?? "", detail: one.problem?.detail ?? undefined }] as const,
              ),
            ]),
        );
      }
      const count = results.length - bad.length;
      const name = names[0] ?? "";
      if (bad.length > 0) setSaid(t("queue.saidRefused", { count: bad.length }));
      else if (count === 1) setSaid(t(`queue.saidOne.${decision}`, { name }));
      else setSaid(t(`queue.saidMany.${decision}`, { count }));
      void queries.invalidateQueries({ queryKey: ["/api/v1/bookings"] });
      void queries.invalidateQueries({ queryKey: getListApprovalQueueQueryKey() });
    } catch (error) {
      setGone((before) => new Set([...before].filter((id) => !ids.includes(id))));
      setFailed(error);
      setSaid("");
    }
  };

  const toggle = (id: string) =>
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });

  const act = (ids: string[], decision: Decision) => {
    const may = rows.filter((row) => ids.includes(row.id) && row.available_actions.includes(actionOf(decision)));
    if (may.length === 0) return;
    if (decision === "reject") setRejecting(may.map((row) => row.id));
    else
      void decide(
        may.map((row) => row.id),
        decision,
      );
  };

  const onKey = (event: React.KeyboardEvent) => {
    const key = keyOf(event);
    if (key === undefined || current === undefined) return;
    event.preventDefault();
    const at = rows.indexOf(current);
    const ids = chosen.length > 0 ? chosen.map((row) => row.id) : [current.id];
    if (key === "next") go(rows[Math.min(at + 1, rows.length - 1)]?.id);
    else if (key === "previous") go(rows[Math.max(at - 1, 0)]?.id);
    else if (key === "select") toggle(current.id);
    else if (key === "all") setSelected(new Set(chosen.length === rows.length ? [] : rows.map((row) => row.id)));
    else act(ids, key);
  };

  // The keyboard begins in the list.
  const firstId = rows[0]?.id;
  useEffect(() => {
    const nowhere = document.activeElement === null || ["BODY", "MAIN"].includes(document.activeElement.tagName);
    if (firstId !== undefined && nowhere) rowsOf.current.get(firstId)?.focus({ preventScroll: true });
  }, [firstId]);

  if (list.error) return <Failure error={list.error} onRetry={list.retry} />;
  if (list.isPending) {
    return (
      <div className="grid gap-3">
        <Loading label={t("common.loading")} rows={5} className="h-20" />
      </div>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are for the buttons inside
    <div onKeyDown={onKey}>
      <p role="status" className="-mt-3 mb-2 min-h-6 text-jade">
        {said}
      </p>
      {list.isStale && <p className="mb-3 text-ochre">{t("common.stale")}</p>}
      {failed !== undefined && <SendFailed error={failed} />}
      {current === undefined ? (
        <Notice title={t("queue.empty")} text={t("queue.emptyText")} />
      ) : (
        <>
          <div className="mb-3 flex flex-wrap items-center gap-2">
            <p className="mr-auto text-soft">
              {t("queue.waiting", { count: rows.length })}
              {list.more && "+"}
            </p>
            {chosen.length > 0 && (
              <div role="group" aria-label={t("queue.bulk")} className="flex flex-wrap gap-2">
                <Button
                  className="min-h-11 px-4"
                  onPress={() =>
                    act(
                      chosen.map((row) => row.id),
                      "confirm",
                    )
                  }
                >
                  {t("queue.approveMany", { count: chosen.length })}
                </Button>
                <Button
                  look="danger"
                  className="min-h-11 px-4"
                  onPress={() =>
                    act(
                      chosen.map((row) => row.id),
                      "reject",
                    )
                  }
                >
                  {t("queue.rejectMany", { count: chosen.length })}
                </Button>
              </div>
            )}
          </div>
          <div className="grid gap-5 xl:grid-cols-[minmax(0,1fr)_24rem]">
            <ul aria-label={t("queue.list")} className="grid content-start gap-2">
              {rows.map((row) => (
                <Row
                  key={row.id}
                  row={row}
                  isCurrent={row === current}
                  isSelected={selected.has(row.id)}
                  refusal={refused.get(row.id)}
                  onOpen={() => setCurrent(row.id)}
                  onSelect={() => toggle(row.id)}
                  button={(element) => {
                    if (element) rowsOf.current.set(row.id, element);
                    else rowsOf.current.delete(row.id);
                  }}
                  onAct={(decision) => act([row.id], decision)}
                />
              ))}
              {list.more && (
                <li>
                  <Button look="plain" className="w-full" isDisabled={list.isLoadingMore} onPress={list.more}>
                    {t("table.more")}
                  </Button>
                </li>
              )}
            </ul>
            <div className="hidden xl:block">
              <Details row={current} onAct={(decision) => act([current.id], decision)} />
            </div>
          </div>
        </>
      )}
      {rejecting && (
        <Ask
          title={t("queue.rejectTitle", { count: rejecting.length })}
          confirm={t("queue.rejectConfirm", { count: rejecting.length })}
          reason={{ label: t("queue.reason"), hint: t("queue.reasonHint"), required: true }}
          onClose={() => {
            setRejecting(undefined);
            setTimeout(() => go(current?.id));
          }}
          onConfirm={(reason) => void decide(rejecting, "reject", reason)}
        >
          <p>{t("queue.rejectText", { count: rejecting.length })}</p>
        </Ask>
      )}
    </div>
  );
}

function actionOf(decision: Decision): string {
  return decision === "reject" ? "reject" : "confirm";
}

function SendFailed({ error }: { error: unknown }) {
  const { t } = useTranslation("desk");
  return (
    <div className="mb-3">
      <Alert>
        <p className="font-medium">{t("queue.notSent")}</p>
        {error instanceof Error && <p>{error.message === "offline" ? t("common.offline") : error.message}</p>}
      </Alert>
    </div>
  );
}

type RowProps = {
  row: ApprovalView;
  isCurrent: boolean;
  isSelected: boolean;
  refusal?: Refusal;
  onOpen: () => void;
  onSelect: () => void;
  onAct: (decision: Decision) => void;
  button: (element: HTMLButtonElement | null) => void;
};

function Row({ row, isCurrent, isSelected, refusal, onOpen, onSelect, onAct, button }: RowProps) {
  const { t } = useTranslation("desk");
  const when = useWhen();
  const ago = useAgo();
  const name = row.booked_by.name ?? t("common.noName");
  return (
    <li
      className={`rounded-card border bg-sheet has-[button[aria-current]:focus-visible]:outline-3 has-[button[aria-current]:focus-visible]:outline-offset-2 has-[button[aria-current]:focus-visible]:outline-red ${isCurrent ? "border-red shadow-card" : "border-line"} ${isSelected ? "bg-blush/60" : ""}`}
    >
      <div className="flex items-stretch">
        <label className="flex min-w-12 items-center justify-center">
          <span className="sr-only">{t("queue.select", { name })}</span>
          <input type="checkbox" tabIndex={-1} className="size-5 accent-red" checked={isSelected} onChange={onSelect} />
        </label>
        <button
          type="button"
          ref={button}
          aria-current={isCurrent ? "true" : undefined}
          onClick={onOpen}
          onFocus={onOpen}
          tabIndex={isCurrent ? 0 : -1}
          className="min-w-0 flex-1 rounded-r-card py-3 pr-4 text-left focus-visible:outline-none"
        >
          <span className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-semibold tabular-nums">{when(row.starts_at, row.ends_at)}</span>
            <span>{row.space_name}</span>
            <span className="ml-auto text-sm text-soft">{t("queue.since", { ago: ago(row.waiting_since) })}</span>
          </span>
          <span className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.9375rem]">
            <span>{name}</span>
            <span className="text-soft">
              {row.purpose} · {t("queue.people", { count: row.headcount })}
            </span>
            {row.conflicts.length > 0 && (
              <Tag tone="ochre">{t("queue.conflicts", { count: row.conflicts.length })}</Tag>
            )}
            {row.person.no_show_count > 0 && (
              <Tag tone="red">{t("queue.noShows", { count: row.person.no_show_count })}</Tag>
            )}
          </span>
          {refusal && (
            <span className="mt-1.5 flex items-start gap-1.5 text-red-deep">
              <AlertIcon className="mt-0.5 size-5" />
              <span>
                {refusal.title}
                {refusal.detail !== undefined && `：${refusal.detail}`}
              </span>
            </span>
          )}
        </button>
      </div>
      {isCurrent && (
        <div className="border-t border-line px-4 py-3 xl:hidden">
          <Facts row={row} />
          <Decide row={row} onAct={onAct} />
        </div>
      )}
    </li>
  );
}

function Details({ row, onAct }: { row: ApprovalView; onAct: (decision: Decision) => void }) {
  const { t } = useTranslation("desk");
  const when = useWhen();
  return (
    <section
      aria-label={t("queue.details")}
      className="sticky top-7 rounded-card border border-line bg-sheet p-5 shadow-card"
    >
      <h2 className="song text-xl">{row.booked_by.name ?? t("common.noName")}</h2>
      <p className="mt-1 font-medium tabular-nums">{when(row.starts_at, row.ends_at)}</p>
      <Facts row={row} />
      <Decide row={row} onAct={onAct} />
      <p className="mt-4 border-t border-line pt-3 text-sm text-soft">{t("queue.keys")}</p>
    </section>
  );
}

function Facts({ row }: { row: ApprovalView }) {
  const { t } = useTranslation("desk");
  const when = useWhen();
  const date = localDate(row.starts_at);
  return (
    <>
      <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-[0.9375rem]">
        <dt className="text-soft">{t("queue.where")}</dt>
        <dd>
          {row.facility_name} · {row.space_name}
        </dd>
        <dt className="text-soft">{t("queue.purpose")}</dt>
        <dd>
          {row.purpose} · {t("queue.people", { count: row.headcount })}
        </dd>
        <dt className="text-soft">{t("queue.record")}</dt>
        <dd>
          {t("queue.recordText", { bookings: row.person.bookings_last_90_days, missed: row.person.no_show_count })}
        </dd>
        <dt className="text-soft">{t("queue.beside")}</dt>
        <dd>
          {row.conflicts.length === 0 ? (
            t("queue.besideNone")
          ) : (
            <ul>
              {row.conflicts.map((clash) => (
                <li key={`${clash.starts_at}${clash.ends_at}${clash.status}`} className="tabular-nums">
                  {when(clash.starts_at, clash.ends_at)}{" "}
                  <span className="text-ochre">{t(`bookingStatus.${clash.status as "pending"}`)}</span>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
      <Link
        {...deskTo("board", { venue: row.facility_id, date, item: row.id })}
        className={buttonClass("quiet", "mt-1 -ml-3 min-h-11 px-3 text-[0.9375rem]")}
      >
        {t("queue.toBoard")}
      </Link>
    </>
  );
}

function Decide({ row, onAct }: { row: ApprovalView; onAct: (decision: Decision) => void }) {
  const { t } = useTranslation("desk");
  const may = (action: string) => row.available_actions.includes(action);
  return (
    <>
      <div className="mt-3 grid grid-cols-2 gap-2">
        <Button isDisabled={!may("confirm")} onPress={() => onAct("confirm")}>
          {t("queue.approve")}
          <kbd className="hidden rounded bg-white/20 px-1.5 text-sm xl:inline">A</kbd>
        </Button>
        <Button look="danger" isDisabled={!may("reject")} onPress={() => onAct("reject")}>
          {t("queue.reject")}
          <kbd className="hidden rounded bg-blush px-1.5 text-sm xl:inline">R</kbd>
        </Button>
      </div>
      {!may("confirm") && !may("reject") && <p className="mt-2 text-sm text-soft">{t("queue.readOnly")}</p>}
    </>
  );
}
