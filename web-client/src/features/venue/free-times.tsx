import { useQuery } from "@tanstack/react-query";
import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { getGetSpaceAvailabilityQueryOptions } from "@/api/generated/availability/availability";
import type { OpeningType } from "@/api/generated/model/openingType";
import type { SpaceView } from "@/api/generated/model/spaceView";
import { durations } from "@/api/space-rules";
import { useDuration } from "@/format/duration";
import { addDays } from "@/format/time";
import { useToday } from "@/format/today";
import { Failure } from "@/ui/failure";
import { Loading } from "@/ui/notice";
import { DayStrip } from "./day-strip";
import { NextJump } from "./next-jump";
import { SlotGrid } from "./slot-grid";
import { slotsOf } from "./slots";

/** How far the day strip reaches, unless the space may be booked for fewer days ahead. */
const DAYS = 14;

type Props = {
  space: SpaceView;
  openingType: OpeningType;
  /** The chosen day; today when nothing is chosen. */
  date: string | undefined;
  minutes: number;
  chosenStart: string | undefined;
  onDate: (date: string) => void;
  onMinutes: (minutes: number) => void;
  onSlot: (startsAt: string, minutes: number) => void;
};

/** When a space is free: the days, and below them the times of the chosen day. */
export function FreeTimes({ space, openingType, date, minutes, chosenStart, onDate, onMinutes, onSlot }: Props) {
  const { t } = useTranslation();
  const duration = useDuration();
  const id = useId();
  const slots = useRef<HTMLDivElement>(null);
  const today = useToday();
  const shown = date ?? today;
  const reach = Math.min(DAYS, space.advance_max_days + 1);
  // A day further on, from a link or the next free time, brings its own stretch of days with it.
  const from = shown >= today && shown < addDays(today, reach) ? today : shown;
  const to = addDays(from, reach - 1);
  const free = useQuery(getGetSpaceAvailabilityQueryOptions(space.id, { from, to }, { query: { staleTime: 15_000 } }));
  const day = free.data?.days.find((one) => one.date === shown);
  const offered = day ? slotsOf(day, minutes) : [];

  return (
    <section aria-labelledby={id} className="mt-4">
      <DayStrip
        from={from}
        to={to}
        today={today}
        chosen={shown}
        isFree={(one) => {
          const found = free.data?.days.find((candidate) => candidate.date === one);
          return found && slotsOf(found, minutes).length > 0;
        }}
        onChange={(next) => {
          onDate(next);
          // The times are what one chose the day for.
          slots.current?.focus({ preventScroll: true });
        }}
      />
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id={id} className="song text-lg">
          {t("venue.slots")}
        </h2>
        <label className="flex items-center gap-2 text-sm text-soft">
          {t("venue.duration")}
          <select
            value={minutes}
            onChange={(event) => onMinutes(Number(event.target.value))}
            className="min-h-11 appearance-none rounded-full border border-edge bg-sheet bg-[image:var(--chevron)] bg-[length:1.125rem] bg-[right_0.625rem_center] bg-no-repeat pr-8 pl-4 text-[0.9375rem] text-ink"
          >
            {durations(space).map((length) => (
              <option key={length} value={length}>
                {duration(length)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div ref={slots} tabIndex={-1} role="group" aria-labelledby={id} className="mt-2 rounded-lg outline-offset-8">
        {free.isPending && (
          <div className="grid grid-cols-3 gap-2 sm:grid-cols-5">
            <Loading label={t("venue.loading")} rows={9} className="h-14" />
          </div>
        )}
        {free.isError && <Failure error={free.error} onRetry={() => void free.refetch()} />}
        {free.isSuccess && offered.length > 0 && (
          <SlotGrid
            slots={offered}
            openingType={openingType}
            chosenStart={chosenStart}
            onSlot={(at) => onSlot(at, minutes)}
          />
        )}
        {free.isSuccess && offered.length === 0 && (
          <div className="rounded-card border border-dashed border-edge px-5 py-7 text-center">
            <p className="font-medium">
              {day && day.open.length === 0 ? t("venue.closedTitle") : t("venue.fullTitle")}
            </p>
            <p className="mb-4 text-soft">{t("venue.fullText")}</p>
            <NextJump space={space} minutes={minutes} onSlot={onSlot} />
          </div>
        )}
      </div>
    </section>
  );
}
