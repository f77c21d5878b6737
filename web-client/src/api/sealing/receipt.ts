import type { BidReceipt } from "@/api/generated/model/bidReceipt";
import { fromBase64, utf8 } from "./bytes";

/** `unknown`: this browser cannot check Ed25519. */
export type Proof = "good" | "bad" | "unknown";

/** The seven lines that the server signs. */
export function receiptMessage(receipt: BidReceipt): string {
  const { bid_id, project_id, lot_id, supplier_id, envelope_sha256, submitted_at } = receipt;
  const lines = ["citong-bid-receipt-1", bid_id, project_id, lot_id, supplier_id, envelope_sha256, submitted_at];
  return `${lines.join("\n")}\n`;
}

/** Whether the server's key signed this receipt, and whether it is of this envelope where one is given. */
export async function proofOf(receipt: BidReceipt, serverKey: string, digest?: string): Promise<Proof> {
  if (digest !== undefined && digest !== receipt.envelope_sha256) return "bad";
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey("raw", fromBase64(serverKey, 32), "Ed25519", false, ["verify"]);
  } catch {
    return "unknown";
  }
  const signature = fromBase64(receipt.signature, 64);
  return (await crypto.subtle.verify("Ed25519", key, signature, utf8(receiptMessage(receipt)))) ? "good" : "bad";
}
