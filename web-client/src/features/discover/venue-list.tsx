import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { getListFacilitiesQueryKey, listFacilities } from "@/api/generated/facilities/facilities";
import type { ListFacilitiesParams } from "@/api/generated/model/listFacilitiesParams";
import type { HomeSearch } from "@/app/paths";
import { isWant, WANTS } from "@/format/kinds";
import type { Position } from "@/format/position";
import { Button } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { VenueCard } from "./venue-card";

type Props = {
  search: HomeSearch;
  position: Position;
  /** Most columns on a wide screen. */
  columns?: 2 | 3;
  /** Beside the heading. */
  aside?: ReactNode;
  onReset: () => void;
};

const PAGE = 12;

/** The query of the API for what stands in the address. */
export function facilityQuery(search: HomeSearch, position: Position): ListFacilitiesParams {
  return {
    q: search.q,
    kind: isWant(search.want) ? [...WANTS[search.want]] : undefined,
    region: search.region,
    opening_type: search.free === "yes" ? ["free"] : undefined,
    near: search.near === "me" && position.state === "known" ? `${position.at.lat},${position.at.lng}` : undefined,
    with_total: true,
    limit: PAGE,
  };
}

export function VenueList({ search, position, columns = 3, aside, onReset }: Props) {
  const { t } = useTranslation();
  const params = facilityQuery(search, position);
  const venues = useInfiniteQuery({
    queryKey: [...getListFacilitiesQueryKey(params), "pages"],
    queryFn: ({ pageParam, signal }) => listFacilities({ ...params, cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const found = venues.data?.pages.flatMap((page) => page.items) ?? [];
  const total = venues.data?.pages[0]?.total ?? undefined;
  const filtered = Object.values(search).some((value) => value !== undefined);

  return (
    <section aria-labelledby="results" className="mt-6">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="results" className="song text-lg">
          {t("home.results")}
        </h2>
        {aside}
        <p role="status" className="text-sm text-soft">
          {total === undefined || venues.isError ? "" : t("home.count", { count: total })}
        </p>
      </div>
      {venues.isPending && (
        <div className={GRIDS[columns]}>
          <Loading label={t("home.loading")} rows={6} className="h-36" />
        </div>
      )}
      {venues.isError && <Failure error={venues.error} onRetry={() => void venues.refetch()} />}
      {venues.isSuccess && found.length === 0 && (
        <Notice title={t("home.emptyTitle")} text={t("home.emptyText")} level="h3">
          {filtered && (
            <Button look="plain" onPress={onReset}>
              {t("home.reset")}
            </Button>
          )}
        </Notice>
      )}
      <ul className={`${GRIDS[columns]} transition-opacity ${venues.isPlaceholderData ? "opacity-60" : ""}`}>
        {found.map((venue) => (
          <li key={venue.id} className="flex">
            <VenueCard venue={venue} position={position} />
          </li>
        ))}
      </ul>
      {venues.hasNextPage && (
        <div className="mt-6 flex justify-center">
          <Button look="plain" isDisabled={venues.isFetchingNextPage} onPress={() => void venues.fetchNextPage()}>
            {t("home.more")}
          </Button>
        </div>
      )}
    </section>
  );
}

const GRIDS = {
  2: "grid gap-3 sm:grid-cols-2 sm:gap-4",
  3: "grid gap-3 sm:grid-cols-2 sm:gap-4 lg:grid-cols-3",
};
