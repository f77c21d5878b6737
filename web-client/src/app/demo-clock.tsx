import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "@/format/i18n";
import { fromLocalInput, toLocalInput } from "@/format/local-input";
import { useNow } from "@/format/now";
import { clock, localDate, weekday } from "@/format/time";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Alert } from "@/ui/notice";
import { Sheet } from "@/ui/sheet";
import { moveBy } from "./server-time";

const STEPS = [
  ["hour", 3600],
  ["day", 86_400],
  ["week", 604_800],
] as const;

/** What time it is in this demo, and the way to let it pass: terms of weeks are seen to end. */
export function DemoClock() {
  const { t } = useTranslation("demo");
  const language = useLanguage();
  const queries = useQueryClient();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const [until, setUntil] = useState("");
  const [moved, setMoved] = useState(false);
  const at = new Date(now).toISOString();
  const told = t("now", { date: localDate(at), time: clock(at) });
  const move = useMutation<void, Error, number>({
    mutationFn: moveBy,
    onSuccess: async () => {
      setMoved(true);
      setUntil("");
      await queries.invalidateQueries();
    },
  });
  const wanted = fromLocalInput(until);
  const seconds = wanted === undefined ? 0 : Math.round((Date.parse(wanted) - now) / 1000);
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setMoved(false);
          setOpen(true);
        }}
        className="inline-flex min-h-11 items-center gap-2 rounded-lg px-2.5 text-left text-sm text-soft tabular-nums hover:bg-line/50 hover:text-ink"
      >
        <span className="rounded bg-ochre-wash px-1.5 py-0.5 text-[0.8125rem] font-medium whitespace-nowrap text-ochre">
          {t("button")}
        </span>{" "}
        {told}
      </button>
      {open && (
        <Sheet title={t("title")} closeLabel={t("close")} onClose={() => setOpen(false)}>
          <p className="song text-2xl tabular-nums">
            {localDate(at)} {weekday(localDate(at), language)} {clock(at)}
          </p>
          <p className="mt-1 text-soft">{t("text")}</p>
          <div role="group" aria-label={t("forward")} className="mt-5 grid grid-cols-3 gap-2">
            {STEPS.map(([name, length]) => (
              <Button
                key={name}
                look="plain"
                className="px-2"
                isDisabled={move.isPending}
                onPress={() => move.mutate(length)}
              >
                {t(name)}
              </Button>
            ))}
          </div>
          <form
            noValidate
            className="mt-5 grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]"
            onSubmit={(event) => {
              event.preventDefault();
              if (seconds > 0 && !move.isPending) move.mutate(seconds);
            }}
          >
            <Field
              label={t("until")}
              type="datetime-local"
              min={toLocalInput(at)}
              value={until}
              error={wanted !== undefined && seconds <= 0 ? t("past") : undefined}
              onChange={(event) => setUntil(event.target.value)}
            />
            <Button type="submit" isDisabled={seconds <= 0 || move.isPending}>
              {t("go")}
            </Button>
          </form>
          <div role="status" className="mt-4 min-h-6 text-soft">
            {move.isPending ? t("working") : moved && !move.isError && t("moved")}
          </div>
          {move.isError && <Alert>{t("failed")}</Alert>}
        </Sheet>
      )}
    </>
  );
}
