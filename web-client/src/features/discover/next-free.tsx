import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { nextFreeOfVenue } from "@/api/next-free";
import { paths } from "@/app/paths";
import { useLanguage } from "@/format/i18n";
import { localDate, MINUTE } from "@/format/time";
import { useWhen } from "@/format/when";
import { ClockIcon } from "@/ui/icons";

/** 最近可约: one tap from the list to a chosen time. Asked for only when the card comes into sight. */
export function NextFree({ venueId }: { venueId: string }) {
  const { t } = useTranslation();
  const when = useWhen();
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const seen = useSeen(place);
  const next = useQuery({
    queryKey: ["next-free", venueId],
    queryFn: ({ signal }) => nextFreeOfVenue(venueId, signal),
    enabled: seen,
    staleTime: 60_000,
  });
  const free = next.data;
  return (
    <div ref={place} lang={language} className="min-h-9">
      {next.isPending && <div aria-hidden="true" className="shimmer h-9 w-40 rounded-full" />}
      {free && (
        <Link
          to={paths.venue}
          params={{ venueId }}
          search={{
            space: free.space.id,
            date: localDate(free.starts_at),
            at: free.starts_at,
            minutes: String((Date.parse(free.ends_at) - Date.parse(free.starts_at)) / MINUTE),
          }}
          aria-label={t("home.nextLabel", { space: free.space.name, when: when(free.starts_at, free.ends_at) })}
          className="relative z-10 inline-flex min-h-9 items-center gap-1.5 rounded-full bg-blush px-3.5 text-sm font-medium text-red-deep before:absolute before:-inset-1 hover:bg-red hover:text-white"
        >
          <ClockIcon className="size-4.5" />
          <span>
            {t("home.next")} {when(free.starts_at)}
          </span>
        </Link>
      )}
      {free === null && (
        <span className="inline-flex min-h-9 items-center text-sm text-soft">{t("home.nextNone")}</span>
      )}
    </div>
  );
}

/** Whether an element has ever been in sight. */
function useSeen(place: React.RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(() => !("IntersectionObserver" in window));
  useEffect(() => {
    const element = place.current;
    if (!element || seen) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      { rootMargin: "120px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, seen]);
  return seen;
}
