import { useTranslation } from "react-i18next";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { lastDay, useFullDate, useMoment } from "@/format/moment";
import { purchaseSteps } from "@/format/purchase-steps";
import { TimeSteps } from "./time-steps";

/** Where a purchase stands on its way. */
export function PurchaseWay({
  project,
}: {
  project: Pick<ProcurementProjectView, "status" | "clocks" | "public_service">;
}) {
  const { t } = useTranslation("procurement");
  const fullDate = useFullDate();
  const moment = useMoment();
  return (
    <TimeSteps
      label={t("page.way")}
      steps={purchaseSteps(project).map(({ step, state, at, until }) => ({
        key: step,
        name: t(`step.${step}`),
        state,
        stateName: project.status === "suspended" && state === "now" ? t("status.suspended") : t(`stepState.${state}`),
        when:
          at !== undefined
            ? fullDate(at)
            : until !== undefined
              ? t("until", { when: step === "bids" ? moment(until) : fullDate(lastDay(until)) })
              : undefined,
      }))}
    />
  );
}
