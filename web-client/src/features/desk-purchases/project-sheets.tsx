import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import {
  clarifyProcurementProject,
  closeConsultation,
  consultRequirement,
  failProcurementProject,
  getListOpinionsQueryOptions,
  publicizeSingleSource,
} from "@/api/generated/procurement/procurement";
import { signContract } from "@/api/generated/contracts/contracts";
import { DepositForm } from "@/api/generated/model/depositForm";
import { FailureGrounds } from "@/api/generated/model/failureGrounds";
import type { OpinionView } from "@/api/generated/model/opinionView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { fromLocalInput } from "@/format/local-input";
import { fenOf, useMoney } from "@/format/money";
import { addDays } from "@/format/time";
import { useToday } from "@/format/today";
import { Button, IconButton } from "@/ui/button";
import { Check } from "@/ui/check";
import { Chips } from "@/ui/chips";
import { Failure } from "@/ui/failure";
import { Field } from "@/ui/field";
import { CloseIcon, PlusIcon } from "@/ui/icons";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";
import { TextArea } from "@/ui/text-area";

type Props = { project: ProcurementProjectView; onClose: () => void };

/** Does one thing to a purchase and reads everything about purchases anew. */
function useAct(onClose: () => void) {
  const queries = useQueryClient();
  return useMutation<unknown, ApiProblem, () => Promise<unknown>>({
    mutationFn: (act) => act(),
    onSuccess: async () => {
      onClose();
      await refresh(queries, "/api/v1/procurement", "/api/v1/contracts", "/api/v1/awards");
    },
  });
}

type FormProps = {
  title: string;
  lead?: string;
  confirm: string;
  act: ReturnType<typeof useAct>;
  onSubmit: () => void;
  onClose: () => void;
  isDirty: boolean;
  children: ReactNode;
};

function SheetForm({ title, lead, confirm, act, onSubmit, onClose, isDirty, children }: FormProps) {
  const { t } = useTranslation("buy");
  return (
    <SideSheet title={title} onClose={onClose} isDirty={isDirty}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!act.isPending) onSubmit();
        }}
      >
        {lead !== undefined && <p className="text-soft">{lead}</p>}
        <ProblemAlert error={act.error} />
        {children}
        <Button type="submit" isDisabled={act.isPending}>
          {act.isPending ? t("wizard.saving") : confirm}
        </Button>
      </form>
    </SideSheet>
  );
}

/** Asks the public about the requirements. */
export function ConsultSheet({ project, onClose }: Props) {
  const { t } = useTranslation("buy");
  const today = useToday();
  const act = useAct(onClose);
  const [until, setUntil] = useState(`${addDays(today, 7)}T18:00`);
  return (
    <SheetForm
      title={t("action.consult")}
      lead={t("consult.lead")}
      confirm={t("consult.confirm")}
      act={act}
      isDirty={false}
      onClose={onClose}
      onSubmit={() => act.mutate(() => consultRequirement(project.id, { until: fromLocalInput(until) ?? "" }))}
    >
      <Field
        label={t("consult.until")}
        type="datetime-local"
        value={until}
        error={act.error?.field("/until")}
        onChange={(event) => setUntil(event.target.value)}
      />
    </SheetForm>
  );
}

/** Single source: who and why, for everybody to object to. */
export function PublicitySheet({ project, onClose }: Props) {
  const { t } = useTranslation("buy");
  const act = useAct(onClose);
  const [reason, setReason] = useState("");
  return (
    <SheetForm
      title={t("action.publicity")}
      lead={t("publicity.lead")}
      confirm={t("publicity.confirm")}
      act={act}
      isDirty={reason !== ""}
      onClose={onClose}
      onSubmit={() => act.mutate(() => publicizeSingleSource(project.id, { reason: reason.trim() }))}
    >
      <TextArea
        label={t("publicity.reason")}
        rows={6}
        value={reason}
        maxLength={5000}
        error={act.error?.field("/reason")}
        onChange={(event) => setReason(event.target.value)}
      />
    </SheetForm>
  );
}

/** Ends the consultation with an answer to each opinion. */
export function CloseConsultationSheet({ project, onClose }: Props) {
  const { t } = useTranslation("buy");
  const opinions = useQuery(getListOpinionsQueryOptions(project.id, { limit: 100 }));
  if (opinions.data !== undefined) {
    const open = opinions.data.items.filter((one) => one.about === "requirement" && one.outcome === "open");
    return <Answers project={project} onClose={onClose} opinions={open} />;
  }
  return (
    <SideSheet title={t("action.close-consultation")} onClose={onClose}>
      {opinions.isError ? (
        <Failure error={opinions.error} onRetry={() => void opinions.refetch()} />
      ) : (
        <div className="grid gap-3">
          <Loading label={t("wizard.loading")} />
        </div>
      )}
    </SideSheet>
  );
}

function Answers({ project, onClose, opinions }: Props & { opinions: OpinionView[] }) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const act = useAct(onClose);
  const [summary, setSummary] = useState(opinions.length === 0 ? t("consult.noneCame") : "");
  const [answers, setAnswers] = useState(() => opinions.map(() => ({ adopted: true, reason: "" })));
  const change = (at: number, next: Partial<{ adopted: boolean; reason: string }>) =>
    setAnswers(answers.map((one, index) => (index === at ? { ...one, ...next } : one)));
  return (
    <SheetForm
      title={t("action.close-consultation")}
      lead={t("consult.closeLead")}
      confirm={t("consult.closeConfirm")}
      act={act}
      isDirty={answers.some((one) => one.reason !== "")}
      onClose={onClose}
      onSubmit={() =>
        act.mutate(() =>
          closeConsultation(project.id, {
            summary: summary.trim(),
            opinions: opinions.map((one, at) => ({
              opinion_id: one.id,
              adopted: answers[at]?.adopted ?? false,
              reason: answers[at]?.reason.trim() ?? "",
            })),
          }),
        )
      }
    >
      {opinions.map((one, at) => (
        <div key={one.id} className="rounded-card border border-line p-4">
          <p className="mb-3 whitespace-pre-line">{one.text}</p>
          <Chips
            label={t("consult.outcome", { number: at + 1 })}
            value={answers[at]?.adopted ? "adopted" : "not_adopted"}
            onChange={(next) => change(at, { adopted: next === "adopted" })}
            options={[
              { value: "adopted", label: word("opinion.outcome.adopted") },
              { value: "not_adopted", label: word("opinion.outcome.not_adopted") },
            ]}
          />
          <div className="mt-3">
            <TextArea
              label={t("consult.reason", { number: at + 1 })}
              rows={2}
              maxLength={1000}
              value={answers[at]?.reason ?? ""}
              error={act.error?.field(`/opinions/${at}/reason`)}
              onChange={(event) => change(at, { reason: event.target.value })}
            />
          </div>
        </div>
      ))}
      <TextArea
        label={t("consult.summary")}
        hint={t("consult.summaryHint")}
        value={summary}
        maxLength={5000}
        error={act.error?.field("/summary")}
        onChange={(event) => setSummary(event.target.value)}
      />
    </SheetForm>
  );
}

/** Says something about the documents to all; a near deadline moves. */
export function ClarifySheet({ project, onClose }: Props) {
  const { t } = useTranslation("buy");
  const act = useAct(onClose);
  const [text, setText] = useState("");
  const [material, setMaterial] = useState(true);
  const [requirement, setRequirement] = useState(project.terms.requirement);
  const [due, setDue] = useState("");
  const changed = requirement.trim() !== project.terms.requirement;
  return (
    <SheetForm
      title={t("action.clarify")}
      lead={t("clarify.lead")}
      confirm={t("clarify.confirm")}
      act={act}
      isDirty={text !== "" || changed}
      onClose={onClose}
      onSubmit={() => {
        const later = fromLocalInput(due);
        act.mutate(() =>
          clarifyProcurementProject(project.id, {
            text: text.trim(),
            material: material || changed,
            ...(changed ? { changes: { requirement: requirement.trim() } } : {}),
            ...(later === undefined ? {} : { bids_due_at: later }),
          }),
        );
      }}
    >
      <TextArea
        label={t("clarify.text")}
        rows={5}
        maxLength={10000}
        value={text}
        error={act.error?.field("/text")}
        onChange={(event) => setText(event.target.value)}
      />
      <TextArea
        label={t("clarify.requirement")}
        hint={t("clarify.requirementHint")}
        rows={5}
        maxLength={20000}
        value={requirement}
        error={act.error?.field("/changes/requirement")}
        onChange={(event) => setRequirement(event.target.value)}
      />
      <Check checked={material || changed} onChange={setMaterial}>
        {t("clarify.material")}
      </Check>
      <Field
        label={t("clarify.due")}
        hint={t("clarify.dueHint")}
        type="datetime-local"
        value={due}
        error={act.error?.field("/bids_due_at")}
        onChange={(event) => setDue(event.target.value)}
      />
    </SheetForm>
  );
}

/** 废标: the purchase or one lot ends for a ground of the law. */
export function FailSheet({ project, onClose }: Props) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const act = useAct(onClose);
  const [grounds, setGrounds] = useState<FailureGrounds>("too_few_bidders");
  const [lot, setLot] = useState("");
  const [reason, setReason] = useState("");
  const active = project.lots.filter((one) => one.status === "active");
  return (
    <SheetForm
      title={t("action.fail")}
      lead={t("fail.lead")}
      confirm={t("fail.confirm")}
      act={act}
      isDirty={reason !== ""}
      onClose={onClose}
      onSubmit={() =>
        act.mutate(() =>
          failProcurementProject(project.id, {
            grounds,
            reason: reason.trim(),
            ...(lot === "" ? {} : { lot_id: lot }),
          }),
        )
      }
    >
      <ul className="grid list-disc gap-1 rounded-xl bg-blush py-3 pr-4 pl-9 text-red-deep">
        <li>{t("fail.published")}</li>
        <li>{t("fail.erased")}</li>
        <li>{t("fail.final")}</li>
      </ul>
      <Select
        label={t("fail.grounds")}
        value={grounds}
        onChange={setGrounds}
        error={act.error?.field("/grounds")}
        options={Object.values(FailureGrounds).map((value) => ({ value, label: t(`fail.ground.${value}`) }))}
      />
      {active.length > 1 && (
        <Select
          label={t("fail.what")}
          value={lot}
          onChange={setLot}
          options={[
            { value: "", label: t("fail.whole") },
            ...active.map((one) => ({
              value: one.id,
              label: word("terms.lot", { number: one.number, title: one.title }),
            })),
          ]}
        />
      )}
      <TextArea
        label={t("fail.reason")}
        value={reason}
        maxLength={1000}
        error={act.error?.field("/reason")}
        onChange={(event) => setReason(event.target.value)}
      />
    </SheetForm>
  );
}

/** Signs the contract of a lot at the price of its award. */
export function SignSheet({ project, onClose }: Props) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const { wan } = useMoney();
  const today = useToday();
  const act = useAct(onClose);
  const open = project.lots.filter((lot) => lot.status === "awarded" || lot.status === "active");
  const [typed, setTyped] = useState({
    lot: open[0]?.id ?? "",
    number: "",
    from: today,
    to: addDays(today, 30 * project.terms.contract_months),
    deposit: "",
    form: "" as DepositForm | "",
    late: "",
  });
  const [parts, setParts] = useState<{ id: number; title: string; due: string; amount: string }[]>([]);
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const change = (at: number, next: Partial<(typeof parts)[number]>) =>
    setParts(parts.map((one, index) => (index === at ? { ...one, ...next } : one)));
  return (
    <SheetForm
      title={t("action.sign")}
      lead={t("sign.lead")}
      confirm={t("sign.confirm")}
      act={act}
      isDirty={parts.length > 0 || typed.number !== ""}
      onClose={onClose}
      onSubmit={() =>
        act.mutate(() =>
          signContract(project.id, {
            starts_on: typed.from,
            ends_on: typed.to,
            ...(open.length > 1 ? { lot_id: typed.lot } : {}),
            ...(typed.number.trim() === "" ? {} : { number: typed.number.trim() }),
            ...(typed.deposit === "" ? {} : { performance_deposit_fen: fenOf(typed.deposit) ?? 0 }),
            ...(typed.form === "" ? {} : { deposit_form: typed.form }),
            ...(typed.late.trim() === "" ? {} : { late_reason: typed.late.trim() }),
            milestones: parts.map((one) => ({
              title: one.title.trim(),
              due_on: one.due,
              ...(one.amount === "" ? {} : { amount_fen: fenOf(one.amount) ?? 0 }),
            })),
          }),
        )
      }
    >
      {open.length > 1 && (
        <Select
          label={t("sign.lot")}
          value={typed.lot}
          onChange={(lot) => type({ lot })}
          options={open.map((one) => ({
            value: one.id,
            label: word("terms.lot", { number: one.number, title: one.title }),
          }))}
        />
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label={t("sign.from")}
          type="date"
          value={typed.from}
          error={act.error?.field("/starts_on")}
          onChange={(event) => type({ from: event.target.value })}
        />
        <Field
          label={t("sign.to")}
          type="date"
          value={typed.to}
          error={act.error?.field("/ends_on")}
          onChange={(event) => type({ to: event.target.value })}
        />
      </div>
      <Field
        label={t("sign.number")}
        hint={t("sign.numberHint")}
        value={typed.number}
        maxLength={100}
        error={act.error?.field("/number")}
        onChange={(event) => type({ number: event.target.value })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label={t("sign.deposit")}
          inputMode="decimal"
          value={typed.deposit}
          hint={fenOf(typed.deposit) === undefined ? undefined : wan(fenOf(typed.deposit) ?? 0)}
          error={act.error?.field("/performance_deposit_fen")}
          onChange={(event) => type({ deposit: event.target.value })}
        />
        <Select
          label={t("sign.form")}
          value={typed.form}
          error={act.error?.field("/deposit_form")}
          onChange={(form) => type({ form })}
          options={[
            { value: "", label: t("sign.noForm") },
            ...Object.values(DepositForm).map((value) => ({ value, label: t(`sign.forms.${value}`) })),
          ]}
        />
      </div>
      <fieldset>
        <legend className="font-medium">{word("contract.milestones")}</legend>
        <p className="text-sm text-soft">{t("sign.milestonesText")}</p>
        {act.error?.field("/milestones") !== undefined && (
          <p className="text-sm text-red-deep">{act.error.field("/milestones")}</p>
        )}
        <ul className="mt-2 grid gap-3">
          {parts.map((one, at) => (
            <li key={one.id} className="rounded-card border border-line p-3">
              <div className="flex items-start gap-2">
                <div className="min-w-0 flex-1">
                  <Field
                    label={t("sign.partTitle", { number: at + 1 })}
                    value={one.title}
                    maxLength={200}
                    error={act.error?.field(`/milestones/${at}/title`)}
                    onChange={(event) => change(at, { title: event.target.value })}
                  />
                </div>
                <IconButton
                  aria-label={t("sign.removePart", { number: at + 1 })}
                  onPress={() => setParts(parts.filter((_, index) => index !== at))}
                >
                  <CloseIcon />
                </IconButton>
              </div>
              <div className="mt-2 grid gap-3 sm:grid-cols-2">
                <Field
                  label={t("sign.partDue", { number: at + 1 })}
                  type="date"
                  value={one.due}
                  error={act.error?.field(`/milestones/${at}/due_on`)}
                  onChange={(event) => change(at, { due: event.target.value })}
                />
                <Field
                  label={t("sign.partAmount", { number: at + 1 })}
                  inputMode="decimal"
                  value={one.amount}
                  error={act.error?.field(`/milestones/${at}/amount_fen`)}
                  onChange={(event) => change(at, { amount: event.target.value })}
                />
              </div>
            </li>
          ))}
        </ul>
        <Button
          look="plain"
          className="mt-2 min-h-11 px-4"
          onPress={() => setParts([...parts, { id: Date.now(), title: "", due: typed.to, amount: "" }])}
        >
          <PlusIcon />
          {t("sign.addPart")}
        </Button>
      </fieldset>
      <TextArea
        label={t("sign.late")}
        hint={t("sign.lateHint")}
        rows={2}
        value={typed.late}
        maxLength={500}
        error={act.error?.field("/late_reason")}
        onChange={(event) => type({ late: event.target.value })}
      />
    </SheetForm>
  );
}
