import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import { getGetCatalogueDiffQueryOptions } from "@/api/generated/catalogue/catalogue";
import type { CatalogueItemView } from "@/api/generated/model/catalogueItemView";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { ExportButtons } from "@/ui/export-buttons";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { Tag } from "@/ui/tag";

const FIELDS = ["name", "description", "parent_code"] as const;

/** What is new, gone and different between two versions, side by side. */
export function CatalogueDiffView({
  version,
  versions,
}: {
  version: CatalogueVersionView;
  versions: CatalogueVersionView[];
}) {
  const { t } = useTranslation("catalogue");
  const { t: desk } = useTranslation("desk");
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const others = versions.filter((one) => one.id !== version.id);
  const against = others.find((one) => one.id === search.against);
  const diff = useQuery(
    getGetCatalogueDiffQueryOptions(version.id, against === undefined ? {} : { against: against.id }),
  );
  const fieldOf = (field: string) => {
    const known = FIELDS.find((one) => one === field);
    return known === undefined ? field : t(`list.field.${known}`);
  };
  const other = versions.find((one) => one.id === diff.data?.against_id);
  return (
    <>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0 flex-1 basis-64 sm:max-w-xl">
          <Select
            label={t("list.against")}
            value={against?.id ?? ""}
            onChange={(next) => change({ against: next === "" ? undefined : next })}
            options={[
              { value: "", label: t("list.before") },
              ...others.map((one) => ({ value: one.id, label: one.title })),
            ]}
          />
        </div>
        {diff.data !== undefined && (
          <ExportButtons
            label={t("list.exportDiff")}
            file={`${version.title}-${t("tab.diff")}`}
            title={t("tab.diff")}
            sheet={() => ({
              head: [t("list.change"), t("list.code"), t("list.fieldName"), t("list.was"), t("list.is")],
              rows: [
                ...diff.data.added.map((one) => [t("list.added"), one.code, null, null, one.name]),
                ...diff.data.removed.map((one) => [t("list.removed"), one.code, null, one.name, null]),
                ...diff.data.changed.flatMap((one) =>
                  one.fields.map((field) => [
                    t("list.changedTag"),
                    one.code,
                    fieldOf(field.field),
                    field.before ?? null,
                    field.after ?? null,
                  ]),
                ),
              ],
            })}
          />
        )}
      </div>
      {diff.isError ? (
        <Failure error={diff.error} onRetry={() => void diff.refetch()} />
      ) : diff.data === undefined ? (
        <div className="grid gap-2">
          <Loading label={desk("common.loading")} rows={4} className="h-16" />
        </div>
      ) : (
        <>
          <p role="status" className="mb-3">
            {other === undefined ? t("list.noBefore") : t("list.compared", { title: other.title })}{" "}
            <span className="text-soft">
              {t("list.counts", {
                added: diff.data.added.length,
                removed: diff.data.removed.length,
                changed: diff.data.changed.length,
              })}
            </span>
          </p>
          {diff.data.added.length + diff.data.removed.length + diff.data.changed.length === 0 ? (
            <Notice title={t("list.same")} />
          ) : (
            <div className="grid gap-6">
              {diff.data.changed.length > 0 && (
                <section>
                  <h2 className="song mb-2 text-lg">{t("list.changedTitle")}</h2>
                  <ul className="grid gap-3">
                    {diff.data.changed.map((one) => (
                      <li key={one.code} className="rounded-card border border-line bg-sheet p-4">
                        <p className="flex items-center gap-2">
                          <Tag tone="ochre">{t("list.changedTag")}</Tag>
                          <strong className="font-semibold tabular-nums">{one.code}</strong>
                        </p>
                        {one.fields.map((field) => (
                          <div
                            key={field.field}
                            className="mt-2 grid gap-2 sm:grid-cols-[6rem_minmax(0,1fr)_minmax(0,1fr)]"
                          >
                            <p className="text-sm text-soft sm:pt-2">{fieldOf(field.field)}</p>
                            <p className="rounded-lg bg-blush px-3 py-2">
                              <span className="sr-only">{t("list.was")} </span>
                              <del className="no-underline">{field.before ?? t("list.nothing")}</del>
                            </p>
                            <p className="rounded-lg bg-jade-wash px-3 py-2">
                              <span className="sr-only">{t("list.is")} </span>
                              <ins className="no-underline">{field.after ?? t("list.nothing")}</ins>
                            </p>
                          </div>
                        ))}
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <div className="grid gap-6 md:grid-cols-2">
                <Side title={t("list.removedTitle")} items={diff.data.removed} tone="red" tag={t("list.removed")} />
                <Side title={t("list.addedTitle")} items={diff.data.added} tone="jade" tag={t("list.added")} />
              </div>
            </div>
          )}
        </>
      )}
    </>
  );
}

type SideProps = { title: string; items: CatalogueItemView[]; tone: "red" | "jade"; tag: string };

function Side({ title, items, tone, tag }: SideProps) {
  const { t } = useTranslation("catalogue");
  return (
    <section className="min-w-0">
      <h2 className="song mb-2 text-lg">
        {title} <span className="text-base font-normal text-soft tabular-nums">{items.length}</span>
      </h2>
      {items.length === 0 ? (
        <p className="rounded-card border border-line bg-sheet px-4 py-3 text-soft">{t("list.nothing")}</p>
      ) : (
        <ul className="divide-y divide-line/70 rounded-card border border-line bg-sheet">
          {items.map((one) => (
            <li key={one.code} className="flex items-start gap-3 px-4 py-2.5">
              <Tag tone={tone}>{tag}</Tag>
              <span>
                <span className="tabular-nums">{one.code}</span> {one.name}
                {given(one.description) && <span className="block text-sm text-soft">{one.description}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
