import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApiProblem } from "@/api/problem";
import type { Cell } from "@/format/export";
import { ExportButtons } from "@/ui/export-buttons";
import { Panel } from "@/ui/facts";
import { Failure } from "@/ui/failure";
import { Loading } from "@/ui/notice";

type Props<T> = {
  title: string;
  /** Of which purchase, for the name of the files. */
  code: string;
  query: UseQueryResult<{ items: T[] }, ApiProblem>;
  /** What is said where there is nothing. */
  empty: string;
  /** The columns of the file. */
  columns: readonly (readonly [string, (row: T) => Cell])[];
  /** Above the list. */
  lead?: ReactNode;
  /** Below the list. */
  foot?: ReactNode;
  children: (rows: T[]) => ReactNode;
};

/** A list of a purchase in a part of its page: loading, failed, empty, or there and to be exported. */
export function ListPanel<T>({ title, code, query, empty, columns, lead, foot, children }: Props<T>) {
  const { t } = useTranslation("buy");
  const rows = query.data?.items ?? [];
  return (
    <Panel
      title={title}
      actions={
        rows.length > 0 && (
          <ExportButtons
            label={t("list.export", { title })}
            file={`${code}-${title}`}
            title={title}
            sheet={() => ({
              head: columns.map(([head]) => head),
              rows: rows.map((row) => columns.map(([, value]) => value(row))),
            })}
          />
        )
      }
    >
      {lead}
      {query.isError ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : query.isPending ? (
        <div className="grid gap-2">
          <Loading label={t("wizard.loading")} rows={2} className="h-12" />
        </div>
      ) : rows.length === 0 ? (
        <p className="text-soft">{empty}</p>
      ) : (
        children(rows)
      )}
      {foot}
    </Panel>
  );
}
