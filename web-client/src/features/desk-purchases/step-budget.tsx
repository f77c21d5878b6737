import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fenOf, useMoney, yuanInput } from "@/format/money";
import { Button, IconButton } from "@/ui/button";
import { Field } from "@/ui/field";
import { CloseIcon, PlusIcon } from "@/ui/icons";
import { StepForm } from "./step-form";
import type { StepProps } from "./wizard";

/** Where the money comes from, and whether it is bought in lots. */
export function StepBudget({ project, save, isBusy, error, back }: StepProps) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const { wan } = useMoney();
  const [source, setSource] = useState(project.budget_source ?? "");
  const [reference, setReference] = useState(project.budget_reference ?? "");
  const [lots, setLots] = useState(() =>
    project.lots.map((lot) => ({ id: lot.id, title: lot.title, budget: yuanInput(lot.budget_fen) })),
  );
  const [tried, setTried] = useState(false);
  const sum = lots.reduce((total, lot) => total + (fenOf(lot.budget) ?? 0), 0);
  const change = (at: number, next: Partial<(typeof lots)[number]>) =>
    setLots(lots.map((lot, index) => (index === at ? { ...lot, ...next } : lot)));
  const submit = () => {
    setTried(true);
    if (lots.some((lot) => lot.title.trim() === "" || fenOf(lot.budget) === undefined)) return;
    save({
      budget_source: source.trim() === "" ? null : source.trim(),
      budget_reference: reference.trim() === "" ? null : reference.trim(),
      lots: lots.map((lot) => ({ title: lot.title.trim(), budget_fen: fenOf(lot.budget) ?? 0 })),
    });
  };
  return (
    <StepForm
      title={t("budget.title")}
      lead={t("budget.lead")}
      onSubmit={submit}
      isBusy={isBusy}
      error={error}
      back={back}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={t("budget.source")}
          value={source}
          maxLength={200}
          placeholder={t("budget.sourceExample")}
          error={error?.field("/budget_source")}
          onChange={(event) => setSource(event.target.value)}
        />
        <Field
          label={t("budget.reference")}
          value={reference}
          maxLength={200}
          placeholder={t("budget.referenceExample")}
          error={error?.field("/budget_reference")}
          onChange={(event) => setReference(event.target.value)}
        />
      </div>
      <fieldset>
        <legend className="song text-lg">{t("budget.lots")}</legend>
        <p className="text-sm text-soft">{t("budget.lotsText")}</p>
        <ul className="mt-3 grid gap-3">
          {lots.map((lot, at) => (
            <li key={lot.id} className="flex items-start gap-2 rounded-card border border-line bg-sheet p-4">
              <div className="grid min-w-0 flex-1 gap-3 sm:grid-cols-[minmax(0,1fr)_14rem]">
                <Field
                  label={t("budget.lotTitle", { number: at + 1 })}
                  value={lot.title}
                  maxLength={200}
                  error={tried && lot.title.trim() === "" ? t("wizard.needed") : error?.field(`/lots/${at}/title`)}
                  onChange={(event) => change(at, { title: event.target.value })}
                />
                <Field
                  label={t("budget.lotBudget", { number: at + 1 })}
                  inputMode="decimal"
                  value={lot.budget}
                  hint={wan(fenOf(lot.budget) ?? 0)}
                  error={
                    tried && fenOf(lot.budget) === undefined
                      ? t("need.budgetWrong")
                      : error?.field(`/lots/${at}/budget_fen`)
                  }
                  onChange={(event) => change(at, { budget: event.target.value })}
                />
              </div>
              {lots.length > 1 && (
                <IconButton
                  aria-label={t("budget.removeLot", { number: at + 1 })}
                  onPress={() => setLots(lots.filter((_, index) => index !== at))}
                >
                  <CloseIcon />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
        <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
          <Button
            look="plain"
            className="min-h-11 px-4"
            onPress={() => setLots([...lots, { id: `new-${Date.now()}`, title: "", budget: "" }])}
          >
            <PlusIcon />
            {t("budget.addLot")}
          </Button>
          <p role="status">
            <span className="text-soft">{word("fact.budget")}</span>{" "}
            <strong className="tabular-nums">{wan(sum)}</strong>
          </p>
        </div>
      </fieldset>
    </StepForm>
  );
}
