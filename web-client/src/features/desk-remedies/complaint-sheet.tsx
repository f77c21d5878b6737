import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ComplaintView } from "@/api/generated/model/complaintView";
import { RemedyOrder } from "@/api/generated/model/remedyOrder";
import { RemedyOutcome } from "@/api/generated/model/remedyOutcome";
import {
  acceptComplaint,
  decideComplaint,
  getGetChallengeQueryOptions,
  rejectComplaint,
  resumeProcurement,
  suspendProcurement,
} from "@/api/generated/remedies/remedies";
import { useDeed } from "@/api/use-deed";
import { useTerm } from "@/format/term";
import { clock, localDate } from "@/format/time";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";
import { SuspensionNotice } from "@/ui/suspension-notice";
import { Tag } from "@/ui/tag";
import { TextArea } from "@/ui/text-area";
import type { useNames } from "./names";
import { Fact } from "./pieces";

type Props = { complaint: ComplaintView; names: ReturnType<typeof useNames>; onClose: () => void };

const OUTCOMES = Object.values(RemedyOutcome);
const ORDERS = Object.values(RemedyOrder);

/** A complaint with what the finance department does about it. */
export function ComplaintSheet({ complaint, names, onClose }: Props) {
  const { t } = useTranslation("evaluation");
  const { t: word } = useTranslation("procurement");
  const term = useTerm();
  const project = names.project(complaint.project_id);
  const challenge = useQuery(getGetChallengeQueryOptions(complaint.challenge_id, { query: { retry: false } }));
  const [asking, setAsking] = useState<"reject" | "suspend" | "resume" | "decide">();
  const [days, setDays] = useState("30");
  const [outcome, setOutcome] = useState<RemedyOutcome>("dismissed");
  const [order, setOrder] = useState<RemedyOrder>("none");
  const [text, setText] = useState("");
  const may = (action: string) => complaint.available_actions.includes(action);
  const close = () => setAsking(undefined);
  const accept = useDeed(() => acceptComplaint(complaint.id, {}));
  const reject = useDeed((reason: string) => rejectComplaint(complaint.id, { reason }), close);
  const suspend = useDeed(
    (reason: string) =>
      suspendProcurement(complaint.id, { reason, ...(days.trim() === "" ? {} : { days: Number(days) }) }),
    close,
  );
  const resume = useDeed((reason: string) => resumeProcurement(complaint.id, { reason }), close);
  const decide = useDeed(
    () =>
      decideComplaint(complaint.id, {
        outcome,
        text: text.trim(),
        order: outcome === "dismissed" ? "none" : order,
      }),
    close,
  );
  const isDone = complaint.status !== "received" && complaint.status !== "accepted";
  const due = term(complaint.decision_due_at, isDone);
  const claims = challenge.data?.claims.filter((claim) => complaint.matters.includes(claim.code)) ?? [];
  return (
    <SideSheet title={t("remedies.complaint")} onClose={onClose} isDirty={text !== ""}>
      {project?.status === "suspended" && <SuspensionNotice reason={project.status_reason} />}
      <p className="flex flex-wrap items-center gap-2">
        <Tag tone={isDone ? "jade" : "ochre"}>{t(`complaintStatus.${complaint.status}`)}</Tag>
        {complaint.overdue && <Tag tone="red">{t("remedies.late")}</Tag>}
        <span className={due.tone === "red" ? "text-red-deep" : "text-soft"}>
          {t("remedies.decisionDue")} {due.text}
        </span>
      </p>
      <p className="mt-1 mb-4 text-sm text-soft">{t("remedies.decisionRule")}</p>
      <dl className="grid gap-3">
        <Fact label={t("remedies.project")}>{names.title(complaint.project_id)}</Fact>
        <Fact label={t("remedies.complainant")}>{names.supplier(complaint.supplier_id)}</Fact>
        <Fact label={t("remedies.matters")}>
          {claims.length === 0
            ? complaint.matters.join("、")
            : claims.map((claim) => `${claim.code}. ${claim.text}`).join("\n")}
        </Fact>
        <Fact label={t("remedies.facts")}>{complaint.facts}</Fact>
        {challenge.data?.answer && (
          <Fact label={t("remedies.purchaserAnswer")}>
            {challenge.data.outcome ? `${t(`outcome.${challenge.data.outcome}`)}：` : ""}
            {challenge.data.answer}
          </Fact>
        )}
        {complaint.status_reason && <Fact label={t("remedies.reason")}>{complaint.status_reason}</Fact>}
        {complaint.decision && (
          <Fact label={t("remedies.decision")}>
            <Tag tone={complaint.outcome === "dismissed" ? "plain" : "ochre"}>
              {complaint.outcome ? t(`outcome.${complaint.outcome}`) : ""}
            </Tag>{" "}
            {complaint.order && complaint.order !== "none" && <Tag tone="red">{t(`order.${complaint.order}`)}</Tag>}{" "}
            {complaint.decision}
            {complaint.decided_at && (
              <span className="block text-sm text-soft tabular-nums">
                {localDate(complaint.decided_at)} {clock(complaint.decided_at)}
              </span>
            )}
          </Fact>
        )}
        {complaint.suspensions.length > 0 && (
          <Fact label={t("remedies.suspensions")}>
            <ul className="grid gap-1">
              {complaint.suspensions.map((one) => (
                <li key={one.id} className="rounded-lg bg-paper px-3 py-2">
                  {localDate(one.suspended_at)} – {localDate(one.resumed_at ?? new Date(Date.parse(one.ends_at) - 1))}{" "}
                  <Tag tone={one.resumed_at ? "plain" : "red"}>
                    {one.resumed_at ? t("remedies.resumed") : word("status.suspended")}
                  </Tag>
                  <span className="block">{one.reason}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
      {["accept", "reject", "suspend", "resume"].some(may) && (
        <div className="mt-5 flex flex-wrap gap-3 border-t border-line pt-5">
          {may("accept") && (
            <Button look="plain" isDisabled={accept.isPending} onPress={() => accept.mutate()}>
              {t("remedies.acceptComplaint")}
            </Button>
          )}
          {may("suspend") && (
            <Button look="plain" onPress={() => setAsking("suspend")}>
              {t("remedies.suspend")}
            </Button>
          )}
          {may("resume") && (
            <Button look="plain" onPress={() => setAsking("resume")}>
              {t("remedies.resume")}
            </Button>
          )}
          {may("reject") && (
            <Button look="danger" onPress={() => setAsking("reject")}>
              {t("remedies.rejectComplaint")}
            </Button>
          )}
          <ProblemAlert error={accept.error} />
        </div>
      )}
      {may("decide") && (
        <form
          noValidate
          className="mt-5 grid gap-4 border-t border-line pt-5"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== "") setAsking("decide");
          }}
        >
          <h3 className="song text-lg">{t("remedies.decideTitle")}</h3>
          <Select
            label={t("remedies.outcome")}
            value={outcome}
            onChange={setOutcome}
            options={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
          />
          {outcome !== "dismissed" && (
            <Select
              label={t("remedies.order")}
              value={order}
              onChange={setOrder}
              hint={t(`orderText.${order}`)}
              options={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
            />
          )}
          <TextArea
            label={t("remedies.decision")}
            hint={t("remedies.decisionHint")}
            rows={6}
            maxLength={5000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" isDisabled={text.trim() === ""}>
            {t("remedies.decide")}
          </Button>
        </form>
      )}
      {asking === "reject" && (
        <Ask
          title={t("remedies.rejectComplaint")}
          confirm={t("remedies.rejectComplaint")}
          isBusy={reject.isPending}
          error={reject.error}
          reason={{ label: t("remedies.reason"), required: true }}
          onClose={close}
          onConfirm={(reason) => reject.mutate(reason)}
        >
          <p>{t("remedies.rejectComplaintText")}</p>
        </Ask>
      )}
      {asking === "suspend" && (
        <Ask
          title={t("remedies.suspend")}
          confirm={t("remedies.suspend")}
          isBusy={suspend.isPending}
          error={suspend.error}
          reason={{ label: t("remedies.suspendReason"), required: true }}
          onClose={close}
          onConfirm={(reason) => suspend.mutate(reason)}
        >
          <p>{t("remedies.suspendText")}</p>
          <Field
            label={t("remedies.days")}
            hint={t("remedies.daysHint")}
            type="number"
            inputMode="numeric"
            min={1}
            value={days}
            error={suspend.error?.field("/days")}
            onChange={(event) => setDays(event.target.value)}
          />
        </Ask>
      )}
      {asking === "resume" && (
        <Ask
          title={t("remedies.resume")}
          confirm={t("remedies.resume")}
          isBusy={resume.isPending}
          error={resume.error}
          reason={{ label: t("remedies.reason"), required: true }}
          onClose={close}
          onConfirm={(reason) => resume.mutate(reason)}
        >
          <p>{t("remedies.resumeText")}</p>
        </Ask>
      )}
      {asking === "decide" && (
        <Ask
          title={t("remedies.decideAsk", { outcome: t(`outcome.${outcome}`) })}
          confirm={t("remedies.decide")}
          isBusy={decide.isPending}
          error={decide.error}
          onClose={close}
          onConfirm={() => decide.mutate()}
        >
          <p>
            {outcome === "dismissed"
              ? t("remedies.decideDismiss")
              : `${t("remedies.decideUphold")}${t(`orderText.${order}`)}`}
          </p>
        </Ask>
      )}
    </SideSheet>
  );
}
