import type { Role } from "@/api/generated/model/role";
import { SCREENS } from "../desk-paths";
import type { Screen } from "../desk-paths";

// Which screens are of use to whom. This only tidies the navigation: what somebody may do is decided by the server, action by action.

const COUNTER: readonly Role[] = ["venue_staff", "venue_manager", "village_officer", "township_officer", "city_office"];
const READS: readonly Role[] = [...COUNTER, "auditor"];
const KEEPS: readonly Role[] = ["venue_manager", "village_officer", "township_officer", "county_agency", "city_office"];

/** Who buys, and who looks over their shoulder. */
const BUYS: readonly Role[] = ["purchaser", "finance_supervisor", "city_office", "auditor"];

const WHO: Record<Screen, readonly Role[]> = {
  queue: READS,
  board: READS,
  door: COUNTER,
  bookings: READS,
  sessions: READS,
  hours: KEEPS,
  venues: KEEPS,
  rounds: ["venue_manager", "city_office", "auditor"],
  figures: [...READS, "county_agency"],
  purchases: BUYS,
  contracts: BUYS,
  catalogue: BUYS,
  panels: ["reviewer"],
  evaluation: ["purchaser", "finance_supervisor", "auditor"],
  remedies: ["purchaser", "finance_supervisor", "auditor"],
  experts: ["city_office", "finance_supervisor", "auditor"],
  credit: ["finance_supervisor", "city_office", "purchaser", "auditor"],
  calculator: ["purchaser"],
  users: ["sysadmin", "city_office", "auditor"],
  clients: ["sysadmin", "auditor"],
  audit: ["auditor", "sysadmin"],
  tenders: ["supplier"],
  "my-bids": ["supplier"],
  "my-contracts": ["supplier"],
  "my-challenges": ["supplier"],
  supplier: ["supplier"],
  keys: ["purchaser", "finance_supervisor", "city_office"],
};

/** The screens of somebody with these roles, in the order of the navigation. */
export function screensOf(roles: readonly Role[]): Screen[] {
  return SCREENS.filter((screen) => WHO[screen].some((role) => roles.includes(role)));
}
