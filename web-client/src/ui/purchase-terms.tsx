import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { given } from "@/api/given";
import { useMoment } from "@/format/moment";
import { useMoney } from "@/format/money";
import { Facts } from "./facts";

/** The documents 采购文件 as they are published: what is wanted, how it is judged, on which terms. */
export function PurchaseTerms({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("procurement");
  const { wan, yuan } = useMoney();
  const moment = useMoment();
  const { terms, criteria, lots } = project;
  const yes = (value: boolean) => t(value ? "page.yes" : "page.no");
  const rows: [string, ReactNode][] = [
    [t("fact.awardMethod"), t(`awardMethod.${terms.award_method}`)],
    [
      t("terms.sme"),
      terms.sme_reserved
        ? t("terms.smeReserved")
        : [
            terms.sme_exemption_reason ?? t("terms.smeOpen"),
            given(terms.small_micro_deduction_percent) &&
              t("terms.smeDeduction", { percent: terms.small_micro_deduction_percent }),
            given(terms.consortium_deduction_percent) &&
              t("terms.consortiumDeduction", { percent: terms.consortium_deduction_percent }),
          ]
            .filter(Boolean)
            .join("；"),
    ],
    [t("terms.consortium"), yes(terms.consortium_allowed)],
    [t("terms.bidDeposit"), terms.bid_deposit_fen === 0 ? t("terms.none") : yuan(terms.bid_deposit_fen)],
    [
      t("terms.performanceDeposit"),
      terms.performance_deposit_percent === 0
        ? t("terms.none")
        : t("terms.ofContract", { percent: terms.performance_deposit_percent }),
    ],
    [t("terms.months"), t("terms.monthsValue", { count: terms.contract_months })],
    ...(!given(terms.panel_size)
      ? []
      : [[t("terms.panel"), t("terms.panelValue", { count: terms.panel_size })] satisfies [string, string]]),
    [t("terms.tieBreak"), t(`terms.tie.${terms.tie_break}`)],
    ...(!given(terms.frozen_at) ? [] : [[t("terms.frozen"), moment(terms.frozen_at)] satisfies [string, string]]),
  ];
  const isScored = terms.award_method === "comprehensive_score";
  return (
    <div className="grid gap-6">
      <section>
        <h3 className="song mb-1 text-lg">{t("terms.requirement")}</h3>
        <p className="whitespace-pre-line">{terms.requirement}</p>
      </section>
      {lots.length > 1 && (
        <section>
          <h3 className="song mb-1 text-lg">{t("terms.lots")}</h3>
          <ul className="divide-y divide-line/70">
            {lots.map((lot) => (
              <li key={lot.id} className="flex flex-wrap justify-between gap-x-4 py-2">
                <span>{t("terms.lot", { number: lot.number, title: lot.title })}</span>
                <span className="tabular-nums">{wan(lot.budget_fen)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isScored && (
        <section>
          <h3 className="song mb-2 text-lg">{t("terms.criteria")}</h3>
          <ul className="grid gap-3">
            {criteria.map((one) => (
              <Points key={one.id} name={one.name} points={Number(one.max_points)} text={one.description} />
            ))}
            <Points name={t("terms.price")} points={terms.price_weight} text={t("terms.priceText")} isPrice />
          </ul>
        </section>
      )}
      <section>
        <h3 className="song text-lg">{t("terms.conditions")}</h3>
        <Facts facts={rows} />
      </section>
    </div>
  );
}

function Points({
  name,
  points,
  text,
  isPrice = false,
}: {
  name: string;
  points: number;
  text: string;
  isPrice?: boolean;
}) {
  const { t } = useTranslation("procurement");
  return (
    <li>
      <p className="flex justify-between gap-4">
        <span className="font-medium">{name}</span>
        <span className="shrink-0 tabular-nums">{t("terms.points", { points })}</span>
      </p>
      <div aria-hidden="true" className="mt-1 h-2.5 overflow-hidden rounded-full bg-line/60">
        <div
          className={`h-full rounded-full ${isPrice ? "bg-ochre" : "bg-jade"}`}
          style={{ width: `${Math.min(100, points)}%` }}
        />
      </div>
      <p className="mt-1 text-sm whitespace-pre-line text-soft">{text}</p>
    </li>
  );
}
