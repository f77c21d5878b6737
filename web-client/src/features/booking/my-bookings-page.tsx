import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { getListBookingsQueryKey, listBookings } from "@/api/generated/bookings/bookings";
import type { BookingView } from "@/api/generated/model/bookingView";
import { keepPasses } from "@/api/passes";
import type { Pass } from "@/api/passes";
import { useSignedIn } from "@/api/session";
import { paths } from "@/app/paths";
import { useTitle } from "@/format/title";
import { Button, buttonClass } from "@/ui/button";
import { FailureOrPasses } from "@/ui/kept-passes";
import { Loading, Notice } from "@/ui/notice";
import { BookingCard } from "./booking-card";
import { useBookingPasses } from "./booking-passes";
import { isUpcoming } from "./upcoming";

export function MyBookingsPage({ nav }: { nav: ReactNode }) {
  const { t } = useTranslation();
  useTitle(t("bookings.title"));
  const signedIn = useSignedIn();
  return (
    <div className="page max-w-3xl pt-6 sm:pt-10">
      <h1 className="song text-[1.75rem] sm:text-4xl">{t("bookings.title")}</h1>
      {nav}
      {signedIn ? (
        <Bookings />
      ) : (
        <Notice title={t("bookings.signIn")} text={t("bookings.signInText")}>
          <Link to={paths.signIn} search={{ next: paths.bookings }} className={buttonClass()}>
            {t("nav.signIn")}
          </Link>
        </Notice>
      )}
    </div>
  );
}

function Bookings() {
  const { t } = useTranslation();
  const [said, setSaid] = useState<"bookings.cancelled" | "series.moved">();
  const bookings = useInfiniteQuery({
    queryKey: [...getListBookingsQueryKey(), "mine"],
    queryFn: ({ pageParam, signal }) => listBookings({ mine: true, limit: 50, cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
  const first = bookings.data?.pages[0]?.items;
  const passes = useBookingPasses(first, bookings.dataUpdatedAt);
  useEffect(() => {
    if (passes) keepPasses("booking", [...passes.values()]);
  }, [passes]);
  if (bookings.isPending) {
    return (
      <div className="mt-6 grid gap-3">
        <Loading label={t("bookings.loading")} rows={3} className="h-36" />
      </div>
    );
  }
  if (bookings.isError) return <FailureOrPasses error={bookings.error} onRetry={() => void bookings.refetch()} />;

  const all = bookings.data.pages.flatMap((page) => page.items);
  const now = bookings.dataUpdatedAt;
  const upcoming = all
    .filter((one) => isUpcoming(one, now))
    .toSorted((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at));
  const past = all
    .filter((one) => !isUpcoming(one, now))
    .toSorted((a, b) => Date.parse(b.starts_at) - Date.parse(a.starts_at));
  if (all.length === 0) {
    return (
      <Notice title={t("bookings.empty")} text={t("bookings.emptyText")}>
        <Link to={paths.home} className={buttonClass()}>
          {t("bookings.find")}
        </Link>
      </Notice>
    );
  }
  return (
    <>
      <p role="status" className="mt-3 rounded-xl bg-jade-wash px-4 py-3 text-jade empty:hidden">
        {said ? t(said) : ""}
      </p>
      <Group id="upcoming" title={t("bookings.upcoming")} bookings={upcoming} passes={passes} onSaid={setSaid} />
      <Group id="past" title={t("bookings.past")} bookings={past} onSaid={setSaid} />
      {bookings.hasNextPage && (
        <div className="mt-6 flex justify-center">
          <Button look="plain" isDisabled={bookings.isFetchingNextPage} onPress={() => void bookings.fetchNextPage()}>
            {t("bookings.more")}
          </Button>
        </div>
      )}
    </>
  );
}

type GroupProps = {
  id: string;
  title: string;
  bookings: BookingView[];
  passes?: Map<string, Pass>;
  onSaid: (said: "bookings.cancelled" | "series.moved") => void;
};

function Group({ id, title, bookings, passes, onSaid }: GroupProps) {
  if (bookings.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-6">
      <h2 id={id} className="song mb-3 text-lg">
        {title}
      </h2>
      <ul className="grid gap-3">
        {bookings.map((booking) => (
          <li key={booking.id}>
            <BookingCard
              booking={booking}
              pass={passes?.get(booking.id)}
              onCancelled={() => onSaid("bookings.cancelled")}
              onMoved={() => onSaid("series.moved")}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
