import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCatalogueVersions } from "@/api/catalogue";
import type { AccountView } from "@/api/generated/model/accountView";
import { CITY } from "@/api/regions";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useTitle } from "@/format/title";
import { Button } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { CatalogueDiffView } from "./catalogue-diff";
import { CatalogueItems } from "./catalogue-items";
import { keepsCatalogues } from "./kept-regions";
import { NegativeList } from "./negative-list";
import { RequestsTable } from "./requests-table";
import { VersionFacts } from "./version-facts";
import { NewVersionSheet } from "./version-sheet";
import { VersionWay } from "./version-way";
import { VersionsTable } from "./versions-table";
import { inOrder, isOnes } from "./way";

const TABS = ["items", "way", "diff", "versions", "requests", "negative"] as const;
type Tab = (typeof TABS)[number];

/** The parts that show one version. */
const OF_VERSION: readonly Tab[] = ["items", "way", "diff"];

/** The purchase catalogue: versions with their items, how they are made, what people want changed. */
export function CatalogueScreen({ me }: { me: AccountView }) {
  const { t } = useTranslation("catalogue");
  const { t: desk } = useTranslation("desk");
  useTitle(desk("screen.catalogue"));
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const [making, setMaking] = useState(false);
  const versions = useCatalogueVersions();
  const all = inOrder(versions.data ?? []);
  const version = all.find((one) => one.id === search.version) ?? all.find((one) => one.in_force) ?? all[0];
  const waiting = all.filter(isOnes).length;
  const tab = TABS.find((one) => one === search.tab) ?? "items";
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a telephone the chosen part may stand outside of the row.
    nav.current?.querySelector("[aria-current=page]")?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [tab, versions.isPending]);
  if (versions.isError) return <Failure error={versions.error} onRetry={() => void versions.refetch()} />;
  if (versions.isPending) {
    return (
      <div className="grid gap-3">
        <Loading label={desk("common.loading")} rows={4} className="h-16" />
      </div>
    );
  }
  const go = (next: Tab) =>
    change({
      tab: next === "items" ? undefined : next,
      item: undefined,
      from: undefined,
      q: undefined,
      sort: undefined,
      status: undefined,
      mine: undefined,
    });
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h1 className="song text-2xl sm:text-[1.75rem]">{desk("screen.catalogue")}</h1>
        {keepsCatalogues(me) && (
          <Button look={tab === "versions" ? "primary" : "plain"} onPress={() => setMaking(true)}>
            {t("version.new")}
          </Button>
        )}
      </div>
      <nav ref={nav} aria-label={t("list.views")} className="mb-4 border-b border-line">
        <ul className="strip py-0 sm:mx-0 sm:px-0">
          {TABS.map((one) => (
            <li key={one} className="shrink-0">
              <button
                type="button"
                aria-current={one === tab ? "page" : undefined}
                onClick={() => go(one)}
                className="relative min-h-11 border-b-3 border-transparent px-3 hover:text-red-deep aria-[current=page]:border-red aria-[current=page]:font-medium aria-[current=page]:text-red-deep"
              >
                {t(`tab.${one}`)}
                {one === "versions" && waiting > 0 && (
                  <span className="ml-1.5 rounded-full bg-ochre-wash px-1.5 text-sm text-ochre tabular-nums">
                    {waiting}
                    <span className="sr-only"> {t("versions.yours")}</span>
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {OF_VERSION.includes(tab) &&
        (version === undefined ? (
          <Notice title={t("list.none")} text={t("list.noneText")} />
        ) : (
          <>
            <div className="max-w-2xl">
              <Select
                label={t("list.version")}
                value={version.id}
                onChange={(next) => change({ version: next, against: undefined, item: undefined, from: undefined })}
                options={all.map((one) => ({
                  value: one.id,
                  label: `${one.title}（${one.in_force ? t("list.inForce") : t(`list.status.${one.status}`)}）`,
                }))}
              />
            </div>
            <VersionFacts version={version} />
            <div className="mt-5">
              {tab === "items" && <CatalogueItems key={version.id} version={version} versions={all} />}
              {tab === "way" && <VersionWay key={version.id} version={version} versions={all} />}
              {tab === "diff" && <CatalogueDiffView key={version.id} version={version} versions={all} />}
            </div>
          </>
        ))}
      {tab === "versions" && <VersionsTable versions={all} />}
      {tab === "requests" && <RequestsTable me={me} versions={all} region={version?.region ?? CITY} />}
      {tab === "negative" && <NegativeList />}
      {making && (
        <NewVersionSheet
          me={me}
          versions={all}
          onClose={() => setMaking(false)}
          onMade={(made) => {
            setMaking(false);
            change({ version: made.id, tab: "way", item: undefined, q: undefined, sort: undefined, status: undefined });
          }}
        />
      )}
    </>
  );
}
