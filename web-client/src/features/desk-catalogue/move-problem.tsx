import { useTranslation } from "react-i18next";
import { ApiProblem } from "@/api/problem";
import { ProblemAlert } from "@/ui/problem-alert";

/** What was refused, with the departments or items that the server names. */
export function MoveProblem({ error }: { error: unknown }) {
  const { t } = useTranslation("catalogue");
  const named = namedIn(error);
  return (
    <>
      <ProblemAlert error={error} />
      {named.length > 0 && <p className="text-red-deep">{t("move.named", { names: named.join(t("move.comma")) })}</p>}
    </>
  );
}

function namedIn(error: unknown): string[] {
  if (!(error instanceof ApiProblem)) return [];
  const { departments, codes } = error.problem;
  const named: unknown = departments ?? codes;
  return Array.isArray(named) ? named.filter((one) => typeof one === "string") : [];
}
