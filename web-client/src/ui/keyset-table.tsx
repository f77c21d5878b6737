import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Keyset } from "@/api/keyset";
import { DataTable } from "./data-table";
import type { Column } from "./data-table";
import { Failure } from "./failure";
import { Loading } from "./notice";

type Props<T> = {
  list: Keyset<T>;
  label: string;
  columns: Column<T>[];
  id: (row: T) => string;
  /** The query string of the page, with `sort` and `q`. */
  search: { sort?: string; q?: string };
  onChange: (next: { sort?: string; q?: string }) => void;
  empty: ReactNode;
  filters?: ReactNode;
};

/** A list of the API as a table: on its way, failed, or there. The files are named after the list. */
export function KeysetTable<T>({ list, label, search, ...table }: Props<T>) {
  const { t } = useTranslation("desk");
  if (list.error) return <Failure error={list.error} onRetry={list.retry} />;
  if (list.isPending) {
    return (
      <div className="grid gap-2">
        <Loading label={t("common.loading")} rows={5} className="h-12" />
      </div>
    );
  }
  return (
    <>
      {list.isStale && (
        <p role="status" className="mb-3 rounded-xl bg-ochre-wash px-4 py-2.5 text-ochre">
          {t("common.stale")}
        </p>
      )}
      <DataTable
        label={label}
        rows={list.rows}
        sort={search.sort}
        q={search.q}
        file={label}
        more={list.more}
        isLoadingMore={list.isLoadingMore}
        {...table}
      />
    </>
  );
}
