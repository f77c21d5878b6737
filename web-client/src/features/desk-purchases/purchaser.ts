import type { AccountView } from "@/api/generated/model/accountView";

/** Whether somebody buys; the others read. The server decides, this only offers. */
export function isPurchaser(me: AccountView): boolean {
  return me.grants.some((grant) => grant.role === "purchaser");
}

/** The one organization that somebody buys for. */
export function purchaserOf(me: AccountView): string | undefined {
  const own = me.grants.filter((grant) => grant.role === "purchaser");
  const others = me.grants.some((grant) => ["finance_supervisor", "city_office", "auditor"].includes(grant.role));
  return own.length === 1 && !others ? (own[0]?.organization_id ?? undefined) : undefined;
}
