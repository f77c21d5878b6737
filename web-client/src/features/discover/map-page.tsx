import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCounties } from "@/api/regions";
import { paths } from "@/app/paths";
import type { MapSearch } from "@/app/paths";
import { WANT_NAMES } from "@/format/kinds";
import { usePosition } from "@/format/position";
import { useTitle } from "@/format/title";
import { RegionSelect } from "@/ui/region-select";
import { FilterSelect } from "@/ui/filter-select";
import { CountyMap } from "./county-map";
import { VenueList } from "./venue-list";

const route = getRouteApi(paths.map);

/** Where the venues are: counties to press, and the list of what is there. */
export function MapPage() {
  const { t } = useTranslation();
  useTitle(t("map.title"));
  const search = route.useSearch();
  const navigate = useNavigate({ from: paths.map });
  const position = usePosition(false);
  const county = useCounties().find((one) => one.code === search.region);
  const change = (next: Partial<MapSearch>) =>
    void navigate({ search: (before: MapSearch) => ({ ...before, ...next }), replace: true, resetScroll: false });
  return (
    <div className="page pt-6 sm:pt-10">
      <h1 className="song text-[1.75rem] sm:text-4xl">{t("map.title")}</h1>
      <p className="mt-1 text-soft">{t("map.lead")}</p>
      <div role="group" aria-label={t("home.filters")} className="mt-4 flex flex-wrap gap-2">
        <RegionSelect value={search.region} onChange={(region) => change({ region })} />
        <FilterSelect
          label={t("home.wants")}
          all={t("sessions.anyKind")}
          options={WANT_NAMES.map((want) => ({ value: want, label: t(`want.${want}`) }))}
          value={search.want}
          onChange={(want) => change({ want })}
        />
      </div>
      <div className="mt-4 grid items-start gap-x-8 lg:grid-cols-[26rem_minmax(0,1fr)]">
        <div className="lg:sticky lg:top-20">
          <CountyMap want={search.want} chosen={search.region} onChoose={(region) => change({ region })} />
          <p role="status" className="mt-2 text-sm text-soft">
            {county ? t("map.chosen", { name: county.name }) : t("map.hint")}
          </p>
        </div>
        <VenueList
          columns={2}
          search={{ region: search.region, want: search.want }}
          position={position}
          onReset={() => change({ region: undefined, want: undefined })}
        />
      </div>
    </div>
  );
}
