import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ALL_NO, QUESTIONS, answered } from "@/api/catalogue";
import type { Answers, Question } from "@/api/catalogue";
import { checkCatalogueItem } from "@/api/generated/catalogue/catalogue";
import type { NegativeListVerdict } from "@/api/generated/model/negativeListVerdict";
import type { ApiProblem } from "@/api/problem";
import { CheckIcon, CloseIcon } from "./icons";
import { WordButton } from "./word-button";

/** What the server says of the answers so far; a single yes is enough to ask. */
export function useVerdict(answers: Answers) {
  const said = { ...ALL_NO, ...answers };
  const isYes = QUESTIONS.some((name) => said[name]);
  return useQuery<NegativeListVerdict, ApiProblem>({
    queryKey: ["/api/v1/catalogue-items/check", QUESTIONS.map((name) => said[name])],
    queryFn: () => checkCatalogueItem(said),
    enabled: isYes || answered(answers) !== undefined,
    staleTime: Infinity,
    retry: false,
  });
}

type Props = {
  title: string;
  lead: string;
  answers: Answers;
  onChange: (answers: Answers) => void;
  /** What the server refused at an answer when it was sent. */
  errorOf?: (question: Question) => string | undefined;
  /** It was tried to send them: what is not answered says so. */
  tried?: boolean;
};

/** The five questions of the negative list, each answered with yes or no, and the verdict while they are answered. */
export function NegativeQuestions({ title, lead, answers, onChange, errorOf, tried = false }: Props) {
  const { t } = useTranslation("catalogue");
  const verdict = useVerdict(answers);
  const reasons = new Map(verdict.data?.reasons.map((one) => [one.question, one.detail]));
  return (
    <fieldset className="rounded-card border border-line p-4">
      <legend className="song px-1 text-lg">{title}</legend>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className="text-sm text-soft">{lead}</p>
        <WordButton onPress={() => onChange(ALL_NO)}>{t("negative.allNo")}</WordButton>
      </div>
      <div className="mt-1 divide-y divide-line/70">
        {QUESTIONS.map((name) => (
          <YesNo
            key={name}
            label={t(`negative.question.${name}`)}
            value={answers[name]}
            error={
              errorOf?.(name) ??
              reasons.get(name) ??
              (tried && answers[name] === undefined ? t("negative.unanswered") : undefined)
            }
            onChange={(yes) => onChange({ ...answers, [name]: yes })}
          />
        ))}
      </div>
      <div role="status">{verdict.data !== undefined && <Verdict verdict={verdict.data} />}</div>
    </fieldset>
  );
}

function Verdict({ verdict }: { verdict: NegativeListVerdict }) {
  const { t } = useTranslation("catalogue");
  return (
    <div
      className={`mt-1 rounded-xl px-4 py-3 ${verdict.allowed ? "bg-jade-wash text-jade" : "bg-blush text-red-deep"}`}
    >
      <p className="flex items-center gap-2 font-medium">
        {verdict.allowed ? <CheckIcon /> : <CloseIcon />}
        {t(verdict.allowed ? "negative.allowed" : "negative.barred")}
      </p>
      <p className="mt-1 text-sm">{verdict.article}</p>
    </div>
  );
}

type YesNoProps = { label: string; value?: boolean; error?: string; onChange: (yes: boolean) => void };

function YesNo({ label, value, error, onChange }: YesNoProps) {
  const { t } = useTranslation("catalogue");
  const id = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={error === undefined ? undefined : `${id}-note`}
      aria-invalid={error === undefined ? undefined : true}
      className="py-2"
    >
      <p id={id}>{label}</p>
      <div className="mt-1 flex gap-2">
        {([false, true] as const).map((yes) => (
          <label
            key={String(yes)}
            className={`inline-flex min-h-11 min-w-20 items-center justify-center gap-2 rounded-full border border-edge bg-sheet px-4 hover:border-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-red ${yes ? "has-checked:border-red has-checked:bg-blush has-checked:text-red-deep" : "has-checked:border-jade has-checked:bg-jade-wash has-checked:text-jade"}`}
          >
            <input
              type="radio"
              name={id}
              className={`size-4 ${yes ? "accent-red" : "accent-jade"}`}
              checked={value === yes}
              onChange={() => onChange(yes)}
            />
            {t(yes ? "negative.yes" : "negative.no")}
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p id={`${id}-note`} className="mt-1 text-sm text-red-deep">
          {error}
        </p>
      )}
    </div>
  );
}
