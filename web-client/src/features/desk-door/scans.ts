import { checkInPass } from "@/api/generated/check-in/check-in";
import { checkInBooking } from "@/api/generated/bookings/bookings";
import { newKey } from "@/api/client";
import { readPass } from "@/api/pass";
import { ApiProblem } from "@/api/problem";
import { now } from "@/format/now";

export type Direction = "entry" | "exit";

/** One scan at the door. Its nonce makes it count once, however often it is sent. */
export type Scan = { nonce: string; pass: string; direction: Direction; at: string; facilityId: string };

export type Outcome =
  | { state: "in" | "out"; name: string; what: string; startsAt: string; endsAt: string; headcount?: number }
  | { state: "refused"; title: string; detail: string }
  | { state: "later" };

export type Scanned = { scan: Scan; outcome: Outcome };

export function newScan(pass: string, direction: Direction, facilityId: string): Scan {
  return { nonce: newKey(), pass: pass.trim(), direction, at: new Date(now()).toISOString(), facilityId };
}

/** Asks the server. Without a network the scan is kept for later, with the time at which somebody stood at the door. */
export async function send(scan: Scan): Promise<Outcome> {
  const { nonce, pass, direction, facilityId } = scan;
  const state = direction === "entry" ? "in" : "out";
  try {
    const read = readPass(pass);
    if (read?.kind === "booking") {
      const booking = await checkInBooking(read.id, { pass, nonce, direction, scanned_at: scan.at });
      return {
        state,
        name: booking.booked_by.name ?? "",
        what: `${booking.space_name} · ${booking.purpose}`,
        startsAt: booking.starts_at,
        endsAt: booking.ends_at,
        headcount: booking.headcount,
      };
    }
    const ticket = await checkInPass({ facility_id: facilityId, nonce, pass, direction, scanned_at: scan.at });
    return {
      state,
      name: ticket.name,
      what: ticket.session_title,
      startsAt: ticket.starts_at,
      endsAt: ticket.ends_at,
    };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.is("offline")) return { state: "later" };
    const said = error.problem.errors?.map((one) => one.detail).join(" ");
    return { state: "refused", title: error.problem.title, detail: said || (error.problem.detail ?? "") };
  }
}

const KEPT = "citong.desk.scans";

/** Scans that no server has seen yet; they outlive the page. */
export function keptScans(): Scan[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return Array.isArray(kept) ? (kept as Scan[]) : [];
  } catch {
    return [];
  }
}

export function keepScans(scans: readonly Scan[]): void {
  if (scans.length === 0) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, JSON.stringify(scans));
}
