import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChallengeView } from "@/api/generated/model/challengeView";
import { RemedyOutcome } from "@/api/generated/model/remedyOutcome";
import { acceptChallenge, answerChallenge, rejectChallenge } from "@/api/generated/remedies/remedies";
import { useDeed } from "@/api/use-deed";
import { useTerm } from "@/format/term";
import { clock, localDate } from "@/format/time";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";
import { SuspensionNotice } from "@/ui/suspension-notice";
import { Tag } from "@/ui/tag";
import { TextArea } from "@/ui/text-area";
import type { useNames } from "./names";
import { Fact } from "./pieces";

type Props = { challenge: ChallengeView; names: ReturnType<typeof useNames>; onClose: () => void };

const OUTCOMES = Object.values(RemedyOutcome);

/** A challenge with what the purchaser does about it. */
export function ChallengeSheet({ challenge, names, onClose }: Props) {
  const { t } = useTranslation("evaluation");
  const term = useTerm();
  const project = names.project(challenge.project_id);
  const [asking, setAsking] = useState<"reject" | "answer">();
  const [outcome, setOutcome] = useState<RemedyOutcome>("dismissed");
  const [text, setText] = useState("");
  const may = (action: string) => challenge.available_actions.includes(action);
  const accept = useDeed(() => acceptChallenge(challenge.id, {}));
  const reject = useDeed((reason: string) => rejectChallenge(challenge.id, { reason }));
  const answer = useDeed(() => answerChallenge(challenge.id, { outcome, text: text.trim() }));
  const isDone = challenge.status !== "received" && challenge.status !== "accepted";
  const due = term(challenge.answer_due_at, isDone);
  return (
    <SideSheet title={t("remedies.challenge")} onClose={onClose} isDirty={text !== ""}>
      {project?.status === "suspended" && <SuspensionNotice reason={project.status_reason} />}
      <p className="flex flex-wrap items-center gap-2">
        <Tag tone={isDone ? "jade" : "ochre"}>{t(`challengeStatus.${challenge.status}`)}</Tag>
        {challenge.overdue && <Tag tone="red">{t("remedies.late")}</Tag>}
        <span className={due.tone === "red" ? "text-red-deep" : "text-soft"}>
          {t("remedies.answerDue")} {due.text}
        </span>
      </p>
      <p className="mt-1 mb-4 text-sm text-soft">{t("remedies.answerRule")}</p>
      <dl className="grid gap-3">
        <Fact label={t("remedies.project")}>{names.title(challenge.project_id)}</Fact>
        <Fact label={t("remedies.challenger")}>{names.supplier(challenge.supplier_id)}</Fact>
        <Fact label={t("remedies.matter")}>{t(`matter.${challenge.matter}`)}</Fact>
        <Fact label={t("remedies.claims")}>
          <ol className="grid gap-1">
            {challenge.claims.map((claim) => (
              <li key={claim.code}>
                {claim.code}. {claim.text}
              </li>
            ))}
          </ol>
        </Fact>
        <Fact label={t("remedies.facts")}>{challenge.facts}</Fact>
        <Fact label={t("remedies.grounds")}>{challenge.grounds}</Fact>
        <Fact label={t("remedies.effect")}>
          {challenge.affects_result ? t("remedies.affects") : t("remedies.affectsNot")}
        </Fact>
        {challenge.status_reason && <Fact label={t("remedies.reason")}>{challenge.status_reason}</Fact>}
        {challenge.answer && (
          <Fact label={t("remedies.answer")}>
            <Tag tone={challenge.outcome === "dismissed" ? "plain" : "ochre"}>
              {challenge.outcome ? t(`outcome.${challenge.outcome}`) : ""}
            </Tag>{" "}
            {challenge.answer}
            {challenge.answered_at && (
              <span className="block text-sm text-soft tabular-nums">
                {localDate(challenge.answered_at)} {clock(challenge.answered_at)}
              </span>
            )}
          </Fact>
        )}
      </dl>
      {(challenge.outcome === "upheld" || challenge.outcome === "partly_upheld") && challenge.affects_result && (
        <p className="mt-4 rounded-xl bg-ochre-wash px-4 py-3 text-ochre">{t("remedies.upheldText")}</p>
      )}
      {(may("accept") || may("reject")) && (
        <div className="mt-5 flex flex-wrap gap-3 border-t border-line pt-5">
          {may("accept") && (
            <Button look="plain" isDisabled={accept.isPending} onPress={() => accept.mutate()}>
              {t("remedies.accept")}
            </Button>
          )}
          {may("reject") && (
            <Button look="danger" onPress={() => setAsking("reject")}>
              {t("remedies.rejectChallenge")}
            </Button>
          )}
          <ProblemAlert error={accept.error} />
        </div>
      )}
      {may("answer") && (
        <form
          noValidate
          className="mt-5 grid gap-4 border-t border-line pt-5"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== "") setAsking("answer");
          }}
        >
          <h3 className="song text-lg">{t("remedies.answerTitle")}</h3>
          <Select
            label={t("remedies.outcome")}
            value={outcome}
            onChange={setOutcome}
            options={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
          />
          <TextArea
            label={t("remedies.answerText")}
            hint={t("remedies.answerHint")}
            rows={6}
            maxLength={5000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" isDisabled={text.trim() === ""}>
            {t("remedies.doAnswer")}
          </Button>
        </form>
      )}
      {asking === "reject" && (
        <Ask
          title={t("remedies.rejectChallenge")}
          confirm={t("remedies.rejectChallenge")}
          isBusy={reject.isPending}
          error={reject.error}
          reason={{ label: t("remedies.reason"), required: true }}
          onClose={() => setAsking(undefined)}
          onConfirm={(reason) => reject.mutate(reason)}
        >
          <p>{t("remedies.rejectText")}</p>
        </Ask>
      )}
      {asking === "answer" && (
        <Ask
          title={t("remedies.answerAsk", { outcome: t(`outcome.${outcome}`) })}
          confirm={t("remedies.doAnswer")}
          isBusy={answer.isPending}
          error={answer.error}
          onClose={() => setAsking(undefined)}
          onConfirm={() => answer.mutate()}
        >
          <p>{outcome === "dismissed" ? t("remedies.answerDismiss") : t("remedies.answerUphold")}</p>
        </Ask>
      )}
    </SideSheet>
  );
}
