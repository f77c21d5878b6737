import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { getGetFacilityQueryOptions } from "@/api/generated/facilities/facilities";
import type { FacilityView } from "@/api/generated/model/facilityView";
import type { SpaceView } from "@/api/generated/model/spaceView";
import { getListSpacesQueryOptions } from "@/api/generated/spaces/spaces";
import { ApiProblem } from "@/api/problem";
import { useCountyName } from "@/api/regions";
import { durations, usualMinutes } from "@/api/space-rules";
import { paths } from "@/app/paths";
import type { VenueSearch } from "@/app/paths";
import { knownKind } from "@/format/kinds";
import { localDate, MINUTE, rfc3339 } from "@/format/time";
import { useTitle } from "@/format/title";
import { buttonClass } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { BackIcon } from "@/ui/icons";
import { Loading, Notice } from "@/ui/notice";
import { Tag } from "@/ui/tag";
import { BookBar } from "./book-bar";
import { FreeTimes } from "./free-times";
import { SpaceFacts } from "./space-facts";
import { SpacePicker } from "./space-picker";
import { VenueFacts } from "./venue-facts";

const route = getRouteApi(paths.venue);

/** What the booking sheet needs from this page. */
export type Booking = {
  venue: FacilityView;
  space: SpaceView;
  startsAt: string;
  endsAt: string;
  onClose: () => void;
  /** Takes another time instead, the sheet stays. */
  onTake: (startsAt: string, endsAt: string) => void;
};

type Props = { onSlotChosen: () => void; renderBooking: (booking: Booking) => ReactNode };

export function VenuePage({ onSlotChosen, renderBooking }: Props) {
  const { t } = useTranslation();
  const { venueId } = route.useParams();
  const venue = useQuery(getGetFacilityQueryOptions(venueId));
  useTitle(venue.data?.name);
  const spaces = useQuery(getListSpacesQueryOptions({ facility_id: venueId, limit: 100 }));

  if (venue.isError || spaces.isError) {
    const error = venue.error ?? spaces.error;
    const missing =
      error instanceof ApiProblem && (error.status === 404 || error.status === 400 || error.status === 422);
    if (missing) {
      return (
        <div className="page py-8">
          <Notice level="h1" title={t("venue.missing")} text={t("venue.missingText")}>
            <Link to={paths.home} className={buttonClass()}>
              {t("state.home")}
            </Link>
          </Notice>
        </div>
      );
    }
    const retry = () => void Promise.all([venue.refetch(), spaces.refetch()]);
    return <Failure error={error} onRetry={retry} />;
  }
  if (venue.isPending || spaces.isPending) {
    return (
      <div className="page grid gap-4 py-6">
        <Loading label={t("venue.loading")} rows={4} className="h-24" />
      </div>
    );
  }
  const bookable = spaces.data.items.filter((space) => space.bookable);
  return (
    <div className="page pt-2 sm:pt-5">
      <VenueHead venue={venue.data} />
      {bookable.length === 0 ? (
        <>
          <Notice title={t("venue.noSpaces")} text={t("venue.noSpacesText")} />
          <VenueFacts venue={venue.data} />
        </>
      ) : (
        <Bookable venue={venue.data} spaces={bookable} onSlotChosen={onSlotChosen} renderBooking={renderBooking} />
      )}
    </div>
  );
}

function VenueHead({ venue }: { venue: FacilityView }) {
  const { t } = useTranslation();
  const county = useCountyName(venue.region);
  return (
    <header className="mb-3 sm:mb-6">
      <Link
        to={paths.home}
        className="-ml-2 inline-flex min-h-11 items-center gap-0.5 rounded-full pr-3 pl-1 text-sm text-soft hover:text-ink"
      >
        <BackIcon className="size-5" />
        {t("nav.find")}
      </Link>
      <h1 className="song text-[1.5rem] sm:text-4xl">{venue.name}</h1>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[0.9375rem] text-soft">
        <Tag tone={venue.opening_type === "free" ? "jade" : "ochre"}>{t(`opening.${venue.opening_type}`)}</Tag>
        <span>{t(`kind.${knownKind(venue.kind)}`)}</span>
        {county !== undefined && <span>{county}</span>}
      </p>
    </header>
  );
}

function Bookable({
  venue,
  spaces,
  onSlotChosen,
  renderBooking,
}: Props & { venue: FacilityView; spaces: SpaceView[] }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate({ from: paths.venue });
  const [booking, setBooking] = useState(false);

  const space = spaces.find((one) => one.id === search.space) ?? spaces[0];
  const startsAt = search.at;
  useEffect(() => {
    if (startsAt !== undefined) onSlotChosen();
  }, [startsAt, onSlotChosen]);
  if (!space) return null;

  const minutes = minutesOf(search, space);
  const start = startsAt === undefined ? Number.NaN : Date.parse(startsAt);
  const chosen =
    startsAt === undefined || Number.isNaN(start) ? undefined : { startsAt, endsAt: rfc3339(start + minutes * MINUTE) };
  const date = search.date ?? (chosen ? localDate(chosen.startsAt) : undefined);

  const change = (next: VenueSearch) => void navigate({ search: next, replace: true, resetScroll: false });

  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-12">
      <div className="min-w-0">
        <SpacePicker spaces={spaces} chosen={space} onChange={(next) => change({ space: next.id, date })} />
        <FreeTimes
          key={space.id}
          space={space}
          openingType={venue.opening_type}
          date={date}
          minutes={minutes}
          chosenStart={chosen?.startsAt}
          onDate={(next) => change({ space: space.id, date: next, minutes: search.minutes })}
          onMinutes={(next) => change({ space: space.id, date, minutes: String(next) })}
          onSlot={(at, length) => change({ space: space.id, date: localDate(at), at, minutes: String(length) })}
        />
        <p className="mt-4">
          <Link
            to={paths.newSeries}
            search={{ space: space.id, at: chosen?.startsAt, minutes: chosen && String(minutes) }}
            className="inline-flex min-h-11 items-center text-red-deep underline underline-offset-4"
          >
            {t("series.link")}
          </Link>
        </p>
        <SpaceFacts space={space} />
      </div>
      <VenueFacts venue={venue} />
      <BookBar space={space} openingType={venue.opening_type} chosen={chosen} onBook={() => setBooking(true)} />
      {booking &&
        chosen &&
        renderBooking({
          venue,
          space,
          ...chosen,
          onClose: () => setBooking(false),
          onTake: (at, until) =>
            change({
              space: space.id,
              date: localDate(at),
              at,
              minutes: String((Date.parse(until) - Date.parse(at)) / MINUTE),
            }),
        })}
    </div>
  );
}

/** The length in the address if the space offers it, else the usual one. */
function minutesOf(search: VenueSearch, space: SpaceView): number {
  const wanted = Number(search.minutes);
  return durations(space).includes(wanted) ? wanted : usualMinutes(space);
}
