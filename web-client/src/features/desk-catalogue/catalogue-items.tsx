import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { itemsFound, useCatalogueItems } from "@/api/catalogue";
import { getGetAdjustmentRequestQueryOptions } from "@/api/generated/catalogue/catalogue";
import type { CatalogueItemView } from "@/api/generated/model/catalogueItemView";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import { CITY } from "@/api/regions";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { Button } from "@/ui/button";
import { CatalogueName } from "@/ui/catalogue-name";
import { ExportButtons } from "@/ui/export-buttons";
import { Failure } from "@/ui/failure";
import { Field } from "@/ui/field";
import { Loading, Notice } from "@/ui/notice";
import { CarryOver } from "./carry-over";
import { catalogueTree } from "./catalogue-tree";
import { ItemDetails } from "./item-details";
import { ItemSheet } from "./item-sheet";

type Props = { version: CatalogueVersionView; versions: CatalogueVersionView[] };

/** The items of a version below their classes; entered, changed and removed while it is prepared. */
export function CatalogueItems({ version, versions }: Props) {
  const { t } = useTranslation("catalogue");
  const { t: desk } = useTranslation("desk");
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const q = useDeferredValue(search.q ?? "");
  const list = useCatalogueItems({ version_id: version.id });
  const [editing, setEditing] = useState(false);
  const [carrying, setCarrying] = useState(false);
  const [said, setSaid] = useState("");
  const all = list.data ?? [];
  const rows = itemsFound(all, q);
  const open = all.find((one) => one.id === search.item);
  const mayEnter = version.available_actions.includes("update");
  const close = () => {
    setEditing(false);
    change({ item: undefined, from: undefined });
  };
  return (
    <>
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0 flex-1 basis-64 sm:max-w-md">
          <Field
            label={t("list.search")}
            type="search"
            value={search.q ?? ""}
            onChange={(event) => change({ q: event.target.value === "" ? undefined : event.target.value })}
          />
        </div>
        {rows.length > 0 && (
          <ExportButtons
            label={t("list.export")}
            file={version.title}
            title={t("tab.items")}
            sheet={() => ({
              head: [t("list.code"), t("list.parent"), t("list.name"), t("list.description")],
              rows: rows.map((one) => [one.code, one.parent_code ?? null, one.name, one.description ?? null]),
            })}
          />
        )}
      </div>
      {mayEnter && list.data !== undefined && (
        <div className="mb-4 flex flex-wrap items-center gap-3">
          <Button onPress={() => change({ item: "new" })}>{t("item.new")}</Button>
          <Button look="plain" onPress={() => setCarrying(true)}>
            {t("carry.title")}
          </Button>
          <p className="text-sm text-soft">{t("item.count", { count: all.length })}</p>
        </div>
      )}
      <p role="status" className={said === "" ? "sr-only" : "mb-3 rounded-xl bg-jade-wash px-4 py-2.5 text-jade"}>
        {said}
      </p>
      {list.data === undefined && list.isError ? (
        <Failure error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <div className="grid gap-2">
          <Loading label={desk("common.loading")} rows={6} className="h-12" />
        </div>
      ) : rows.length === 0 ? (
        all.length === 0 ? (
          <Notice title={t("list.empty")} text={t(mayEnter ? "list.emptyDraft" : "list.emptyText")} />
        ) : (
          <Notice title={t("list.notFound")} text={t("list.notFoundText")} />
        )
      ) : (
        <Tree
          rows={rows}
          withClasses={mayEnter}
          isOpen={all.length <= 40 || q !== ""}
          onOpen={(id) => change({ item: id })}
        />
      )}
      {search.item === "new" && mayEnter && list.data !== undefined && (
        <NewItem
          version={version}
          items={all}
          request={search.from}
          onClose={close}
          onSaved={(item) => {
            setSaid(t("item.entered", { item: `${item.code} ${item.name}` }));
            close();
          }}
        />
      )}
      {carrying && <CarryOver version={version} versions={versions} items={all} onClose={() => setCarrying(false)} />}
      {open !== undefined && !editing && (
        <ItemDetails
          version={version}
          item={open}
          onEdit={() => setEditing(true)}
          onClose={close}
          onDeleted={() => {
            setSaid(t("item.deleted", { item: `${open.code} ${open.name}` }));
            close();
          }}
        />
      )}
      {open !== undefined && editing && (
        <ItemSheet
          version={version}
          items={all}
          item={open}
          onClose={close}
          onSaved={(item) => {
            setSaid(t("item.saved", { item: `${item.code} ${item.name}` }));
            close();
          }}
        />
      )}
    </>
  );
}

type NewItemProps = {
  version: CatalogueVersionView;
  items: CatalogueItemView[];
  /** The request that the item was adopted from. */
  request?: string;
  onClose: () => void;
  onSaved: (item: CatalogueItemView) => void;
};

function NewItem({ request, ...rest }: NewItemProps) {
  const asked = useQuery(
    getGetAdjustmentRequestQueryOptions(request ?? "", { query: { enabled: request !== undefined, retry: false } }),
  );
  if (request !== undefined && asked.isPending) return null;
  return <ItemSheet {...rest} start={{ name: asked.data?.name ?? "", description: asked.data?.description ?? "" }} />;
}

type TreeProps = {
  rows: CatalogueItemView[];
  /** Classes can be opened, too: where they are changed. */
  withClasses: boolean;
  isOpen: boolean;
  onOpen: (id: string) => void;
};

function Tree({ rows, withClasses, isOpen, onOpen }: TreeProps) {
  const { t } = useTranslation("catalogue");
  return (
    <ul aria-label={t("tab.items")} className="grid items-start gap-3 lg:grid-cols-2">
      {catalogueTree(rows).map(({ top, below }) => (
        <li key={top.code} className="rounded-card border border-line bg-sheet">
          <details open={isOpen}>
            <summary className="min-h-12 rounded-card px-4 py-3 hover:bg-paper">
              <span className="font-semibold">
                {top.id === undefined ? (
                  <CatalogueName region={CITY} code={top.code} />
                ) : (
                  <>
                    <span className="tabular-nums">{top.code}</span> {top.name}
                  </>
                )}
              </span>
              {below.length > 0 && (
                <span className="ml-2 text-sm text-soft">{t("list.below", { count: below.length })}</span>
              )}
            </summary>
            <ul className="border-t border-line px-2 py-1">
              {top.id !== undefined && (withClasses || below.length === 0) && (
                <Row id={top.id} code={top.code} name={top.name} isClass={top.code.length === 2} onOpen={onOpen} />
              )}
              {below.map((one) => (
                <Row key={one.code} id={one.id} code={one.code} name={one.name} onOpen={onOpen} />
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

type RowProps = { id: string; code: string; name: string; isClass?: boolean; onOpen: (id: string) => void };

function Row({ id, code, name, isClass = false, onOpen }: RowProps) {
  const { t } = useTranslation("catalogue");
  return (
    <li>
      <button
        type="button"
        onClick={() => onOpen(id)}
        className="flex min-h-11 w-full gap-3 rounded-lg px-2 py-2 text-left hover:bg-blush"
      >
        <span className="min-w-14 shrink-0 text-soft tabular-nums">{code}</span>
        <span className={isClass ? "text-soft" : ""}>
          {name}
          {isClass && <span className="ml-1.5 text-sm">{t("list.top")}</span>}
        </span>
      </button>
    </li>
  );
}
