import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { getListCatalogueItemsQueryKey, listCatalogueItems } from "@/api/generated/catalogue/catalogue";
import type { CatalogueItemView } from "@/api/generated/model/catalogueItemView";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import { useKeyset } from "@/api/keyset";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useMoment } from "@/format/moment";
import { Button } from "@/ui/button";
import { ExportButtons } from "@/ui/export-buttons";
import { Facts } from "@/ui/facts";
import { Failure } from "@/ui/failure";
import { Field } from "@/ui/field";
import { Loading, Notice } from "@/ui/notice";
import { SideSheet } from "@/ui/side-sheet";
import { catalogueTree } from "./catalogue-tree";

/** The items of a version below their classes; found by words or code. */
export function CatalogueItems({ version }: { version: CatalogueVersionView }) {
  const { t } = useTranslation("buy");
  const moment = useMoment();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const q = useDeferredValue(search.q ?? "");
  const params = { version_id: version.id, limit: 100, ...(q === "" ? {} : { q }) };
  const list = useKeyset<CatalogueItemView>(getListCatalogueItemsQueryKey(params), (cursor, signal) =>
    listCatalogueItems({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const tree = catalogueTree(list.rows);
  const open = list.rows.find((one) => one.id === search.item);
  return (
    <>
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0 flex-1 basis-64 sm:max-w-md">
          <Field
            label={t("catalogue.search")}
            type="search"
            value={search.q ?? ""}
            onChange={(event) => change({ q: event.target.value === "" ? undefined : event.target.value })}
          />
        </div>
        {list.rows.length > 0 && (
          <ExportButtons
            label={t("catalogue.export")}
            file={version.title}
            title={t("catalogue.tab.items")}
            sheet={() => ({
              head: [t("catalogue.code"), t("catalogue.parent"), t("catalogue.name"), t("catalogue.description")],
              rows: list.rows.map((one) => [one.code, one.parent_code ?? null, one.name, one.description ?? null]),
            })}
          />
        )}
      </div>
      {list.error ? (
        <Failure error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <div className="grid gap-2">
          <Loading label={t("wizard.loading")} rows={6} className="h-12" />
        </div>
      ) : list.rows.length === 0 ? (
        <Notice title={t(q === "" ? "catalogue.empty" : "catalogue.notFound")} text={t("catalogue.notFoundText")} />
      ) : (
        <ul aria-label={t("catalogue.tab.items")} className="grid items-start gap-3 lg:grid-cols-2">
          {tree.map(({ top, below }) => (
            <li key={top.code} className="rounded-card border border-line bg-sheet">
              <details open={tree.length <= 6 || q !== ""}>
                <summary className="min-h-12 rounded-card px-4 py-3 hover:bg-paper">
                  <span className="font-semibold">
                    <span className="tabular-nums">{top.code}</span> {top.name}
                  </span>
                  <span className="ml-2 text-sm text-soft">{t("catalogue.below", { count: below.length })}</span>
                </summary>
                <ul className="border-t border-line px-2 py-1">
                  {(below.length > 0 || top.id === undefined
                    ? below
                    : [{ id: top.id, code: top.code, name: top.name }]
                  ).map((one) => (
                    <li key={one.code}>
                      <button
                        type="button"
                        onClick={() => change({ item: one.id })}
                        className="flex min-h-11 w-full gap-3 rounded-lg px-2 py-2 text-left hover:bg-blush"
                      >
                        <span className="w-12 shrink-0 text-soft tabular-nums">{one.code}</span>
                        <span>{one.name}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ul>
      )}
      {list.more && (
        <Button look="plain" className="mt-3 min-h-11 px-4" isDisabled={list.isLoadingMore} onPress={list.more}>
          {t("catalogue.more")}
        </Button>
      )}
      {open !== undefined && (
        <SideSheet title={`${open.code} ${open.name}`} onClose={() => change({ item: undefined })}>
          <Facts
            facts={[
              [t("catalogue.code"), open.code],
              [t("catalogue.parent"), open.parent_code ?? t("catalogue.top")],
              [t("catalogue.name"), open.name],
              [t("catalogue.description"), open.description ?? t("catalogue.noDescription")],
              [t("catalogue.version"), version.title],
              [t("catalogue.changed"), moment(open.updated_at)],
            ]}
          />
          <p className="mt-4 rounded-xl bg-paper px-4 py-3 text-sm text-soft">{t("catalogue.checked")}</p>
        </SideSheet>
      )}
    </>
  );
}
