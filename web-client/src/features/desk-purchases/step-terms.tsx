import { useState } from "react";
import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import { TieBreak } from "@/api/generated/model/tieBreak";
import { fenOf, yuanInput } from "@/format/money";
import { Check } from "@/ui/check";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { StepForm } from "./step-form";
import type { StepProps } from "./wizard";

const whole = (typed: string) => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined);

/** The terms of the evaluation and of the contract. */
export function StepTerms({ project, save, isBusy, error, back }: StepProps) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const { terms } = project;
  const [typed, setTyped] = useState(() => ({
    months: String(terms.contract_months),
    recurring: terms.recurring,
    bidDeposit: yuanInput(terms.bid_deposit_fen),
    performance: String(terms.performance_deposit_percent),
    panel: String(terms.panel_size ?? ""),
    complex: terms.complex,
    tie: terms.tie_break,
  }));
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const submit = () =>
    save({
      terms: {
        contract_months: whole(typed.months) ?? null,
        recurring: typed.recurring,
        bid_deposit_fen: fenOf(typed.bidDeposit) ?? 0,
        performance_deposit_percent: whole(typed.performance) ?? 0,
        complex: typed.complex,
        tie_break: typed.tie,
        ...(whole(typed.panel) === undefined ? {} : { panel_size: whole(typed.panel) }),
      },
    });
  return (
    <StepForm
      title={t("terms.title")}
      lead={t("terms.lead")}
      onSubmit={submit}
      isBusy={isBusy}
      error={error}
      back={back}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={t("terms.months")}
          inputMode="numeric"
          value={typed.months}
          error={error?.field("/terms/contract_months")}
          onChange={(event) => type({ months: event.target.value })}
        />
        <Field
          label={t("terms.panel")}
          inputMode="numeric"
          value={typed.panel}
          disabled={!given(terms.panel_size)}
          error={error?.field("/terms/panel_size")}
          onChange={(event) => type({ panel: event.target.value })}
        />
        <Field
          label={t("terms.bidDeposit")}
          inputMode="decimal"
          value={typed.bidDeposit}
          error={error?.field("/terms/bid_deposit_fen")}
          onChange={(event) => type({ bidDeposit: event.target.value })}
        />
        <Field
          label={t("terms.performance")}
          inputMode="numeric"
          value={typed.performance}
          error={error?.field("/terms/performance_deposit_percent")}
          onChange={(event) => type({ performance: event.target.value })}
        />
        <Select
          label={word("terms.tieBreak")}
          value={typed.tie}
          onChange={(tie) => type({ tie })}
          error={error?.field("/terms/tie_break")}
          options={Object.values(TieBreak).map((value) => ({ value, label: word(`terms.tie.${value}`) }))}
        />
      </div>
      <Check checked={typed.recurring} onChange={(recurring) => type({ recurring })}>
        {t("terms.recurring")}
      </Check>
      <Check checked={typed.complex} onChange={(complex) => type({ complex })}>
        {t("terms.complex")}
      </Check>
    </StepForm>
  );
}
