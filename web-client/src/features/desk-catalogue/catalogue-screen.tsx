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
import { Parts } from "@/ui/tabs";
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
  const parts = useRef<HTMLDivElement>(null);
  const isThere = versions.data !== undefined;
  useEffect(() => {
    // On a telephone the chosen part may stand outside of the row.
    parts.current?.querySelector("[aria-pressed=true]")?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [tab, isThere]);
  // What is on screen, and what is being typed, stays when asking again fails.
  if (!isThere) {
    return versions.isError ? (
      <Failure error={versions.error} onRetry={() => void versions.refetch()} />
    ) : (
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
      <div ref={parts}>
        <Parts
          label={t("list.views")}
          value={tab}
          onChange={go}
          tabs={TABS.map((value) => ({
            value,
            label: t(`tab.${value}`),
            ...(value === "versions" && waiting > 0 ? { note: String(waiting) } : {}),
          }))}
        />
      </div>
      {versions.isError && (
        <p role="status" className="mb-3 rounded-xl bg-ochre-wash px-4 py-2.5 text-ochre">
          {desk("common.stale")}
        </p>
      )}
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
