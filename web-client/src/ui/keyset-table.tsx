import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import type { Keyset } from "@/api/keyset";
import { DataTable } from "./data-table";
import { Failure } from "./failure";
import { Loading } from "./notice";

type Props<T> = Omit<ComponentProps<typeof DataTable<T>>, "rows" | "more" | "isLoadingMore"> & { list: Keyset<T> };

/** A list of the API as a table: on its way, failed, or there. */
export function KeysetTable<T>({ list, ...table }: Props<T>) {
  const { t } = useTranslation("desk");
  if (list.error) return <Failure error={list.error} onRetry={list.retry} />;
  if (list.isPending) {
    return (
      <div className="grid gap-2">
        <Loading label={t("common.loading")} rows={4} className="h-12" />
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
      <DataTable {...table} rows={list.rows} more={list.more} isLoadingMore={list.isLoadingMore} />
    </>
  );
}
