import type { CriterionView } from "@/api/generated/model/criterionView";
import type { SmeSize } from "@/api/generated/model/smeSize";
import type { BidReceipt } from "@/api/generated/model/bidReceipt";
import type { BidContent, BidDocument } from "@/api/sealing/content";
import type { SealedEnvelope } from "@/api/sealing/envelope";
import { fenOf, yuanInput } from "@/format/money";

/** A bid while it is being written; it stays in this tab. */
export type Draft = {
  price: string;
  /** By the name of the criterion. */
  answers: Record<string, string>;
  other: string;
  delivery: string;
  sme: SmeSize | "";
  isConsortium: boolean;
  members: string;
  share: string;
  documents: BidDocument[];
  author: string;
  agent: string;
  phone: string;
  account: string;
};

export const EMPTY: Draft = {
  price: "",
  answers: {},
  other: "",
  delivery: "",
  sme: "",
  isConsortium: false,
  members: "",
  share: "",
  documents: [],
  author: "",
  agent: "",
  phone: "",
  account: "",
};

type Criteria = readonly Pick<CriterionView, "name">[];

/** One text, as the format has it: an answer to each criterion under its name, then the rest. */
export function technicalOf(draft: Draft, criteria: Criteria): string {
  const answered = criteria.flatMap(({ name }) => {
    const answer = draft.answers[name]?.trim() ?? "";
    return answer === "" ? [] : [`【${name}】\n${answer}`];
  });
  return [...answered, ...(draft.other.trim() === "" ? [] : [draft.other.trim()])].join("\n\n");
}

/** Its parts again; what stands under no criterion is the rest. */
export function partsOf(technical: string, criteria: Criteria): Pick<Draft, "answers" | "other"> {
  const answers: Record<string, string> = {};
  const other: string[] = [];
  for (const part of technical.split(/\n\n(?=【)/)) {
    const known = criteria.find(({ name }) => part.startsWith(`【${name}】\n`));
    if (known) answers[known.name] = part.slice(known.name.length + 3);
    else other.push(part);
  }
  // What follows the last answer after an empty line belongs to it; nobody can tell any more.
  return { answers, other: other.join("\n\n") };
}

export function contentOf(draft: Draft, criteria: Criteria): BidContent {
  const members = draft.members
    .split("\n")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const account = draft.account.trim();
  return {
    version: 1,
    price_fen: fenOf(draft.price) ?? 0,
    technical: technicalOf(draft, criteria),
    ...(draft.delivery.trim() === "" ? {} : { delivery_days: Number(draft.delivery) }),
    ...(draft.sme === "" ? {} : { sme_declaration: { size: draft.sme } }),
    ...(draft.isConsortium
      ? { consortium: { members, small_share_percent: draft.share.trim() === "" ? Number.NaN : Number(draft.share) } }
      : {}),
    documents: draft.documents,
    signals: {
      author: draft.author.trim(),
      agent: draft.agent.trim(),
      contact_phone: draft.phone.trim(),
      ...(account === "" ? {} : { deposit_account: account }),
    },
  };
}

export function draftOf(content: BidContent, criteria: Criteria): Draft {
  return {
    ...partsOf(content.technical, criteria),
    price: yuanInput(content.price_fen),
    delivery: content.delivery_days === undefined ? "" : String(content.delivery_days),
    sme: content.sme_declaration?.size ?? "",
    isConsortium: content.consortium !== undefined,
    members: content.consortium?.members.join("\n") ?? "",
    share: content.consortium === undefined ? "" : String(content.consortium.small_share_percent),
    documents: content.documents,
    author: content.signals.author,
    agent: content.signals.agent,
    phone: content.signals.contact_phone,
    account: content.signals.deposit_account ?? "",
  };
}

/** What a bidder keeps: the server cannot give the content back before the opening. */
export type Copy = {
  format: "citong-bid-copy-1";
  receipt: BidReceipt;
  envelope: SealedEnvelope;
  content: BidContent;
};

export function readCopy(text: string): Copy {
  const copy = JSON.parse(text) as Copy;
  if (copy.format !== "citong-bid-copy-1") {
    throw new SyntaxError("not a copy of a bid");
  }
  return copy;
}
