import { useDeferredValue, useId } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Cell } from "@/format/export";
import { Button } from "./button";
import { DownIcon, UpIcon } from "./desk-icons";
import { ExportButtons } from "./export-buttons";
import { SearchIcon } from "./icons";
import { ordered, matching } from "./table-order";

export type Column<T> = {
  key: string;
  label: string;
  /** What is sorted, searched and exported. */
  value: (row: T) => Cell;
  /** What is shown instead. */
  show?: (row: T) => ReactNode;
  /** Not in the file, and not sorted by: the column of buttons. */
  isAction?: boolean;
  className?: string;
};

type Props<T> = {
  label: string;
  columns: Column<T>[];
  rows: readonly T[];
  id: (row: T) => string;
  /** `name` or `-name`, and the text that is looked for; both stand in the address. */
  sort?: string;
  q?: string;
  onChange?: (next: { sort?: string; q?: string }) => void;
  /** Name of the files; without it nothing is exported. */
  file?: string;
  more?: () => void;
  isLoadingMore?: boolean;
  empty: ReactNode;
  /** Filters that the server applies, beside the search. */
  filters?: ReactNode;
};

/** A list as a table: sorted and searched among what is here, more by keyset, exported as it stands. */
export function DataTable<T>(props: Props<T>) {
  const { label, columns, rows, id, sort, q, onChange, file, more, isLoadingMore, empty, filters } = props;
  const { t } = useTranslation("desk");
  const search = useId();
  const data = columns.filter((column) => !column.isAction);
  const wanted = useDeferredValue(q ?? "");
  const by = data.find((column) => column.key === sort?.replace(/^-/, ""));
  const shown = ordered(matching(rows, data, wanted), by, sort?.startsWith("-") ?? false);

  const sheet = () => ({
    head: data.map((column) => column.label),
    rows: shown.map((row) => data.map((column) => column.value(row))),
  });
  return (
    <div className="grid min-w-0 gap-3">
      <div className="flex flex-wrap items-end gap-2">
        {onChange && (
          <div className="relative min-w-0 flex-1 basis-48 sm:max-w-72">
            <label htmlFor={search} className="sr-only">
              {t("table.search")}
            </label>
            <SearchIcon className="pointer-events-none absolute top-1/2 left-3 size-5 -translate-y-1/2 text-soft" />
            <input
              id={search}
              type="search"
              value={q ?? ""}
              placeholder={t("table.search")}
              onChange={(event) => onChange({ sort, q: event.target.value === "" ? undefined : event.target.value })}
              className="min-h-11 w-full rounded-xl border border-edge bg-sheet pr-3 pl-10"
            />
          </div>
        )}
        {filters}
        {file !== undefined && rows.length > 0 && (
          <div className="ml-auto">
            <ExportButtons label={t("table.export")} file={file} title={label} sheet={sheet} />
          </div>
        )}
      </div>
      {shown.length === 0 ? (
        <div className="rounded-card border border-line bg-sheet">{rows.length === 0 ? empty : <NoMatch />}</div>
      ) : (
        <div
          role="region"
          aria-label={label}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled by keyboard
          tabIndex={0}
          className="relative overflow-x-auto rounded-card border border-line bg-sheet"
        >
          <table className="w-full border-collapse text-left text-[0.9375rem]">
            <caption className="sr-only">{label}</caption>
            <thead className="border-b border-line bg-paper text-sm">
              <tr>
                {columns.map((column) => (
                  <th
                    key={column.key}
                    scope="col"
                    aria-sort={
                      by?.key === column.key ? (sort?.startsWith("-") ? "descending" : "ascending") : undefined
                    }
                    className={`px-3 font-medium whitespace-nowrap ${column.className ?? ""}`}
                  >
                    {column.isAction || !onChange ? (
                      <span className={column.isAction ? "sr-only" : "inline-flex min-h-11 items-center"}>
                        {column.label}
                      </span>
                    ) : (
                      <button
                        type="button"
                        onClick={() => onChange({ q, sort: sort === column.key ? `-${column.key}` : column.key })}
                        className="-mx-1 inline-flex min-h-11 items-center gap-1 rounded px-1 hover:text-red-deep"
                      >
                        {column.label}
                        {by?.key === column.key &&
                          (sort?.startsWith("-") ? <DownIcon className="size-4" /> : <UpIcon className="size-4" />)}
                      </button>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={id(row)} className="border-b border-line/60 last:border-0 hover:bg-paper/70">
                  {columns.map((column) => (
                    <td key={column.key} className={`h-12 px-3 py-0.5 align-middle ${column.className ?? ""}`}>
                      {column.show ? column.show(row) : column.value(row)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="text-sm text-soft">
          {rows.length > 0 && t("table.shown", { shown: shown.length, count: rows.length })}
          {more && t("table.moreThere")}
        </p>
        {more && (
          <Button look="plain" className={SMALL} isDisabled={isLoadingMore} onPress={more}>
            {isLoadingMore ? t("common.working") : t("table.more")}
          </Button>
        )}
      </div>
    </div>
  );
}

const SMALL = "min-h-11 px-4 text-[0.9375rem]";

function NoMatch() {
  const { t } = useTranslation("desk");
  return <p className="px-4 py-8 text-center text-soft">{t("table.noMatch")}</p>;
}
