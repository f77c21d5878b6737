import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import type { ProcurementProjectSummary } from "@/api/generated/model/procurementProjectSummary";
import { paths } from "@/app/paths";
import { useMoney } from "@/format/money";
import { useFullDate, useMoment } from "@/format/moment";
import { useNow } from "@/format/now";
import { ProjectStatus } from "@/ui/project-status";
import { RegionName } from "@/ui/region-name";

/** One purchase in the list for everybody. */
export function PurchaseCard({ purchase }: { purchase: ProcurementProjectSummary }) {
  const { t } = useTranslation("procurement");
  const { wan } = useMoney();
  const fullDate = useFullDate();
  const moment = useMoment();
  const now = useNow(60_000);
  const due = purchase.bids_due_at;
  const isOpen = given(due) && Date.parse(due) > now && ["notice", "open_for_bids"].includes(purchase.status);
  return (
    <article className="relative flex w-full flex-col rounded-card border border-line bg-sheet p-4 shadow-card transition-colors focus-within:border-red hover:border-edge sm:p-5">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-soft">
        <ProjectStatus status={purchase.status} isAnnounced />
        <span>{t(`method.${purchase.method}`)}</span>
        <span>
          <RegionName code={purchase.region} city={t("list.city")} />
        </span>
      </p>
      <h2 className="mt-2 text-[1.0625rem] leading-snug font-semibold">
        <Link
          to={paths.purchase}
          params={{ projectId: purchase.id }}
          className="after:absolute after:inset-0 after:rounded-card"
        >
          {purchase.title}
        </Link>
      </h2>
      <p className="mt-auto flex flex-wrap items-baseline justify-between gap-x-4 pt-2 text-sm">
        <span>
          <span className="text-soft">{t("fact.budget")} </span>
          <strong className="text-base font-semibold tabular-nums">{wan(purchase.budget_fen)}</strong>
        </span>
        <span className={isOpen ? "font-medium text-red-deep" : "text-soft"}>
          {isOpen
            ? t("list.due", { when: moment(due) })
            : purchase.published_at && t("list.published", { when: fullDate(purchase.published_at) })}
        </span>
      </p>
    </article>
  );
}
