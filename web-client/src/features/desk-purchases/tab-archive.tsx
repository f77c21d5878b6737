import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import { getGetProjectArchiveQueryOptions } from "@/api/generated/contracts/contracts";
import type { ArchiveEntry } from "@/api/generated/model/archiveEntry";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useFullDate, useMoment } from "@/format/moment";
import { clock, localDate } from "@/format/time";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";

const KINDS = [
  "terms",
  "notice",
  "bid",
  "evaluation",
  "award",
  "contract",
  "supplement",
  "acceptance",
  "payment",
  "challenge",
  "complaint",
] as const;

/** The file of the purchase: what is in it, with the digests that prove it. */
export function TabArchive({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("buy");
  const fullDate = useFullDate();
  const moment = useMoment();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const archive = useQuery(getGetProjectArchiveQueryOptions(project.id, { query: { retry: false } }));
  if (archive.isError) return <Failure error={archive.error} onRetry={() => void archive.refetch()} />;
  if (archive.isPending) {
    return (
      <div className="grid gap-2">
        <Loading label={t("wizard.loading")} rows={4} className="h-12" />
      </div>
    );
  }
  const { archive_until: until, entries, audit_events: events, experts } = archive.data;
  const kindOf = (row: ArchiveEntry) => {
    const known = KINDS.find((kind) => kind === row.kind);
    return known === undefined ? row.kind : t(`archive.kind.${known}`);
  };
  const columns: Column<ArchiveEntry>[] = [
    {
      key: "at",
      label: t("archive.at"),
      value: (row) => `${localDate(row.at)} ${clock(row.at)}`,
      show: (row) => moment(row.at),
      className: "whitespace-nowrap tabular-nums",
    },
    { key: "kind", label: t("archive.what"), value: kindOf, className: "whitespace-nowrap" },
    { key: "title", label: t("archive.title"), value: (row) => row.title, className: "min-w-52" },
    {
      key: "sha256",
      label: "SHA-256",
      value: (row) => row.sha256 ?? null,
      show: (row) => <span title={row.sha256 ?? undefined}>{row.sha256?.slice(0, 12) ?? ""}</span>,
      className: "font-mono text-sm",
    },
  ];
  return (
    <div className="grid gap-4">
      <p>
        {!given(until) ? t("archive.notYet") : t("archive.until", { when: fullDate(until) })}{" "}
        <span className="text-soft">{t("archive.events", { count: events })}</span>
        {experts.length > 0 && (
          <span className="block text-soft">{t("archive.experts", { names: experts.join("、") })}</span>
        )}
      </p>
      <DataTable
        label={t("tab.archive")}
        columns={columns}
        rows={entries}
        id={(row) => `${row.kind} ${row.id}`}
        sort={search.sort}
        q={search.q}
        onChange={change}
        file={`${t("tab.archive")}-${project.code}`}
        empty={<Notice title={t("archive.empty")} />}
      />
    </div>
  );
}
