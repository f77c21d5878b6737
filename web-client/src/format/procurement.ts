import { NoticeKind } from "@/api/generated/model/noticeKind";
import { ProcurementMethod } from "@/api/generated/model/procurementMethod";
import { Status } from "@/api/generated/model/status";

// The words of purchases stand in the area `procurement` (`procurement.*.ts`): `t("status.plan")`, `t("method.open_tender")`.

/** In the order of a purchase's life. */
export const PURCHASE_STATUSES = Object.values(Status);
export const PURCHASE_METHODS = Object.values(ProcurementMethod);
export const NOTICE_KINDS = Object.values(NoticeKind);

/** Tenders have a winner 中标, the other methods a concluded supplier 成交. */
export function isTender(method: ProcurementMethod): boolean {
  return method === "open_tender" || method === "invited_tender";
}

/** The key of the right word: `t(`winner.${winnerOf(method)}`)`. */
export function winnerOf(method: ProcurementMethod): "tender" | "other" {
  return isTender(method) ? "tender" : "other";
}

/** Nothing follows any more. */
export function isOver(status: Status): boolean {
  return status === "paid" || status === "failed" || status === "terminated";
}
