import { useTranslation } from "react-i18next";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { useMoney } from "@/format/money";
import { useMoment } from "@/format/moment";
import { Facts, Panel } from "@/ui/facts";
import { LockIcon } from "@/ui/desk-icons";

/** 采购文件 as it was published: nobody changes it any more. */
export function Terms({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("bids");
  const { t: words } = useTranslation("procurement");
  const { yuan } = useMoney();
  const moment = useMoment();
  const { terms, criteria, lots } = project;
  return (
    <Panel
      title={t("terms.title")}
      actions={
        terms.frozen_at && (
          <span className="inline-flex items-center gap-1.5 text-sm text-jade">
            <LockIcon className="size-4.5" />
            {t("terms.frozen", { when: moment(terms.frozen_at) })}
          </span>
        )
      }
    >
      <div className="grid gap-5">
        <div>
          <h3 className="song mb-1">{t("terms.requirement")}</h3>
          <p className="whitespace-pre-line">{terms.requirement}</p>
        </div>
        <Facts
          facts={[
            [t("terms.award"), words(`awardMethod.${terms.award_method}`)],
            [
              t("terms.priceWeight"),
              terms.price_weight > 0 ? t("terms.points", { points: terms.price_weight }) : undefined,
            ],
            [t("terms.months"), t("terms.monthsValue", { count: terms.contract_months })],
            [t("terms.bidDeposit"), terms.bid_deposit_fen > 0 ? yuan(terms.bid_deposit_fen) : t("terms.noDeposit")],
            [
              t("terms.performanceDeposit"),
              terms.performance_deposit_percent > 0
                ? t("terms.ofContract", { percent: terms.performance_deposit_percent })
                : t("terms.noDeposit"),
            ],
            [t("terms.sme"), t(terms.sme_reserved ? "terms.smeReserved" : "terms.smeOpen")],
            [
              t("terms.deduction"),
              terms.small_micro_deduction_percent
                ? t("terms.percent", { percent: terms.small_micro_deduction_percent })
                : undefined,
            ],
            [t("terms.consortium"), t(terms.consortium_allowed ? "terms.consortiumYes" : "terms.consortiumNo")],
            [t("terms.tie"), t(`tie.${terms.tie_break}`)],
          ]}
        />
        {lots.length > 1 && (
          <div>
            <h3 className="song mb-1">{t("terms.lots")}</h3>
            <ul className="grid gap-1">
              {lots.map((lot) => (
                <li key={lot.id} className="flex flex-wrap justify-between gap-x-4">
                  <span>{t("lot", { number: lot.number, title: lot.title })}</span>
                  <span className="text-soft tabular-nums">
                    {t("tender.limit", { price: yuan(lot.limit_price_fen) })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {criteria.length > 0 && (
          <div>
            <h3 className="song mb-1">{t("terms.criteria")}</h3>
            <ul className="grid">
              {criteria.map((one) => (
                <li key={one.id} className="border-t border-line py-2.5 first:border-0">
                  <p className="flex flex-wrap justify-between gap-x-4">
                    <span className="font-medium">{one.name}</span>
                    <span className="text-soft tabular-nums">
                      {t("terms.points", { points: Number(one.max_points) })}
                    </span>
                  </p>
                  <p className="text-[0.9375rem] text-soft">{one.description}</p>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Panel>
  );
}
