import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { getListCollusionSignalsQueryOptions } from "@/api/generated/bids/bids";
import type { BidView } from "@/api/generated/model/bidView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import type { SupplierView } from "@/api/generated/model/supplierView";
import { getListProjectNoticesQueryOptions } from "@/api/generated/open-data/open-data";
import { useMoney } from "@/format/money";
import { useMoment } from "@/format/moment";
import { ExportButtons } from "@/ui/export-buttons";
import { Panel } from "@/ui/facts";
import { Failure } from "@/ui/failure";
import { Loading } from "@/ui/notice";
import { Tag } from "@/ui/tag";
import { BidStatusTag } from "./bid-status";
import { useBids } from "./queries";

type Props = {
  project: ProcurementProjectView;
  /** Whose bids are pointed out. */
  own?: readonly SupplierView[];
  /** For whom the server shows signs of collusion. */
  withSigns?: boolean;
};

/** 开标记录: who bid for how much, as the opening found it. */
export function OpeningRecord({ project, own = [], withSigns = false }: Props) {
  const { t } = useTranslation("bids");
  const { yuan } = useMoney();
  const moment = useMoment();
  const bids = useBids(project.id, true);
  const notices = useQuery(getListProjectNoticesQueryOptions(project.id, { kind: "opening" }));
  const rows = (bids.data ?? []).filter((bid) => bid.opened_at);
  const mine = (bid: BidView) => own.some((one) => one.id === bid.supplier_id);
  const lotOf = (bid: BidView) => project.lots.find((lot) => lot.id === bid.lot_id);
  const sheet = () => ({
    head: [
      t("record.lot"),
      t("record.supplier"),
      t("record.price"),
      t("record.status"),
      t("record.why"),
      t("record.submitted"),
    ],
    rows: rows.map((bid) => [
      lotOf(bid)?.number ?? null,
      bid.supplier_name,
      bid.price_fen === null || bid.price_fen === undefined ? null : bid.price_fen / 100,
      t(`bidStatus.${bid.status}`),
      bid.status_reason ?? null,
      bid.submitted_at,
    ]),
  });
  return (
    <Panel
      title={t("record.title")}
      actions={
        rows.length > 0 && (
          <ExportButtons
            label={t("record.export")}
            file={`${project.code}-${t("record.title")}`}
            title={t("record.title")}
            sheet={sheet}
          />
        )
      }
    >
      {project.clocks.opened_at && (
        <p className="mb-3 text-soft">{t("record.opened", { when: moment(project.clocks.opened_at) })}</p>
      )}
      {bids.isError ? (
        <Failure error={bids.error} onRetry={() => void bids.refetch()} />
      ) : bids.isPending ? (
        <div className="grid gap-2">
          <Loading label={t("loading")} rows={3} className="h-12" />
        </div>
      ) : (
        <div className="grid gap-5">
          {project.lots.map((lot) => {
            const ofLot = rows
              .filter((bid) => bid.lot_id === lot.id)
              .toSorted((a, b) => (a.price_fen ?? Infinity) - (b.price_fen ?? Infinity));
            return (
              <div key={lot.id}>
                {project.lots.length > 1 && (
                  <h3 className="mb-1.5 font-medium">{t("lot", { number: lot.number, title: lot.title })}</h3>
                )}
                {ofLot.length === 0 ? (
                  <p className="text-soft">{lot.failure_reason ?? t("record.none")}</p>
                ) : (
                  <ul aria-label={t("record.of", { number: lot.number })} className="grid">
                    {ofLot.map((bid) => (
                      <li
                        key={bid.id}
                        className="grid gap-x-4 gap-y-1 border-t border-line py-3 first:border-0 sm:grid-cols-[minmax(0,1fr)_auto_auto] sm:items-center"
                      >
                        <span className="font-medium">
                          {bid.supplier_name} {mine(bid) && <Tag tone="ochre">{t("record.mine")}</Tag>}
                        </span>
                        <span className="tabular-nums">
                          {bid.price_fen === null || bid.price_fen === undefined
                            ? t("record.noPrice")
                            : yuan(bid.price_fen)}
                        </span>
                        <span className="justify-self-start">
                          <BidStatusTag status={bid.status} />
                        </span>
                        {bid.status_reason && (
                          <p className="text-sm text-red-deep sm:col-span-3">{bid.status_reason}</p>
                        )}
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            );
          })}
          {notices.data?.items.map((notice) => (
            <details key={notice.id} className="rounded-xl border border-line px-4">
              <summary className="min-h-11 py-2.5 font-medium">{t("record.notice")}</summary>
              <p className="font-medium">{notice.title}</p>
              <p className="mb-3 whitespace-pre-line">{notice.body}</p>
            </details>
          ))}
          <p className="text-sm text-soft">{t("record.object")}</p>
        </div>
      )}
      {withSigns && bids.data && <Signs id={project.id} bids={bids.data} />}
    </Panel>
  );
}

/** What two bids share that independent bidders would not. Shown, never acted on. */
function Signs({ id, bids }: { id: string; bids: BidView[] }) {
  const { t } = useTranslation("bids");
  const signs = useQuery(getListCollusionSignalsQueryOptions(id));
  if (signs.data === undefined) return null;
  const name = (bid: string) => bids.find((one) => one.id === bid)?.supplier_name ?? bid;
  return (
    <div className="mt-5 border-t border-line pt-4">
      <h3 className="song mb-1.5">{t("signs.title")}</h3>
      {signs.data.items.length === 0 ? (
        <p className="text-jade">{t("signs.none")}</p>
      ) : (
        <ul className="grid gap-2">
          {signs.data.items.map((sign) => (
            <li key={sign.bid_ids.join()} className="rounded-xl bg-blush px-4 py-3">
              <p className="font-medium">{sign.bid_ids.map(name).join(t("signs.and"))}</p>
              <p className="mt-1 flex flex-wrap gap-1.5">
                {sign.signs.map((one) => (
                  <Tag key={one} tone="ochre">
                    {t(`sign.${one}`)}
                  </Tag>
                ))}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2 text-sm text-soft">{t("signs.note")}</p>
    </div>
  );
}
