import { useMutation, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { etags } from "@/api/client";
import { listBookings } from "@/api/generated/bookings/bookings";
import type { BookingView } from "@/api/generated/model/bookingView";
import type { ClosureView } from "@/api/generated/model/closureView";
import type { FacilityView } from "@/api/generated/model/facilityView";
import type { SpaceView } from "@/api/generated/model/spaceView";
import {
  createClosure,
  deleteClosure,
  getClosure,
  getGetClosureUrl,
  getListClosuresQueryOptions,
} from "@/api/generated/opening-hours/opening-hours";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { kinOf } from "@/api/tree";
import type { Placed } from "@/api/tree";
import { fromLocalInput } from "@/format/local-input";
import { now } from "@/format/now";
import { addDays, clock, localDate } from "@/format/time";
import { useToday } from "@/format/today";
import { useWhen } from "@/format/when";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { Check } from "@/ui/check";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Failure } from "@/ui/failure";
import { Field } from "@/ui/field";
import { Loading, Notice } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";

type Props = { venue: FacilityView; spaces: Placed<SpaceView>[] };
type Row = ClosureView & { space: string };

/** The closures ahead of all spaces of a venue. */
export function Closures({ venue, spaces }: Props) {
  const { t } = useTranslation("desk");
  const when = useWhen();
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Row>();
  const [said, setSaid] = useState("");
  const [openedAt] = useState(() => new Date(now()).toISOString());
  const lists = useQueries({
    queries: spaces.map(({ node }) => getListClosuresQueryOptions(node.id, { from: openedAt, limit: 100 })),
  });
  const remove = useMutation<void, ApiProblem, string>({
    mutationFn: async (id) => {
      await getClosure(id);
      await deleteClosure(id, { "If-Match": etags.get(getGetClosureUrl(id)) ?? "" });
    },
    onSuccess: async () => {
      setRemoving(undefined);
      setSaid(t("closures.removed"));
      await refresh(queries, "/api/v1/spaces");
    },
  });
  const broken = lists.find((one) => one.isError);
  if (broken?.error) return <Failure error={broken.error} onRetry={() => void broken.refetch()} />;
  if (lists.some((one) => one.data === undefined)) {
    return (
      <div className="grid gap-3">
        <Loading label={t("common.loading")} />
      </div>
    );
  }
  const rows: Row[] = spaces.flatMap(({ node }, at) =>
    (lists[at]?.data?.items ?? []).map((closure) => ({ ...closure, space: node.name })),
  );
  const columns: Column<Row>[] = [
    { key: "space", label: t("closures.space"), value: (row) => row.space },
    {
      key: "from",
      label: t("closures.from"),
      value: (row) => `${localDate(row.starts_at)} ${clock(row.starts_at)}`,
      show: (row) => when(row.starts_at),
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "until",
      label: t("closures.until"),
      value: (row) => `${localDate(row.ends_at)} ${clock(row.ends_at)}`,
      show: (row) => when(row.ends_at),
      className: "whitespace-nowrap tabular-nums",
    },
    { key: "reason", label: t("closures.reason"), value: (row) => row.reason, className: "min-w-40" },
    {
      key: "do",
      label: t("common.remove"),
      isAction: true,
      value: () => null,
      show: (row) => (
        <Button
          look="quiet"
          className="min-h-11 px-3 text-[0.9375rem]"
          aria-label={t("closures.removeLabel", { space: row.space, when: when(row.starts_at) })}
          onPress={() => setRemoving(row)}
        >
          {t("closures.remove")}
        </Button>
      ),
    },
  ];
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <Button
          onPress={() => setAdding(true)}
          isDisabled={!spaces.some(({ node }) => node.available_actions.includes("close"))}
        >
          {t("closures.add")}
        </Button>
        <p role="status" className="text-jade">
          {said}
        </p>
      </div>
      <DataTable
        label={t("closures.title")}
        columns={columns}
        rows={rows}
        id={(row) => row.id}
        file={`${t("closures.title")}-${venue.name}`}
        empty={<Notice title={t("closures.empty")} text={t("closures.emptyText")} />}
      />
      {adding && (
        <NewClosure
          venue={venue}
          spaces={spaces}
          onClose={() => setAdding(false)}
          onDone={(count) => {
            setAdding(false);
            setSaid(t("closures.done", { count }));
          }}
        />
      )}
      {removing && (
        <Ask
          title={t("closures.removeTitle")}
          confirm={t("closures.remove")}
          isBusy={remove.isPending}
          error={remove.error}
          onClose={() => {
            remove.reset();
            setRemoving(undefined);
          }}
          onConfirm={() => remove.mutate(removing.id)}
        >
          <p>{t("closures.removeText", { space: removing.space })}</p>
        </Ask>
      )}
    </>
  );
}

/** Active bookings that a closure ends. */
const ENDED = new Set(["held", "pending", "confirmed"]);

function NewClosure({
  venue,
  spaces,
  onClose,
  onDone,
}: Props & { onClose: () => void; onDone: (ended: number) => void }) {
  const { t } = useTranslation("desk");
  const when = useWhen();
  const today = useToday();
  const queries = useQueryClient();
  const start = addDays(today, 8);
  const [typed, setTyped] = useState({
    space: "",
    from: `${start}T00:00`,
    until: `${addDays(start, 1)}T00:00`,
    reason: "",
    emergency: false,
  });
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const from = fromLocalInput(typed.from);
  const until = fromLocalInput(typed.until);
  const roots = spaces.filter(({ depth }) => depth === 0).map(({ node }) => node);
  const nodes = spaces.map(({ node }) => node);

  const hit = useQuery<BookingView[], ApiProblem>({
    queryKey: ["/api/v1/bookings", "hit", venue.id, typed.space, from, until],
    enabled: from !== undefined && until !== undefined && from < until,
    placeholderData: (before) => before,
    queryFn: ({ signal }) => bookingsHit(venue.id, nodes, typed.space, from ?? "", until ?? "", signal),
  });
  const close = useMutation<number, ApiProblem>({
    mutationFn: async () => {
      let ended = 0;
      // A venue is closed by closing each of its wholes; their parts go with them.
      for (const id of typed.space === "" ? roots.map((root) => root.id) : [typed.space]) {
        // oxlint-disable-next-line no-await-in-loop -- one refusal stops the rest
        const closure = await createClosure(id, {
          starts_at: from ?? "",
          ends_at: until ?? "",
          reason: typed.reason.trim(),
          emergency: typed.emergency,
        });
        ended += closure.cancelled_bookings ?? 0;
      }
      return ended;
    },
    onSuccess: async (ended) => {
      await refresh(queries, "/api/v1/spaces", "/api/v1/bookings");
      onDone(ended);
    },
    onError: () => setAsking(false),
  });
  const count = hit.data?.length ?? 0;
  return (
    <SideSheet title={t("closures.add")} onClose={onClose} isDirty={typed.reason !== ""}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (typed.reason.trim() !== "" && from !== undefined && until !== undefined) setAsking(true);
        }}
      >
        {close.isError && <ProblemAlert error={close.error} />}
        <Select
          label={t("closures.space")}
          value={typed.space}
          onChange={(space) => type({ space })}
          options={[
            { value: "", label: t("closures.all") },
            ...spaces.map(({ node, depth }) => ({ value: node.id, label: `${"　".repeat(depth)}${node.name}` })),
          ]}
        />
        <Field
          label={t("closures.from")}
          type="datetime-local"
          value={typed.from}
          error={close.error?.field("/starts_at")}
          onChange={(event) => type({ from: event.target.value })}
        />
        <Field
          label={t("closures.until")}
          type="datetime-local"
          value={typed.until}
          error={
            close.error?.field("/ends_at") ??
            (from !== undefined && until !== undefined && from >= until ? t("closures.order") : undefined)
          }
          onChange={(event) => type({ until: event.target.value })}
        />
        <Field
          label={t("closures.reason")}
          hint={t("closures.reasonHint")}
          value={typed.reason}
          maxLength={200}
          error={tried && typed.reason.trim() === "" ? t("common.needed") : close.error?.field("/reason")}
          onChange={(event) => type({ reason: event.target.value })}
        />
        <Check checked={typed.emergency} onChange={(emergency) => type({ emergency })}>
          {t("closures.emergency")}
        </Check>
        <section aria-label={t("closures.preview")} aria-live="polite" className="rounded-card bg-paper p-4">
          <h3 className="font-medium">
            {hit.isError
              ? t("closures.previewFailed")
              : hit.data === undefined
                ? t("closures.previewWait")
                : count === 0
                  ? t("closures.previewNone")
                  : t("closures.previewSome", { count })}
          </h3>
          {count > 0 && (
            <ul
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled by keyboard
              tabIndex={0}
              aria-label={t("closures.preview")}
              className="mt-2 grid max-h-60 gap-1.5 overflow-y-auto text-[0.9375rem]"
            >
              {hit.data?.map((booking) => (
                <li key={booking.id}>
                  <span className="tabular-nums">{when(booking.starts_at, booking.ends_at)}</span>{" "}
                  <span className="text-soft">
                    {booking.space_name} ·{" "}
                    {booking.kind === "session" ? t("board.session") : (booking.booked_by.name ?? "")} ·{" "}
                    {booking.purpose}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
        <Button
          type="submit"
          isDisabled={close.isPending || from === undefined || until === undefined || from >= until}
        >
          {t("closures.next")}
        </Button>
      </form>
      {asking && (
        <Ask
          title={t("closures.askTitle")}
          confirm={t("closures.confirm")}
          isBusy={close.isPending}
          onClose={() => setAsking(false)}
          onConfirm={() => close.mutate()}
        >
          <p>{count === 0 ? t("closures.askNone") : t("closures.askSome", { count })}</p>
          <p>{t("closures.askEnd")}</p>
        </Ask>
      )}
    </SideSheet>
  );
}

const PAGES = 10;

/** The API has no trial run of a closure; these are the bookings of the space, its parts and wholes at that time. */
async function bookingsHit(
  venueId: string,
  nodes: SpaceView[],
  spaceId: string,
  from: string,
  until: string,
  signal: AbortSignal,
): Promise<BookingView[]> {
  const kin = spaceId === "" ? undefined : kinOf(nodes, spaceId);
  const found: BookingView[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each page names the next
    const answer = await listBookings(
      {
        facility_id: venueId,
        starts_at_from: `${addDays(localDate(from), -1)}T00:00:00+08:00`,
        starts_at_before: until,
        limit: 100,
        ...(cursor === undefined ? {} : { cursor }),
      },
      { signal },
    );
    found.push(...answer.items);
    if (!answer.next_cursor) break;
    cursor = answer.next_cursor;
  }
  return found.filter(
    (booking) =>
      ENDED.has(booking.status) &&
      Date.parse(booking.ends_at) > Date.parse(from) &&
      (kin?.has(booking.space_id) ?? true),
  );
}
