import type { BidScoresView } from "@/api/generated/model/bidScoresView";
import type { SubmitBidScores } from "@/api/generated/model/submitBidScores";
import { short } from "./points";

// What a member has typed and not handed in yet. It stays on this device: before all sheets are in, nobody else is to see it.

export type Cell = { points: string; comment: string };
/** By bid, then by criterion. */
export type Draft = Record<string, Record<string, Cell>>;

const key = (seat: string) => `citong.scores.${seat}`;

export function readDraft(seat: string): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(seat)) ?? "{}");
    return typeof kept === "object" && kept !== null ? (kept as Draft) : {};
  } catch {
    return {};
  }
}

export function keepDraft(seat: string, draft: Draft): void {
  localStorage.setItem(key(seat), JSON.stringify(draft));
}

export function dropDraft(seat: string): void {
  localStorage.removeItem(key(seat));
}

/** The sheets that were handed in, as a draft to correct. */
export function handedIn(answers: readonly (BidScoresView | undefined)[], seat: string): Draft {
  const sheets = answers.flatMap((one) => one?.sheets.filter((sheet) => sheet.member_id === seat) ?? []);
  return Object.fromEntries(
    sheets.map((sheet) => [
      sheet.bid_id,
      Object.fromEntries(
        sheet.items.map((item) => [item.criterion_id, { points: short(item.points), comment: item.comment ?? "" }]),
      ),
    ]),
  );
}

/** What is sent for one bid. */
export function sheetOf(cells: Record<string, Cell> | undefined, criteria: readonly { id: string }[]): SubmitBidScores {
  return {
    items: criteria.map(({ id }) => {
      const { points, comment } = cells?.[id] ?? { points: "", comment: "" };
      const said = comment.trim();
      return {
        criterion_id: id,
        points: points.trim().replace(/\.$/, ""),
        ...(said === "" ? {} : { comment: said }),
      };
    }),
  };
}

/** Whether two sheets say the same: what did not change is not handed in again. */
export function same(a: SubmitBidScores, b: SubmitBidScores): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
