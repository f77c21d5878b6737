import { sha256 } from "./bytes";

/** What is inside a bid, version 1. The server reads it strictly: a member that it does not know makes the bid invalid. */
export type BidContent = {
  version: 1;
  price_fen: number;
  technical: string;
  delivery_days?: number;
  sme_declaration?: { size: "micro" | "small" | "medium" | "large" };
  consortium?: { members: string[]; small_share_percent: number };
  documents: BidDocument[];
  signals: { author: string; agent: string; contact_phone: string; deposit_account?: string };
};

/** A file that is handed over outside: its digest proves which one it was. */
export type BidDocument = { name: string; sha256: string; bytes: number };

export const HIGHEST_PRICE_FEN = 1_000_000_000_000_000;
export const LONGEST_TECHNICAL = 200_000;

/** Members that are out of their bounds, in the order of the form. A bid with one of them would be invalid, and only the opening would show it. */
export function faultsOf(content: BidContent): string[] {
  const { signals, consortium } = content;
  const faults: [boolean, string][] = [
    [!within(content.price_fen, 1, HIGHEST_PRICE_FEN), "price"],
    [!isText(content.technical, LONGEST_TECHNICAL), "technical"],
    [content.delivery_days !== undefined && !within(content.delivery_days, 1, 3660), "delivery"],
    [
      consortium !== undefined &&
        (!within(consortium.members.length, 2, 10) || consortium.members.some((name) => !isText(name, 200))),
      "members",
    ],
    [consortium !== undefined && !within(consortium.small_share_percent, 0, 100), "share"],
    [content.documents.length > 200 || content.documents.some((file) => !isText(file.name, 200)), "documents"],
    [!isText(signals.author, 100), "author"],
    [!isText(signals.agent, 100), "agent"],
    [!isText(signals.contact_phone, 40), "phone"],
    [signals.deposit_account !== undefined && !isText(signals.deposit_account, 100), "account"],
  ];
  return faults.filter(([wrong]) => wrong).map(([, name]) => name);
}

function within(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}

/** Not empty, not too long, without control characters but line feeds and tabs. */
function isText(value: string, longest: number): boolean {
  const letters = Array.from(value);
  return letters.length <= longest && value.trim() !== "" && !letters.some((letter) => /[^\P{Cc}\n\r\t]/u.test(letter));
}

/** Reads a file here, on this machine: only its name, length and digest go into the bid. */
export async function documentOf(file: File): Promise<BidDocument> {
  return { name: file.name, sha256: await sha256(new Uint8Array(await file.arrayBuffer())), bytes: file.size };
}
