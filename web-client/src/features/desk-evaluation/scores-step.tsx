import { useTranslation } from "react-i18next";
import type { EvaluationView } from "@/api/generated/model/evaluationView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { Panel } from "@/ui/facts";
import { Meter } from "./pieces";
import { short } from "./points";

/** How far the scoring is. Who gave what is nobody's business before all is in. */
export function ScoresStep({ project, evaluation }: { project: ProcurementProjectView; evaluation: EvaluationView }) {
  const { t } = useTranslation("evaluation");
  const { progress } = evaluation;
  return (
    <div className="grid gap-5">
      <Panel title={t("scores.progress")}>
        {progress ? (
          <>
            <Meter label={t("scores.sheets")} value={progress.sheets_in} of={progress.sheets_expected} />
            <p className="mt-3 text-soft">{t("scores.blind")}</p>
          </>
        ) : (
          <p className="text-soft">{evaluation.closed_at ? t("scores.closed") : t("scores.notYet")}</p>
        )}
      </Panel>
      <Panel title={t("scores.criteria")}>
        <ul className="grid gap-2">
          {project.criteria.map((criterion) => (
            <li
              key={criterion.id}
              className="grid grid-cols-[minmax(0,1fr)_auto] gap-3 rounded-xl bg-paper px-4 py-2.5"
            >
              <span className="min-w-0">
                <span className="font-medium">{criterion.name}</span>
                <span className="block text-sm text-soft">{criterion.description}</span>
              </span>
              <span className="tabular-nums">{t("scores.points", { points: short(criterion.max_points) })}</span>
            </li>
          ))}
          {evaluation.price_weight > 0 && (
            <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-3 rounded-xl bg-paper px-4 py-2.5">
              <span>
                <span className="font-medium">{t("scores.price")}</span>
                <span className="block text-sm text-soft">{t("scores.priceText")}</span>
              </span>
              <span className="tabular-nums">{t("scores.points", { points: evaluation.price_weight })}</span>
            </li>
          )}
        </ul>
      </Panel>
    </div>
  );
}
