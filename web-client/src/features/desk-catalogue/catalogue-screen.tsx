import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { getListCatalogueVersionsQueryOptions } from "@/api/generated/catalogue/catalogue";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import { given } from "@/api/given";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useFullDate } from "@/format/moment";
import { useTitle } from "@/format/title";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { RegionName } from "@/ui/region-name";
import { Select } from "@/ui/select";
import { Parts } from "@/ui/tabs";
import { Tag } from "@/ui/tag";
import { CatalogueDiffView } from "./catalogue-diff";
import { CatalogueItems } from "./catalogue-items";
import { NegativeList } from "./negative-list";

const TABS = ["items", "diff", "negative"] as const;

/** The purchase catalogue: which version, its items as a tree, what changed against another. */
export function CatalogueScreen() {
  const { t } = useTranslation("buy");
  const { t: desk } = useTranslation("desk");
  useTitle(desk("screen.catalogue"));
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const versions = useQuery(getListCatalogueVersionsQueryOptions({ limit: 100 }));
  const all = versions.data?.items ?? [];
  const version = all.find((one) => one.id === search.version) ?? all.find((one) => one.in_force) ?? all[0];
  const tab = TABS.find((one) => one === search.tab) ?? "items";
  if (versions.isError) return <Failure error={versions.error} onRetry={() => void versions.refetch()} />;
  if (versions.isPending) {
    return (
      <div className="grid gap-3">
        <Loading label={desk("common.loading")} rows={4} className="h-16" />
      </div>
    );
  }
  return (
    <>
      <h1 className="song mb-4 text-2xl sm:text-[1.75rem]">{desk("screen.catalogue")}</h1>
      {version === undefined ? (
        <Notice title={t("catalogue.none")} text={t("catalogue.noneText")} />
      ) : (
        <>
          <div className="max-w-2xl">
            <Select
              label={t("catalogue.version")}
              value={version.id}
              onChange={(next) => change({ version: next, against: undefined, item: undefined })}
              options={all.map((one) => ({
                value: one.id,
                label: `${one.title}（${t(`catalogue.status.${one.status}`)}）`,
              }))}
            />
          </div>
          <VersionFacts version={version} />
          <div className="mt-4">
            <Parts
              label={t("catalogue.views")}
              value={tab}
              onChange={(next) => change({ tab: next === "items" ? undefined : next, item: undefined })}
              tabs={TABS.map((value) => ({ value, label: t(`catalogue.tab.${value}`) }))}
            />
          </div>
          {tab === "items" && <CatalogueItems key={version.id} version={version} />}
          {tab === "diff" && <CatalogueDiffView key={version.id} version={version} versions={all} />}
          {tab === "negative" && <NegativeList />}
        </>
      )}
    </>
  );
}

function VersionFacts({ version }: { version: CatalogueVersionView }) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const fullDate = useFullDate();
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-soft">
      <Tag tone={version.in_force ? "jade" : version.status === "published" ? "ochre" : "plain"}>
        {version.in_force ? t("catalogue.inForce") : t(`catalogue.status.${version.status}`)}
      </Tag>
      <span>
        <RegionName code={version.region} city={word("list.city")} />
      </span>
      <span>{t("catalogue.from", { when: fullDate(version.effective_from) })}</span>
      {given(version.effective_to) && <span>{t("catalogue.to", { when: fullDate(version.effective_to) })}</span>}
      <span>{t("catalogue.review", { when: fullDate(version.review_due_on) })}</span>
      {given(version.basis) && <span className="basis-full">{t("catalogue.basis", { basis: version.basis })}</span>}
    </div>
  );
}
