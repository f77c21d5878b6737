import { useState } from "react";
import { useTranslation } from "react-i18next";
import { signContract } from "@/api/generated/contracts/contracts";
import { DepositForm } from "@/api/generated/model/depositForm";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { fenOf, useMoney } from "@/format/money";
import { addDays } from "@/format/time";
import { useToday } from "@/format/today";
import { Button, IconButton } from "@/ui/button";
import { Field } from "@/ui/field";
import { CloseIcon, PlusIcon } from "@/ui/icons";
import { Select } from "@/ui/select";
import { SheetForm, useSheetDeed } from "@/ui/sheet-form";
import { TextArea } from "@/ui/text-area";

type Props = { project: ProcurementProjectView; onClose: () => void };

/** Signs the contract of a lot at the price of its award. */
export function SignSheet({ project, onClose }: Props) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const { wan } = useMoney();
  const today = useToday();
  const act = useSheetDeed(onClose);
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
