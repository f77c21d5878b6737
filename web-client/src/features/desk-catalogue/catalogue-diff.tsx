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
  const { t } = useTranslation("buy");
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const others = versions.filter((one) => one.id !== version.id);
  const against = others.find((one) => one.id === search.against);
  const diff = useQuery(
    getGetCatalogueDiffQueryOptions(version.id, against === undefined ? {} : { against: against.id }),
  );
  const fieldOf = (field: string) => {
    const known = FIELDS.find((one) => one === field);
    return known === undefined ? field : t(`catalogue.field.${known}`);
  };
  const other = versions.find((one) => one.id === diff.data?.against_id);
  return (
    <>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0 flex-1 basis-64 sm:max-w-xl">
          <Select
            label={t("catalogue.against")}
            value={against?.id ?? ""}
            onChange={(next) => change({ against: next === "" ? undefined : next })}
            options={[
              { value: "", label: t("catalogue.before") },
              ...others.map((one) => ({ value: one.id, label: one.title })),
            ]}
          />
        </div>
        {diff.data !== undefined && (
          <ExportButtons
            label={t("catalogue.exportDiff")}
            file={`${version.title}-${t("catalogue.tab.diff")}`}
            title={t("catalogue.tab.diff")}
            sheet={() => ({
              head: [
                t("catalogue.change"),
                t("catalogue.code"),
                t("catalogue.fieldName"),
                t("catalogue.was"),
                t("catalogue.is"),
              ],
              rows: [
                ...diff.data.added.map((one) => [t("catalogue.added"), one.code, null, null, one.name]),
                ...diff.data.removed.map((one) => [t("catalogue.removed"), one.code, null, one.name, null]),
                ...diff.data.changed.flatMap((one) =>
                  one.fields.map((field) => [
                    t("catalogue.changedTag"),
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
          <Loading label={t("wizard.loading")} rows={4} className="h-16" />
        </div>
      ) : (
        <>
          <p role="status" className="mb-3">
            {other === undefined ? t("catalogue.noBefore") : t("catalogue.compared", { title: other.title })}{" "}
            <span className="text-soft">
              {t("catalogue.counts", {
                added: diff.data.added.length,
                removed: diff.data.removed.length,
                changed: diff.data.changed.length,
              })}
            </span>
          </p>
          {diff.data.added.length + diff.data.removed.length + diff.data.changed.length === 0 ? (
            <Notice title={t("catalogue.same")} />
          ) : (
            <div className="grid gap-6">
              {diff.data.changed.length > 0 && (
                <section>
                  <h2 className="song mb-2 text-lg">{t("catalogue.changedTitle")}</h2>
                  <ul className="grid gap-3">
                    {diff.data.changed.map((one) => (
                      <li key={one.code} className="rounded-card border border-line bg-sheet p-4">
                        <p className="flex items-center gap-2">
                          <Tag tone="ochre">{t("catalogue.changedTag")}</Tag>
                          <strong className="font-semibold tabular-nums">{one.code}</strong>
                        </p>
                        {one.fields.map((field) => (
                          <div
                            key={field.field}
                            className="mt-2 grid gap-2 sm:grid-cols-[6rem_minmax(0,1fr)_minmax(0,1fr)]"
                          >
                            <p className="text-sm text-soft sm:pt-2">{fieldOf(field.field)}</p>
                            <p className="rounded-lg bg-blush px-3 py-2">
                              <span className="sr-only">{t("catalogue.was")} </span>
                              <del className="no-underline">{field.before ?? t("catalogue.nothing")}</del>
                            </p>
                            <p className="rounded-lg bg-jade-wash px-3 py-2">
                              <span className="sr-only">{t("catalogue.is")} </span>
                              <ins className="no-underline">{field.after ?? t("catalogue.nothing")}</ins>
                            </p>
                          </div>
                        ))}
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <div className="grid gap-6 md:grid-cols-2">
                <Side
                  title={t("catalogue.removedTitle")}
                  items={diff.data.removed}
                  tone="red"
                  tag={t("catalogue.removed")}
                />
                <Side
                  title={t("catalogue.addedTitle")}
                  items={diff.data.added}
                  tone="jade"
                  tag={t("catalogue.added")}
                />
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
  const { t } = useTranslation("buy");
  return (
    <section className="min-w-0">
      <h2 className="song mb-2 text-lg">
        {title} <span className="text-base font-normal text-soft tabular-nums">{items.length}</span>
      </h2>
      {items.length === 0 ? (
        <p className="rounded-card border border-line bg-sheet px-4 py-3 text-soft">{t("catalogue.nothing")}</p>
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
