import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import type { TimelineStepView } from "@/api/generated/model/timelineStepView";
import type { TimelineView } from "@/api/generated/model/timelineView";
import { lastDay, useFullDate, useMoment } from "@/format/moment";

const DAY = 86_400_000;
const BEFORE = new Set(["published_at", "bids_due_at", "publicity_from"]);

/** The part of a picture that a term takes, in days from its left edge. */
type Span = { from: number; to: number };

/** Where the terms with dates lie between the notice and the deadline. */
export function spansOf(timeline: TimelineView): Map<string, Span> {
  const start = Date.parse(timeline.publish_at);
  const days = (at: string) => (Date.parse(at) - start) / DAY;
  const due = timeline.steps.find((step) => step.code === "bids_due_at")?.at ?? timeline.earliest_bids_due_at;
  const spans = new Map<string, Span>();
  for (const step of timeline.steps) {
    if (!step.at || !isBeforeDue(step) || step.code === "published_at") continue;
    const at = days(step.at);
    spans.set(step.code, step.relative_to === "bids_due_at" ? { from: at, to: days(due) } : { from: 0, to: at });
  }
  return spans;
}

function isBeforeDue(step: TimelineStepView): boolean {
  return step.code === "bids_due_at" || (given(step.relative_to) && BEFORE.has(step.relative_to));
}

/** About how many days a term takes, for the length of a bar without dates. */
function roughDays(step: TimelineStepView): number {
  return (step.figure ?? 0) * (step.unit === "working_day" ? 1.4 : 1);
}

/** The legal dates of a purchase as bars, each with its minimum and its article. The route needs the area `procurement`. */
export function LegalTimeline({ timeline }: { timeline: TimelineView }) {
  const { t } = useTranslation("procurement");
  const fullDate = useFullDate();
  const spans = spansOf(timeline);
  const before = timeline.steps.filter((step) => spans.has(step.code));
  const after = timeline.steps.filter((step) => !isBeforeDue(step) && step.code !== "published_at");
  const whole = Math.max(1, ...[...spans.values()].map((one) => one.to));
  const longest = Math.max(1, ...after.filter((step) => step.unit !== "year").map(roughDays));
  return (
    <div className="grid gap-6">
      <section>
        <h3 className="song text-lg">{t("law.beforeDue")}</h3>
        <div className="mt-1 flex justify-between gap-3 text-sm text-soft tabular-nums">
          <span>{fullDate(timeline.publish_at)}</span>
          <span>{fullDate(new Date(Date.parse(timeline.publish_at) + whole * DAY).toISOString())}</span>
        </div>
        <ul className="mt-2 grid gap-3">
          {before.map((step) => {
            const { from, to } = spans.get(step.code) ?? { from: 0, to: 0 };
            return (
              <Row key={step.code} step={step} steps={timeline.steps}>
                <Bar
                  left={(from / whole) * 100}
                  width={((to - from) / whole) * 100}
                  tone={
                    step.code === "earliest_bids_due_at" ? "bg-red" : step.code === "bids_due_at" ? "bg-ink" : "bg-jade"
                  }
                />
              </Row>
            );
          })}
        </ul>
      </section>
      {after.length > 0 && (
        <section>
          <h3 className="song text-lg">{t("law.afterwards")}</h3>
          <p className="text-sm text-soft">{t("law.afterwardsText")}</p>
          <ul className="mt-2 grid gap-3">
            {after.map((step) => (
              <Row key={step.code} step={step} steps={timeline.steps}>
                {step.unit === "year" ? null : (
                  <Bar left={0} width={(roughDays(step) / longest) * 100} tone="bg-ochre" />
                )}
              </Row>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Row({
  step,
  steps,
  children,
}: {
  step: TimelineStepView;
  steps: TimelineStepView[];
  children: React.ReactNode;
}) {
  const { t } = useTranslation("procurement");
  const fullDate = useFullDate();
  const moment = useMoment();
  const isMoment = step.code === "bids_due_at" || step.code === "earliest_bids_due_at";
  const when = step.at ? (isMoment ? moment(step.at) : fullDate(lastDay(step.at))) : undefined;
  const from = step.relative_to;
  return (
    <li className="grid gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,17rem)_minmax(0,1fr)] sm:items-center">
      <div>
        <p className="font-medium">{step.name}</p>
        {given(step.figure) && given(step.unit) && (
          <p className="text-sm text-soft">
            {given(from) && from === "bids_due_at"
              ? t("law.before", { name: nameOf(from, steps, t) })
              : given(from) && t("law.from", { name: nameOf(from, steps, t) })}{" "}
            <strong className="font-medium text-ink">{figure(step, t)}</strong>
          </p>
        )}
      </div>
      <div className="min-w-0">
        {children}
        <p className="mt-1 flex flex-wrap items-baseline justify-between gap-x-4 text-sm text-soft">
          <span>{step.article}</span>
          {when !== undefined && <strong className="font-medium text-ink tabular-nums">{when}</strong>}
        </p>
      </div>
    </li>
  );
}

type T = ReturnType<typeof useTranslation<"procurement">>["t"];

function figure({ figure: count, unit }: TimelineStepView, t: T): string {
  if (!given(count)) return "";
  if (unit === "working_day") return t("law.working_day", { count });
  return unit === "year" ? t("law.year", { count }) : t("law.day", { count });
}

const EVENTS = [
  "published_at",
  "bids_due_at",
  "evaluated_at",
  "report_until",
  "awarded_at",
  "result_published_at",
  "result_until",
  "contracted_at",
  "ended_at",
  "publicity_from",
] as const;

function nameOf(code: string, steps: TimelineStepView[], t: T): string {
  const known = EVENTS.find((event) => event === code);
  return known ? t(`law.event.${known}`) : (steps.find((step) => step.code === code)?.name ?? code);
}

function Bar({ left, width, tone }: { left: number; width: number; tone: string }) {
  return (
    <div aria-hidden="true" className="h-3 overflow-hidden rounded-full bg-line/60">
      <div
        className={`h-full rounded-full ${tone}`}
        style={{ marginLeft: `${Math.max(0, left)}%`, width: `${Math.max(1.5, Math.min(100, width))}%` }}
      />
    </div>
  );
}
