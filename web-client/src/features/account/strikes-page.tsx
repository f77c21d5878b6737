import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StrikeStatus } from "@/api/generated/model/strikeStatus";
import type { StrikeView } from "@/api/generated/model/strikeView";
import { appealStrike, getGetMyStrikesQueryKey, getGetMyStrikesQueryOptions } from "@/api/generated/strikes/strikes";
import type { ApiProblem } from "@/api/problem";
import { useSignedIn } from "@/api/session";
import { paths } from "@/app/paths";
import { useLanguage } from "@/format/i18n";
import { localDate, longDate } from "@/format/time";
import { useTitle } from "@/format/title";
import { useWhen } from "@/format/when";
import { Button, buttonClass } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { AlertIcon } from "@/ui/icons";
import { Loading, Notice } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { Sheet } from "@/ui/sheet";
import { Tag } from "@/ui/tag";
import type { Tone } from "@/ui/tag";
import { TextArea } from "@/ui/text-area";

const TONES: Record<StrikeStatus, Tone> = {
  active: "red",
  appealed: "ochre",
  upheld: "red",
  excused: "jade",
  revoked: "jade",
};

/** Visits that were missed, what follows from them, and how to object. */
export function StrikesPage() {
  const { t } = useTranslation();
  useTitle(t("strikes.title"));
  const signedIn = useSignedIn();
  return (
    <div className="page max-w-3xl pt-6 sm:pt-10">
      <h1 className="song text-[1.75rem] sm:text-4xl">{t("strikes.title")}</h1>
      {signedIn ? (
        <Strikes />
      ) : (
        <Notice title={t("strikes.signIn")} text={t("bookings.signInText")}>
          <Link to={paths.signIn} search={{ next: paths.strikes }} className={buttonClass()}>
            {t("nav.signIn")}
          </Link>
        </Notice>
      )}
    </div>
  );
}

function Strikes() {
  const { t } = useTranslation();
  const language = useLanguage();
  const mine = useQuery(getGetMyStrikesQueryOptions());
  const [appealing, setAppealing] = useState<StrikeView>();
  if (mine.isError) return <Failure error={mine.error} onRetry={() => void mine.refetch()} />;
  if (mine.isPending) {
    return (
      <div className="mt-6 grid gap-3">
        <Loading label={t("strikes.loading")} rows={2} className="h-28" />
      </div>
    );
  }
  const { items, active_count, limit, suspended_until } = mine.data;
  return (
    <>
      {suspended_until ? (
        <div className="mt-4 flex items-start gap-3 rounded-xl bg-blush px-4 py-3 text-red-deep">
          <AlertIcon className="mt-0.5 size-5" />
          <div>
            <p className="font-semibold">
              {t("strikes.suspended", { date: longDate(localDate(suspended_until), language) })}
            </p>
            <p className="text-sm">{t("strikes.suspendedText")}</p>
          </div>
        </div>
      ) : (
        items.length > 0 && (
          <p className="mt-4 rounded-xl bg-ochre-wash px-4 py-3 text-ochre">
            {t("strikes.count", { count: active_count })}
            {limit > 0 && ` ${t("strikes.limit", { count: limit })}`}
          </p>
        )
      )}
      {items.length === 0 && <Notice title={t("strikes.empty")} text={t("strikes.emptyText")} />}
      <ul className="mt-4 grid gap-3">
        {items.map((strike) => (
          <li key={strike.id}>
            <StrikeCard strike={strike} onAppeal={() => setAppealing(strike)} />
          </li>
        ))}
      </ul>
      {appealing && <Appeal strike={appealing} onClose={() => setAppealing(undefined)} />}
    </>
  );
}

function StrikeCard({ strike, onAppeal }: { strike: StrikeView; onAppeal: () => void }) {
  const { t } = useTranslation();
  const when = useWhen();
  const language = useLanguage();
  return (
    <article className="rounded-card border border-line bg-sheet p-4 shadow-card sm:p-5">
      <div className="flex items-start justify-between gap-3">
        <h2 className="font-semibold tabular-nums">{when(strike.occurred_at)}</h2>
        <Tag tone={TONES[strike.status]}>{t(`strikes.status.${strike.status}`)}</Tag>
      </div>
      <p className="mt-1">{strike.facility_name}</p>
      <p className="text-sm text-soft">
        {t("strikes.expires", { date: longDate(localDate(strike.expires_at), language) })}
      </p>
      {strike.appeal && <p className="mt-2 text-sm">{t("strikes.appealed", { reason: strike.appeal.reason })}</p>}
      {strike.decision && <p className="mt-1 text-sm">{t("strikes.decided", { reason: strike.decision.reason })}</p>}
      {strike.available_actions.includes("appeal") && (
        <Button
          look="plain"
          className="mt-3 min-h-11 px-4 text-[0.9375rem]"
          aria-label={t("strikes.appealLabel", { when: when(strike.occurred_at), where: strike.facility_name })}
          onPress={onAppeal}
        >
          {t("strikes.appeal")}
        </Button>
      )}
    </article>
  );
}

function Appeal({ strike, onClose }: { strike: StrikeView; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const appeal = useMutation<StrikeView, ApiProblem>({
    mutationFn: () => appealStrike(strike.id, { reason: reason.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: getGetMyStrikesQueryKey() });
      onClose();
    },
  });
  const wrong = appeal.error?.field("/reason");
  return (
    <Sheet title={t("strikes.appeal")} closeLabel={t("booking.close")} onClose={onClose}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== "") appeal.mutate();
        }}
      >
        <p className="text-soft">{t("strikes.appealText")}</p>
        <TextArea
          label={t("strikes.reason")}
          value={reason}
          maxLength={1000}
          error={wrong}
          onChange={(event) => setReason(event.target.value)}
        />
        {!wrong && <ProblemAlert error={appeal.error} />}
        <Button type="submit" isDisabled={reason.trim() === "" || appeal.isPending}>
          {t("strikes.send")}
        </Button>
      </form>
    </Sheet>
  );
}
