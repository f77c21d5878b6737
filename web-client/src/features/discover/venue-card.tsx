import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCountyName } from "@/api/regions";
import type { FacilityView } from "@/api/generated/model/facilityView";
import { paths } from "@/app/paths";
import { metres, shownDistance } from "@/format/distance";
import { knownKind, wantOf } from "@/format/kinds";
import type { Position } from "@/format/position";
import { WANT_ICONS } from "@/ui/icons";
import { Tag } from "@/ui/tag";
import { NextFree } from "./next-free";

type Props = { venue: FacilityView; position: Position };

/** One venue. The whole card leads to it; the chip at its foot goes straight to the next free time. */
export function VenueCard({ venue, position }: Props) {
  const { t } = useTranslation();
  const county = useCountyName(venue.region);
  const Icon = WANT_ICONS[wantOf(venue.kind)];
  return (
    <article className="relative flex w-full flex-col rounded-card border border-line bg-sheet p-4 shadow-card transition-colors focus-within:border-red hover:border-edge">
      <div className="flex gap-3.5">
        <div className="flex size-14 shrink-0 items-center justify-center rounded-xl bg-blush text-red">
          <Icon className="size-8" />
        </div>
        <div className="min-w-0 flex-1">
          <h3 className="text-[1.0625rem] leading-snug font-semibold">
            <Link
              to={paths.venue}
              params={{ venueId: venue.id }}
              className="after:absolute after:inset-0 after:rounded-card"
            >
              {venue.name}
            </Link>
          </h3>
          <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-soft">
            <Tag tone={venue.opening_type === "free" ? "jade" : "ochre"}>{t(`opening.${venue.opening_type}`)}</Tag>
            <span>{t(`kind.${knownKind(venue.kind)}`)}</span>
            {county !== undefined && <span>{county}</span>}
            <Distance venue={venue} position={position} />
          </p>
        </div>
      </div>
      <div className="mt-auto flex min-h-11 items-end pt-3">
        <NextFree venueId={venue.id} />
      </div>
    </article>
  );
}

function Distance({ venue, position }: Props) {
  const { t } = useTranslation();
  if (position.state !== "known") return null;
  const { value, unit } = shownDistance(venue.distance_m ?? metres(position.at, venue.location));
  return <span className="whitespace-nowrap">{t("home.distance", { value, unit: t(`home.unit.${unit}`) })}</span>;
}
