import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ALL_NO, QUESTIONS } from "@/api/catalogue";
import { checkCatalogueItem } from "@/api/generated/catalogue/catalogue";
import type { NegativeListAnswers } from "@/api/generated/model/negativeListAnswers";
import type { NegativeListVerdict } from "@/api/generated/model/negativeListVerdict";
import type { ApiProblem } from "@/api/problem";
import { Button } from "@/ui/button";
import { Check } from "@/ui/check";
import { CheckIcon, CloseIcon } from "@/ui/icons";
import { ProblemAlert } from "@/ui/problem-alert";

/** The five questions of the negative list, answered before anything is proposed. Nothing is stored. */
export function NegativeList() {
  const { t } = useTranslation("catalogue");
  const [answers, setAnswers] = useState<NegativeListAnswers>(ALL_NO);
  const check = useMutation<NegativeListVerdict, ApiProblem>({ mutationFn: () => checkCatalogueItem(answers) });
  return (
    <form
      noValidate
      className="max-w-2xl rounded-card border border-line bg-sheet p-4 sm:p-6"
      onSubmit={(event) => {
        event.preventDefault();
        check.mutate();
      }}
    >
      <fieldset>
        <legend className="song text-lg">{t("negative.title")}</legend>
        <p className="mb-2 text-soft">{t("negative.lead")}</p>
        {QUESTIONS.map((question) => (
          <Check
            key={question}
            checked={answers[question]}
            onChange={(yes) => {
              check.reset();
              setAnswers({ ...answers, [question]: yes });
            }}
          >
            {t(`negative.question.${question}`)}
          </Check>
        ))}
      </fieldset>
      <ProblemAlert error={check.error} />
      <Button type="submit" className="mt-3" isDisabled={check.isPending}>
        {t("negative.check")}
      </Button>
      <div role="status" className="mt-4">
        {check.data !== undefined && (
          <div
            className={`rounded-xl px-4 py-3 ${check.data.allowed ? "bg-jade-wash text-jade" : "bg-blush text-red-deep"}`}
          >
            <p className="flex items-center gap-2 font-medium">
              {check.data.allowed ? <CheckIcon /> : <CloseIcon />}
              {t(check.data.allowed ? "negative.allowed" : "negative.barred")}
            </p>
            <ul className="mt-1 list-disc pl-6">
              {check.data.reasons.map((reason) => (
                <li key={reason.question}>{reason.detail}</li>
              ))}
            </ul>
            <p className="mt-1 text-sm">{check.data.article}</p>
          </div>
        )}
      </div>
    </form>
  );
}
