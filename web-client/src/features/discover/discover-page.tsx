import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "@/app/paths";
import type { HomeSearch } from "@/app/paths";
import { usePosition } from "@/format/position";
import type { Position } from "@/format/position";
import { useTitle } from "@/format/title";
import { ForwardIcon, Roofs } from "@/ui/icons";
import { NameSearch } from "@/ui/name-search";
import { Filters } from "./filters";
import { VenueList } from "./venue-list";
import { Wants } from "./wants";

const route = getRouteApi(paths.home);

type Where = { region: string | undefined; position: Position };

export function DiscoverPage({ renderWhatsOn }: { renderWhatsOn: (where: Where) => ReactNode }) {
  const { t } = useTranslation();
  useTitle(undefined);
  const search = route.useSearch();
  const navigate = useNavigate({ from: paths.home });
  const position = usePosition(search.near === "me");

  /** Filters live in the address; what is typed letter by letter leaves no trail of pages behind. */
  const change = (next: Partial<HomeSearch>, replace = false) => {
    void navigate({ search: (before: HomeSearch) => ({ ...before, ...next }), replace, resetScroll: false });
  };

  return (
    <>
      <section className="relative overflow-hidden border-b border-line">
        <Roofs className="pointer-events-none absolute right-0 bottom-0 h-12 text-red/35 sm:right-[4vw] sm:h-24" />
        <div className="page relative pt-6 pb-15 sm:pt-12 sm:pb-14">
          <h1 className="song text-[1.75rem] sm:text-[2.75rem]">{t("home.title")}</h1>
          <p className="mt-1.5 max-w-xl text-soft sm:text-lg">{t("home.lead")}</p>
          <div className="mt-5 max-w-xl sm:mt-7">
            <NameSearch
              label={t("home.search")}
              placeholder={t("home.placeholder")}
              value={search.q ?? ""}
              onChange={(q) => change({ q: q === "" ? undefined : q }, true)}
            />
          </div>
        </div>
      </section>
      <div className="page pt-5 sm:pt-8">
        <Wants value={search.want} onChange={(want) => change({ want })} />
        <Filters search={search} position={position} onChange={change} />
        {/* Who looks for a venue by name or kind has no use for it. */}
        {search.q === undefined && search.want === undefined && renderWhatsOn({ region: search.region, position })}
        <VenueList
          search={search}
          position={position}
          aside={
            <Link
              to={paths.map}
              search={{ region: search.region, want: search.want }}
              className="mr-auto inline-flex min-h-11 items-center text-sm text-red-deep underline underline-offset-4"
            >
              {t("home.map")}
            </Link>
          }
          onReset={() => void navigate({ search: {}, resetScroll: false })}
        />
        <Link
          to={paths.procurement}
          className="mt-10 flex min-h-14 items-center justify-between gap-4 rounded-card border border-line bg-sheet px-4 py-3 hover:border-edge sm:px-5"
        >
          {t("home.spent")}
          <ForwardIcon className="size-5 text-soft" />
        </Link>
      </div>
    </>
  );
}
