import { createBid, listCustodians, replaceBid } from "@/api/generated/bids/bids";
import type { BidView } from "@/api/generated/model/bidView";
import type { CustodianView } from "@/api/generated/model/custodianView";
import { newKey } from "@/api/client";
import { digestOf, seal } from "@/api/sealing/envelope";
import type { Binding, SealedEnvelope } from "@/api/sealing/envelope";
import type { BidContent } from "@/api/sealing/content";
import { fingerprint, ROLES } from "@/api/sealing/keys";
import type { KeyRole } from "@/api/sealing/keys";

/** What is seen while a bid is on its way. */
export const STEPS = ["keys", "secret", "content", "shares", "digest", "send", "receipt"] as const;
export type SealStep = (typeof STEPS)[number];

export type Sealed = {
  envelope: SealedEnvelope;
  digest: string;
  custodians: CustodianView[];
  /** Sending again what did not arrive hands it in once. */
  idempotency: string;
};

export class CustodyIncomplete extends Error {}
/** A fingerprint that the server tells is not that of its key. */
export class FalseFingerprint extends Error {}

/** Fetches the three keys, compares their fingerprints, seals; nothing of the content leaves this machine. */
export async function sealBid(content: BidContent, binding: Binding, tell: (step: SealStep) => void): Promise<Sealed> {
  tell("keys");
  const { items } = await listCustodians(binding.project_id, { cache: "no-store" });
  const keys = new Map<KeyRole, string>();
  for (const one of items) {
    // oxlint-disable-next-line no-await-in-loop -- three
    if ((await fingerprint(one.public_key)) !== one.fingerprint) throw new FalseFingerprint();
    keys.set(one.role, one.public_key);
  }
  const [purchaser, supervisor, office] = ROLES.map((role) => keys.get(role));
  if (purchaser === undefined || supervisor === undefined || office === undefined) throw new CustodyIncomplete();
  const envelope = await seal(
    content,
    binding,
    { purchaser, finance_supervisor: supervisor, city_office: office },
    tell,
  );
  tell("digest");
  return { envelope, digest: await digestOf(envelope), custodians: items, idempotency: newKey() };
}

/** Hands it in, in place of a former bid where there is one. */
export function send(sealed: Sealed, replaces: string | undefined): Promise<BidView> {
  const { envelope, idempotency } = sealed;
  const headers = { "Idempotency-Key": idempotency };
  if (replaces !== undefined) return replaceBid(replaces, { envelope }, headers);
  const { project_id, lot_id, supplier_id } = envelope;
  return createBid(project_id, { envelope, lot_id, supplier_id }, headers);
}
