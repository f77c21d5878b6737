import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getGetFacilityQueryOptions, openFacility, suspendFacility } from "@/api/generated/facilities/facilities";
import type { AccountView } from "@/api/generated/model/accountView";
import type { FacilityView } from "@/api/generated/model/facilityView";
import type { SpaceView } from "@/api/generated/model/spaceView";
import { getListSpacesQueryOptions } from "@/api/generated/spaces/spaces";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { inTreeOrder } from "@/api/tree";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { knownKind } from "@/format/kinds";
import { useTitle } from "@/format/title";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { SideSheet } from "@/ui/side-sheet";
import { Tag } from "@/ui/tag";
import { TextArea } from "@/ui/text-area";
import { EditVenue } from "./edit-venue";
import { NewVenue } from "./new-venue";
import { SpaceSheet } from "./space-sheet";

type Row = { space: SpaceView; depth: number };
type Sheet =
  | { kind: "venue" }
  | { kind: "new" }
  | { kind: "open" }
  | { kind: "suspend" }
  | { kind: "space"; space?: SpaceView; parentId?: string };

const STATUS_TONE = { draft: "ochre", open: "jade", suspended: "red" } as const;

/** What a venue is, and the tree of its spaces. */
export function VenuesPage({ venue: listed }: { me: AccountView; venue: FacilityView }) {
  const { t } = useTranslation("desk");
  const { t: common } = useTranslation();
  useTitle(t("screen.venues"));
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const [sheet, setSheet] = useState<Sheet>();
  const [said, setSaid] = useState("");
  const fresh = useQuery(getGetFacilityQueryOptions(listed.id));
  const venue = fresh.data ?? listed;
  const spaces = useQuery(getListSpacesQueryOptions({ facility_id: venue.id, limit: 100 }));
  const may = (action: string) => venue.available_actions.includes(action);
  const done = (text: string) => {
    setSheet(undefined);
    setSaid(text);
  };
  const columns: Column<Row>[] = [
    {
      key: "name",
      label: t("venues.space"),
      value: (row) => row.space.name,
      show: (row) => (
        <span style={{ paddingLeft: `${row.depth * 1.25}rem` }} className="flex items-center gap-2">
          {row.depth > 0 && (
            <span aria-hidden="true" className="text-edge">
              └
            </span>
          )}
          <span className="font-medium">{row.space.name}</span>
        </span>
      ),
      className: "min-w-44",
    },
    { key: "capacity", label: t("venues.capacity"), value: (row) => row.space.capacity, className: "text-right" },
    { key: "sharing", label: t("venues.sharing"), value: (row) => t(`sharing.${row.space.sharing}`) },
    {
      key: "approval",
      label: t("venues.approval"),
      value: (row) => (row.space.approval_required ? t("common.yes") : t("common.no")),
    },
    {
      key: "bookable",
      label: t("venues.bookable"),
      value: (row) => (row.space.bookable ? t("common.yes") : t("common.no")),
    },
    {
      key: "do",
      label: t("common.edit"),
      isAction: true,
      value: () => null,
      show: ({ space }) => (
        <span className="flex justify-end">
          <Button
            look="quiet"
            className="min-h-11 px-3 text-[0.9375rem]"
            isDisabled={!space.available_actions.includes("update")}
            aria-label={t("venues.editLabel", { name: space.name })}
            onPress={() => setSheet({ kind: "space", space })}
          >
            {t("common.edit")}
          </Button>
          <Button
            look="quiet"
            className="min-h-11 px-3 text-[0.9375rem] whitespace-nowrap"
            isDisabled={!may("update")}
            aria-label={t("venues.addPartLabel", { name: space.name })}
            onPress={() => setSheet({ kind: "space", parentId: space.id })}
          >
            {t("venues.addPart")}
          </Button>
        </span>
      ),
    },
  ];
  return (
    <>
      <section className="rounded-card border border-line bg-sheet p-4 sm:p-5" aria-label={venue.name}>
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div className="min-w-0">
            <h2 className="song flex flex-wrap items-center gap-3 text-xl">
              {venue.name}
              <Tag tone={STATUS_TONE[venue.status]}>{t(`venue.status.${venue.status}`)}</Tag>
            </h2>
            <p className="mt-1 text-soft">
              {common(`kind.${knownKind(venue.kind)}`)} · {common(`opening.${venue.opening_type}`)}
              {venue.address ? ` · ${venue.address}` : ""}
              {venue.phone ? ` · ${venue.phone}` : ""}
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            <Button
              look="plain"
              className="min-h-11 px-4"
              isDisabled={!may("update")}
              onPress={() => setSheet({ kind: "venue" })}
            >
              {t("venues.edit")}
            </Button>
            {may("open") && (
              <Button className="min-h-11 px-4" onPress={() => setSheet({ kind: "open" })}>
                {t("venues.open")}
              </Button>
            )}
            {may("suspend") && (
              <Button look="danger" className="min-h-11 px-4" onPress={() => setSheet({ kind: "suspend" })}>
                {t("venues.suspend")}
              </Button>
            )}
            <Button look="quiet" className="min-h-11 px-4" onPress={() => setSheet({ kind: "new" })}>
              {t("venues.new")}
            </Button>
          </div>
        </div>
        {!may("update") && <p className="mt-2 text-sm text-soft">{t("venues.readOnly")}</p>}
      </section>
      <p role="status" className="mt-3 text-jade empty:hidden">
        {said}
      </p>
      <div className="mt-6 mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 className="song text-xl">{t("venues.spaces")}</h2>
        <Button isDisabled={!may("update")} onPress={() => setSheet({ kind: "space" })}>
          {t("venues.addSpace")}
        </Button>
      </div>
      {spaces.data ? (
        <DataTable
          label={t("venues.spaces")}
          columns={columns}
          rows={inTreeOrder(spaces.data.items).map(({ node, depth }) => ({ space: node, depth }))}
          id={(row) => row.space.id}
          sort={search.sort}
          q={search.q}
          onChange={change}
          file={`${t("venues.spaces")}-${venue.name}`}
          empty={<Notice title={t("venues.noSpaces")} text={t("venues.noSpacesText")} />}
        />
      ) : spaces.isError ? (
        <Failure error={spaces.error} onRetry={() => void spaces.refetch()} />
      ) : (
        <div className="grid gap-2">
          <Loading label={t("common.loading")} rows={4} className="h-12" />
        </div>
      )}
      {sheet?.kind === "venue" && (
        <EditVenue id={venue.id} onClose={() => setSheet(undefined)} onDone={() => done(t("common.saved"))} />
      )}
      {sheet?.kind === "new" && (
        <NewVenue
          like={venue}
          onClose={() => setSheet(undefined)}
          onDone={(made) => {
            done(t("venues.made", { name: made.name }));
            change({ venue: made.id });
          }}
        />
      )}
      {sheet?.kind === "space" && (
        <SpaceSheet
          key={sheet.space?.id ?? sheet.parentId ?? ""}
          venue={venue}
          spaces={spaces.data?.items ?? []}
          id={sheet.space?.id}
          parentId={sheet.parentId}
          onClose={() => setSheet(undefined)}
          onDone={() => done(t("common.saved"))}
        />
      )}
      {sheet?.kind === "open" && (
        <OpenVenue venue={venue} onClose={() => setSheet(undefined)} onDone={() => done(t("venues.opened"))} />
      )}
      {sheet?.kind === "suspend" && (
        <Suspend venue={venue} onClose={() => setSheet(undefined)} onDone={() => done(t("venues.suspended"))} />
      )}
    </>
  );
}

type StepProps = { venue: FacilityView; onClose: () => void; onDone: () => void };

function Suspend({ venue, onClose, onDone }: StepProps) {
  const { t } = useTranslation("desk");
  const queries = useQueryClient();
  const suspend = useMutation<FacilityView, ApiProblem, string>({
    mutationFn: (reason) => suspendFacility(venue.id, { reason }),
    onSuccess: async () => {
      await refresh(queries, "/api/v1/facilities");
      onDone();
    },
  });
  return (
    <Ask
      title={t("venues.suspendTitle", { name: venue.name })}
      confirm={t("venues.suspend")}
      reason={{ label: t("queue.reason"), required: true }}
      isBusy={suspend.isPending}
      error={suspend.error}
      onClose={onClose}
      onConfirm={(reason) => suspend.mutate(reason)}
    >
      <p>{t("venues.suspendText")}</p>
    </Ask>
  );
}

function OpenVenue({ venue, onClose, onDone }: StepProps) {
  const { t } = useTranslation("desk");
  const queries = useQueryClient();
  const [safety, setSafety] = useState(venue.safety_plan ?? "");
  const [access, setAccess] = useState(venue.accessibility_plan ?? "");
  const open = useMutation<FacilityView, ApiProblem>({
    mutationFn: () =>
      openFacility(venue.id, {
        ...(safety.trim() === "" ? {} : { safety_plan: safety.trim() }),
        ...(access.trim() === "" ? {} : { accessibility_plan: access.trim() }),
      }),
    onSuccess: async () => {
      await refresh(queries, "/api/v1/facilities");
      onDone();
    },
  });
  return (
    <SideSheet
      title={t("venues.openTitle", { name: venue.name })}
      onClose={onClose}
      isDirty={safety !== (venue.safety_plan ?? "") || access !== (venue.accessibility_plan ?? "")}
    >
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          open.mutate();
        }}
      >
        {open.isError && <ProblemAlert error={open.error} />}
        <p className="text-soft">{t("venues.openText")}</p>
        <TextArea
          label={t("venues.safetyPlan")}
          value={safety}
          error={open.error?.field("/safety_plan")}
          onChange={(event) => setSafety(event.target.value)}
        />
        <TextArea
          label={t("venues.accessPlan")}
          value={access}
          error={open.error?.field("/accessibility_plan")}
          onChange={(event) => setAccess(event.target.value)}
        />
        <Button type="submit" isDisabled={open.isPending}>
          {open.isPending ? t("common.working") : t("venues.open")}
        </Button>
      </form>
    </SideSheet>
  );
}
