import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SessionView } from "@/api/generated/model/sessionView";
import { useCountyName } from "@/api/regions";
import { paths } from "@/app/paths";
import { clock } from "@/format/time";
import { useDay } from "@/format/when";
import { Tag } from "@/ui/tag";
import { PLACES_TONES, placesState } from "./places";

export function PlacesTag({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const state = placesState(session);
  return (
    <Tag tone={PLACES_TONES[state]}>
      {state === "free" || state === "few"
        ? t("sessions.left", { count: session.places.remaining_online })
        : t(`sessions.state.${state}`)}
    </Tag>
  );
}

/** One session; the day stands above the list, or on the card. */
export function SessionCard({ session, withDay = false }: { session: SessionView; withDay?: boolean }) {
  const day = useDay();
  const county = useCountyName(session.region);
  return (
    <article className="relative flex w-full gap-4 rounded-card border border-line bg-sheet p-4 shadow-card transition-colors focus-within:border-red hover:border-edge">
      <p className="min-w-15 shrink-0 pt-px text-center whitespace-nowrap tabular-nums">
        {withDay && <span className="block text-sm font-medium">{day(session.starts_at)}</span>}
        <span className="block text-lg leading-tight font-semibold text-red-deep">{clock(session.starts_at)}</span>
        <span className="block text-sm text-soft">{clock(session.ends_at)}</span>
      </p>
      <div className="min-w-0 flex-1 border-l border-line pl-4">
        <h3 className="text-[1.0625rem] leading-snug font-semibold">
          <Link
            to={paths.session}
            params={{ sessionId: session.id }}
            className="after:absolute after:inset-0 after:rounded-card"
          >
            {session.title}
          </Link>
        </h3>
        <p className="mt-1 text-sm text-soft">
          {session.facility_name} · {session.space_name}
          {county !== undefined && ` · ${county}`}
        </p>
        <p className="mt-2">
          <PlacesTag session={session} />
        </p>
      </div>
    </article>
  );
}
