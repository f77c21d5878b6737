import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AwardMethod } from "@/api/generated/model/awardMethod";
import { Button, IconButton } from "@/ui/button";
import { Check } from "@/ui/check";
import { Chips } from "@/ui/chips";
import { Field } from "@/ui/field";
import { CloseIcon, PlusIcon } from "@/ui/icons";
import { TextArea } from "@/ui/text-area";
import { awardMethodsOf, criteriaOf, freshCode, hundredths, startingTerms, sumOf } from "./draft";
import type { CriterionTyped } from "./draft";
import { StepForm } from "./step-form";
import type { StepProps } from "./wizard";

/** How bids are judged: points that make 100 together with the price, or the price alone. */
export function StepCriteria({ project, save, isBusy, error, back }: StepProps) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const [awardMethod, setAwardMethod] = useState<AwardMethod>(project.terms.award_method);
  const [criteria, setCriteria] = useState<CriterionTyped[]>(() => criteriaOf(project));
  const [price, setPrice] = useState(String(project.terms.price_weight));
  const [fixed, setFixed] = useState(project.terms.state_fixed_price);
  const scored = awardMethod === "comprehensive_score";
  const sum = sumOf(criteria, price);
  const change = (at: number, next: Partial<CriterionTyped>) =>
    setCriteria(criteria.map((one, index) => (index === at ? { ...one, ...next } : one)));
  const choose = (next: AwardMethod) => {
    setAwardMethod(next);
    if (next === "comprehensive_score" && criteria.length === 0) {
      const start = startingTerms(project.method, {
        plan: t("criteria.plan"),
        planText: t("criteria.planText"),
        team: t("criteria.team"),
        teamText: t("criteria.teamText"),
      });
      setCriteria(start.criteria.map((one) => ({ ...one, points: String(Number(one.max_points)) })));
      setPrice(String(start.terms.price_weight));
    }
  };
  const submit = () =>
    save({
      criteria: scored
        ? criteria.map((one) => ({
            code: one.code,
            name: one.name.trim(),
            description: one.description.trim(),
            max_points: (hundredths(one.points) / 100).toFixed(2),
          }))
        : [],
      terms: {
        award_method: awardMethod,
        price_weight: scored ? Math.trunc(hundredths(price) / 100) : 0,
        state_fixed_price: fixed,
      },
    });
  return (
    <StepForm
      title={t("criteria.title")}
      lead={t(scored ? "criteria.lead" : "criteria.leadPrice")}
      onSubmit={submit}
      isBusy={isBusy}
      error={error}
      back={back}
      aside={
        scored ? (
          <div className="rounded-card border border-line bg-sheet p-4 lg:sticky lg:top-6 lg:self-start">
            <p role="status" className={`text-lg font-semibold ${sum === 100 ? "text-jade" : "text-red-deep"}`}>
              {t(sum === 100 ? "criteria.whole" : "criteria.sum", { sum })}
            </p>
            <div aria-hidden="true" className="mt-2 flex h-4 overflow-hidden rounded-full bg-line/60">
              {criteria.map((one, at) => (
                <div
                  key={one.code}
                  className={at % 2 === 0 ? "bg-jade" : "bg-jade/60"}
                  style={{ width: `${hundredths(one.points) / Math.max(100, sum)}%` }}
                />
              ))}
              <div className="bg-ochre" style={{ width: `${hundredths(price) / Math.max(100, sum)}%` }} />
            </div>
            <ul className="mt-3 grid gap-1 text-sm">
              {criteria.map((one) => (
                <li key={one.code} className="flex justify-between gap-3">
                  <span className="min-w-0 truncate">{one.name || t("criteria.unnamed")}</span>
                  <span className="tabular-nums">{one.points || 0}</span>
                </li>
              ))}
              <li className="flex justify-between gap-3">
                <span>{word("terms.price")}</span>
                <span className="tabular-nums">{price || 0}</span>
              </li>
            </ul>
          </div>
        ) : undefined
      }
    >
      {awardMethodsOf(project.method).length > 1 && (
        <Chips
          label={word("fact.awardMethod")}
          value={awardMethod}
          onChange={choose}
          options={awardMethodsOf(project.method).map((value) => ({ value, label: word(`awardMethod.${value}`) }))}
        />
      )}
      {error?.field("/criteria") !== undefined && <p className="text-red-deep">{error.field("/criteria")}</p>}
      {scored ? (
        <>
          <ul className="grid gap-3">
            {criteria.map((one, at) => (
              <li key={one.code} className="rounded-card border border-line bg-sheet p-4">
                <div className="flex items-start gap-2">
                  <div className="grid min-w-0 flex-1 gap-3 sm:grid-cols-[minmax(0,1fr)_8rem]">
                    <Field
                      label={t("criteria.name", { number: at + 1 })}
                      value={one.name}
                      maxLength={100}
                      error={error?.field(`/criteria/${at}/name`)}
                      onChange={(event) => change(at, { name: event.target.value })}
                    />
                    <Field
                      label={t("criteria.points", { number: at + 1 })}
                      inputMode="decimal"
                      value={one.points}
                      error={error?.field(`/criteria/${at}/max_points`)}
                      onChange={(event) => change(at, { points: event.target.value })}
                    />
                  </div>
                  <IconButton
                    aria-label={t("criteria.remove", { number: at + 1 })}
                    onPress={() => setCriteria(criteria.filter((_, index) => index !== at))}
                  >
                    <CloseIcon />
                  </IconButton>
                </div>
                <div className="mt-3">
                  <TextArea
                    label={t("criteria.standard", { number: at + 1 })}
                    value={one.description}
                    maxLength={2000}
                    rows={2}
                    error={error?.field(`/criteria/${at}/description`)}
                    onChange={(event) => change(at, { description: event.target.value })}
                  />
                </div>
              </li>
            ))}
          </ul>
          <div>
            <Button
              look="plain"
              className="min-h-11 px-4"
              onPress={() =>
                setCriteria([...criteria, { code: freshCode(criteria), name: "", description: "", points: "" }])
              }
            >
              <PlusIcon />
              {t("criteria.add")}
            </Button>
          </div>
          <div className="max-w-48">
            <Field
              label={t("criteria.price")}
              inputMode="numeric"
              value={price}
              error={error?.field("/terms/price_weight")}
              onChange={(event) => setPrice(event.target.value)}
            />
          </div>
        </>
      ) : (
        <p className="rounded-xl bg-paper px-4 py-3">{word(`awardMethod.${awardMethod}`)}</p>
      )}
      <Check checked={fixed} onChange={setFixed} error={error?.field("/terms/state_fixed_price")}>
        {t("criteria.fixed")}
      </Check>
    </StepForm>
  );
}
