import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FacilityView } from "@/api/generated/model/facilityView";
import { clock } from "@/format/time";
import { useTitle } from "@/format/title";
import { useWhen } from "@/format/when";
import { Button } from "@/ui/button";
import { Chips } from "@/ui/chips";
import { Field } from "@/ui/field";
import { AlertIcon, CheckIcon, ClockIcon } from "@/ui/icons";
import { keepScans, keptScans, newScan, send } from "./scans";
import type { Direction, Outcome, Scan, Scanned } from "./scans";

const Camera = lazy(async () => ({ default: (await import("./camera")).Camera }));

const SHOWN = 12;

/** Lets people in: by the text of their pass, or by what the camera sees. */
export function DoorPage({ venue }: { venue: FacilityView }) {
  const { t } = useTranslation("desk");
  useTitle(t("screen.door"));
  const queries = useQueryClient();
  const [direction, setDirection] = useState<Direction>("entry");
  const [text, setText] = useState("");
  const [isSending, setSending] = useState(false);
  const [withCamera, setCamera] = useState(false);
  const [log, setLog] = useState<Scanned[]>([]);
  const field = useRef<HTMLFormElement>(null);
  const hasCamera = "mediaDevices" in navigator;

  const note = (scan: Scan, outcome: Outcome) => {
    setLog((before) => [{ scan, outcome }, ...before.filter((one) => one.scan.nonce !== scan.nonce)].slice(0, SHOWN));
    if (outcome.state === "later") keepScans([...keptScans().filter((one) => one.nonce !== scan.nonce), scan]);
    else keepScans(keptScans().filter((one) => one.nonce !== scan.nonce));
  };
  const take = async (pass: string) => {
    if (pass.trim() === "") return;
    setSending(true);
    const scan = newScan(pass, direction, venue.id);
    try {
      note(scan, await send(scan));
      void queries.invalidateQueries({ queryKey: ["/api/v1/bookings"] });
    } finally {
      setSending(false);
      setText("");
      field.current?.querySelector("input")?.focus();
    }
  };

  // What was scanned without a network is sent when there is one.
  useEffect(() => {
    const upload = async () => {
      for (const scan of keptScans()) {
        // oxlint-disable-next-line no-await-in-loop -- in the order at the door
        const outcome = await send(scan);
        if (outcome.state === "later") return;
        note(scan, outcome);
      }
    };
    const go = () => void upload();
    go();
    window.addEventListener("online", go);
    return () => window.removeEventListener("online", go);
  }, []);

  const last = log[0];
  return (
    <div className="grid gap-6 xl:grid-cols-2">
      <div className="grid content-start gap-4">
        <Chips
          label={t("scan.direction")}
          value={direction}
          onChange={setDirection}
          options={[
            { value: "entry", label: t("scan.entry") },
            { value: "exit", label: t("scan.exit") },
          ]}
        />
        <form
          ref={field}
          noValidate
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void take(text);
          }}
        >
          <Field
            label={t("scan.code")}
            hint={t("scan.codeHint")}
            value={text}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- a hand-held scanner types into it
            autoFocus
            onChange={(event) => setText(event.target.value)}
          />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" isDisabled={isSending || text.trim() === ""}>
              {isSending ? t("common.working") : t(`scan.do.${direction}`)}
            </Button>
            {hasCamera && (
              <Button look="plain" onPress={() => setCamera(!withCamera)} aria-expanded={withCamera}>
                {withCamera ? t("scan.cameraOff") : t("scan.cameraOn")}
              </Button>
            )}
          </div>
        </form>
        {withCamera && (
          <Suspense fallback={<p role="status">{t("common.loading")}</p>}>
            <Camera onFound={(found) => void take(found)} isPaused={isSending} />
          </Suspense>
        )}
      </div>
      <div className="grid min-w-0 content-start gap-4">
        <div role="status" aria-live="assertive">
          {last ? (
            <Verdict scanned={last} />
          ) : (
            <p className="rounded-card border border-dashed border-edge px-5 py-12 text-center text-soft">
              {t("scan.ready")}
            </p>
          )}
        </div>
        {log.length > 1 && (
          <section aria-labelledby="last-scans">
            <h2 id="last-scans" className="mb-2 font-medium">
              {t("scan.last")}
            </h2>
            <ol className="grid gap-1.5">
              {log.slice(1).map(({ scan, outcome }) => (
                <li
                  key={scan.nonce}
                  className="flex items-baseline gap-3 rounded-xl border border-line bg-sheet px-4 py-2"
                >
                  <span className="tabular-nums text-soft">{clock(scan.at)}</span>
                  <span className={outcome.state === "refused" ? "text-red-deep" : ""}>
                    {t(`scan.short.${outcome.state}`)}
                  </span>
                  <span className="min-w-0 truncate">
                    {outcome.state === "refused"
                      ? outcome.title
                      : outcome.state === "later"
                        ? t("scan.kept")
                        : `${outcome.name} · ${outcome.what}`}
                  </span>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </div>
  );
}

const LOOK = {
  in: "bg-jade text-white",
  out: "bg-jade text-white",
  refused: "bg-red text-white",
  later: "bg-ochre text-white",
} as const;

function Verdict({ scanned: { scan, outcome } }: { scanned: Scanned }) {
  const { t } = useTranslation("desk");
  const when = useWhen();
  const Icon = outcome.state === "refused" ? AlertIcon : outcome.state === "later" ? ClockIcon : CheckIcon;
  return (
    <div className={`rounded-card px-6 py-7 ${LOOK[outcome.state]}`}>
      <p className="flex items-center gap-3 text-3xl font-semibold">
        <Icon className="size-10" />
        {t(`scan.verdict.${outcome.state}`)}
      </p>
      {outcome.state === "refused" ? (
        <>
          <p className="mt-3 text-xl">{outcome.title}</p>
          {outcome.detail !== "" && <p className="mt-1">{outcome.detail}</p>}
        </>
      ) : outcome.state === "later" ? (
        <p className="mt-3 text-lg">{t("scan.laterText")}</p>
      ) : (
        <>
          <p className="mt-3 text-xl">
            {outcome.name}
            {outcome.headcount !== undefined && ` · ${t("queue.people", { count: outcome.headcount })}`}
          </p>
          <p className="mt-1">{outcome.what}</p>
          <p className="tabular-nums">{when(outcome.startsAt, outcome.endsAt)}</p>
        </>
      )}
      <p className="mt-3 text-sm tabular-nums">{clock(scan.at)}</p>
    </div>
  );
}
