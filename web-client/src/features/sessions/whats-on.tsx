import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { listFacilities } from "@/api/generated/facilities/facilities";
import { getListSessionsQueryOptions } from "@/api/generated/sessions/sessions";
import { paths } from "@/app/paths";
import type { Position } from "@/format/position";
import { addDays } from "@/format/time";
import { useToday } from "@/format/today";
import { ForwardIcon } from "@/ui/icons";
import { SessionCard } from "./session-card";

const SHOWN = 3;
const DAYS = 3;

type Props = { region: string | undefined; position: Position };

/** What is on in the next days; near the reader first where the place is known. Nothing where nothing is on. */
export function WhatsOn({ region, position }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const sessions = useQuery(
    getListSessionsQueryOptions({
      region,
      status: "open",
      starts_at_from: `${today}T00:00:00+08:00`,
      starts_at_before: `${addDays(today, DAYS)}T00:00:00+08:00`,
      limit: 50,
    }),
  );
  const near = position.state === "known" ? `${position.at.lat},${position.at.lng}` : undefined;
  // The API does not sort sessions by distance; it sorts venues, and a session is where its venue is.
  const ranks = useQuery({
    queryKey: ["venues-near", near],
    queryFn: async ({ signal }) => {
      const { items } = await listFacilities({ near, limit: 100 }, { signal });
      return new Map(items.map((venue, rank) => [venue.id, rank]));
    },
    enabled: near !== undefined,
    staleTime: 600_000,
  });
  const rank = (id: string) => ranks.data?.get(id) ?? Number.MAX_SAFE_INTEGER;
  const shown = (sessions.data?.items ?? [])
    .filter((one) => Date.parse(one.ends_at) > sessions.dataUpdatedAt)
    .toSorted((a, b) => (ranks.data ? rank(a.facility_id) - rank(b.facility_id) : 0))
    .slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="whats-on" className="mt-6">
      <div className="mb-3 flex items-center justify-between gap-4">
        <h2 id="whats-on" className="song text-lg">
          {t(ranks.data ? "sessions.onNear" : "sessions.onSoon")}
        </h2>
        <Link
          to={paths.sessions}
          search={{ region }}
          className="inline-flex min-h-11 items-center gap-0.5 text-sm text-red-deep underline underline-offset-4"
        >
          {t("sessions.all")}
          <ForwardIcon className="size-4" />
        </Link>
      </div>
      <ul className="grid gap-3 sm:grid-cols-2 sm:gap-4 lg:grid-cols-3">
        {shown.map((session) => (
          <li key={session.id} className="flex">
            <SessionCard session={session} withDay />
          </li>
        ))}
      </ul>
    </section>
  );
}
