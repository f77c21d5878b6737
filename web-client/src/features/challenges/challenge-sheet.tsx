import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChallengeView } from "@/api/generated/model/challengeView";
import type { ComplaintView } from "@/api/generated/model/complaintView";
import {
  createComplaint,
  getGetChallengeQueryOptions,
  getListComplaintsQueryOptions,
  withdrawChallenge,
  withdrawComplaint,
} from "@/api/generated/remedies/remedies";
import { getGetProcurementProjectQueryOptions } from "@/api/generated/procurement/procurement";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { lastDay, useFullDate, useMoment } from "@/format/moment";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { Check } from "@/ui/check";
import { Facts } from "@/ui/facts";
import { Failure } from "@/ui/failure";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { SideSheet } from "@/ui/side-sheet";
import { Tag } from "@/ui/tag";
import { TextArea } from "@/ui/text-area";

/** One challenge: what was said, what was answered, and the complaint that may follow. */
export function ChallengeSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation("bids");
  const challenge = useQuery(getGetChallengeQueryOptions(id));
  const complaints = useQuery(getListComplaintsQueryOptions({ challenge_id: id, limit: 100 }));
  const failed = challenge.error ?? complaints.error;
  return (
    <SideSheet title={t("challenges.one")} onClose={onClose}>
      {challenge.data && complaints.data ? (
        <Details challenge={challenge.data} complaints={complaints.data.items} />
      ) : failed ? (
        <Failure
          error={failed}
          onRetry={() => {
            void challenge.refetch();
            void complaints.refetch();
          }}
        />
      ) : (
        <div className="grid gap-3">
          <Loading label={t("loading")} />
        </div>
      )}
    </SideSheet>
  );
}

function Details({ challenge, complaints }: { challenge: ChallengeView; complaints: ComplaintView[] }) {
  const { t } = useTranslation("bids");
  const moment = useMoment();
  const fullDate = useFullDate();
  const queries = useQueryClient();
  const project = useQuery(getGetProcurementProjectQueryOptions(challenge.project_id));
  const [asking, setAsking] = useState(false);
  const withdraw = useMutation<ChallengeView, ApiProblem, string>({
    mutationFn: (reason) => withdrawChallenge(challenge.id, reason === "" ? {} : { reason }),
    onSuccess: async () => {
      setAsking(false);
      await refresh(queries, "/api/v1/challenges");
    },
  });
  return (
    <div className="grid gap-5">
      <div>
        <p className="flex flex-wrap gap-1.5">
          <Tag tone={challenge.status === "answered" ? "jade" : challenge.status === "rejected" ? "red" : "ochre"}>
            {t(`challengeStatus.${challenge.status}`)}
          </Tag>
          {challenge.outcome && <Tag>{t(`outcomeOf.${challenge.outcome}`)}</Tag>}
          {challenge.affects_result && <Tag tone="red">{t("challenges.stops")}</Tag>}
        </p>
        <p className="song mt-1 text-lg">{project.data?.title}</p>
        <p className="text-soft">{t(`matter.${challenge.matter}`)}</p>
      </div>
      <Facts
        facts={[
          [t("challenges.submitted"), moment(challenge.submitted_at)],
          [
            t("challenges.due"),
            <span key="due" className={challenge.overdue ? "text-red-deep" : ""}>
              {fullDate(lastDay(challenge.answer_due_at))}
              {challenge.overdue && ` ${t("challenges.overdue")}`}
            </span>,
          ],
          [t("challenges.grounds"), challenge.grounds],
          [t("challenges.why"), challenge.status_reason],
        ]}
      />
      <section>
        <h3 className="song mb-1.5">{t("challenges.claims")}</h3>
        <ol className="ml-5 grid list-decimal gap-1.5">
          {challenge.claims.map((claim) => (
            <li key={claim.code}>{claim.text}</li>
          ))}
        </ol>
      </section>
      <section>
        <h3 className="song mb-1.5">{t("challenges.facts")}</h3>
        <p className="whitespace-pre-line">{challenge.facts}</p>
      </section>
      {challenge.answer && (
        <section className="rounded-xl bg-jade-wash px-4 py-3">
          <h3 className="song mb-1">{t("challenges.answer")}</h3>
          {challenge.answered_at && <p className="text-sm text-soft">{moment(challenge.answered_at)}</p>}
          <p className="whitespace-pre-line">{challenge.answer}</p>
        </section>
      )}
      {challenge.available_actions.includes("withdraw") && (
        <div>
          <Button look="danger" onPress={() => setAsking(true)}>
            {t("challenges.withdraw")}
          </Button>
        </div>
      )}
      {complaints.map((one) => (
        <Complaint key={one.id} complaint={one} />
      ))}
      {challenge.status !== "withdrawn" && complaints.length === 0 && <NewComplaint challenge={challenge} />}
      {asking && (
        <Ask
          title={t("challenges.withdrawTitle")}
          confirm={t("challenges.withdraw")}
          isBusy={withdraw.isPending}
          error={withdraw.error}
          reason={{ label: t("mine.withdrawReason"), hint: t("form.optional"), required: false }}
          onClose={() => setAsking(false)}
          onConfirm={(reason) => withdraw.mutate(reason)}
        >
          <p>{t("challenges.withdrawText")}</p>
        </Ask>
      )}
    </div>
  );
}

/** 投诉 goes to the finance department, after the challenge and never about more. */
function NewComplaint({ challenge }: { challenge: ChallengeView }) {
  const { t } = useTranslation("bids");
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [matters, setMatters] = useState<string[]>(challenge.claims.map((claim) => claim.code));
  const [facts, setFacts] = useState("");
  const make = useMutation<ComplaintView, ApiProblem>({
    mutationFn: () => createComplaint({ challenge_id: challenge.id, matters, facts: facts.trim() }),
    onSuccess: () => refresh(queries, "/api/v1/complaints"),
  });
  return (
    <section className="border-t border-line pt-4">
      <h3 className="song mb-1.5 text-lg">{t("complaints.title")}</h3>
      <p className="mb-3 text-[0.9375rem] text-soft">{t("complaints.text")}</p>
      {open ? (
        <form
          noValidate
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            make.mutate();
          }}
        >
          <fieldset>
            <legend className="font-medium">{t("complaints.matters")}</legend>
            {challenge.claims.map((claim) => (
              <Check
                key={claim.code}
                checked={matters.includes(claim.code)}
                onChange={(checked) =>
                  setMatters(checked ? [...matters, claim.code] : matters.filter((one) => one !== claim.code))
                }
              >
                {claim.text}
              </Check>
            ))}
          </fieldset>
          <TextArea
            label={t("challenges.facts")}
            rows={5}
            maxLength={10_000}
            value={facts}
            error={make.error?.field("/facts")}
            onChange={(event) => setFacts(event.target.value)}
          />
          {make.isError && <ProblemAlert error={make.error} />}
          <Button type="submit" isDisabled={make.isPending || facts.trim() === "" || matters.length === 0}>
            {make.isPending ? t("working") : t("complaints.send")}
          </Button>
        </form>
      ) : (
        <Button look="plain" onPress={() => setOpen(true)}>
          {t("complaints.add")}
        </Button>
      )}
    </section>
  );
}

function Complaint({ complaint }: { complaint: ComplaintView }) {
  const { t } = useTranslation("bids");
  const moment = useMoment();
  const fullDate = useFullDate();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const withdraw = useMutation<ComplaintView, ApiProblem, string>({
    mutationFn: (reason) => withdrawComplaint(complaint.id, reason === "" ? {} : { reason }),
    onSuccess: async () => {
      setAsking(false);
      await refresh(queries, "/api/v1/complaints");
    },
  });
  return (
    <section className="grid gap-3 border-t border-line pt-4">
      <h3 className="song text-lg">{t("complaints.title")}</h3>
      <p className="flex flex-wrap gap-1.5">
        <Tag tone={complaint.status === "decided" ? "jade" : complaint.status === "rejected" ? "red" : "ochre"}>
          {t(`complaintStatus.${complaint.status}`)}
        </Tag>
        {complaint.outcome && <Tag>{t(`complaintOutcome.${complaint.outcome}`)}</Tag>}
      </p>
      <Facts
        facts={[
          [t("challenges.submitted"), moment(complaint.submitted_at)],
          [
            t("complaints.due"),
            <span key="due" className={complaint.overdue ? "text-red-deep" : ""}>
              {fullDate(lastDay(complaint.decision_due_at))}
              {complaint.overdue && ` ${t("challenges.overdue")}`}
            </span>,
          ],
          [t("challenges.why"), complaint.status_reason],
          [
            t("complaints.order"),
            complaint.order && complaint.order !== "none" ? t(`order.${complaint.order}`) : undefined,
          ],
        ]}
      />
      <p className="whitespace-pre-line">{complaint.facts}</p>
      {complaint.suspensions.map((one) => (
        <p key={one.id} className="rounded-xl bg-ochre-wash px-4 py-3 text-ochre">
          {t("complaints.suspended", {
            from: moment(one.suspended_at),
            until: one.resumed_at ? moment(one.resumed_at) : moment(one.ends_at),
          })}{" "}
          {one.reason}
        </p>
      ))}
      {complaint.decision && (
        <p className="rounded-xl bg-jade-wash px-4 py-3 whitespace-pre-line">{complaint.decision}</p>
      )}
      {complaint.available_actions.includes("withdraw") && (
        <div>
          <Button look="danger" onPress={() => setAsking(true)}>
            {t("complaints.withdraw")}
          </Button>
        </div>
      )}
      {asking && (
        <Ask
          title={t("complaints.withdrawTitle")}
          confirm={t("complaints.withdraw")}
          isBusy={withdraw.isPending}
          error={withdraw.error}
          reason={{ label: t("mine.withdrawReason"), hint: t("form.optional"), required: false }}
          onClose={() => setAsking(false)}
          onConfirm={(reason) => withdraw.mutate(reason)}
        >
          <p>{t("complaints.withdrawText")}</p>
        </Ask>
      )}
    </section>
  );
}
