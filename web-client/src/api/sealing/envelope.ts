import type { BidContent } from "./content";
import { fromBase64, joined, random, sha256, toBase64, utf8 } from "./bytes";
import type { Bytes } from "./bytes";
import { readPublicKey, ROLES, suite } from "./keys";
import type { KeyRole } from "./keys";

// 密封投标文件, byte by byte as in docs/procurement/sealed-bids.md. The primitives are WebCrypto's and those of a library for RFC 9180.

const LABEL = "citong-sealed-bid-1";
const SUITE = "DHKEM-X25519-HKDF-SHA256/HKDF-SHA256/AES-256-GCM";
/** Content is filled up with spaces to a multiple of this, so that its length says little. */
const PADDING = 1024;

/** What an envelope is for: it opens for nothing else. */
export type Binding = { project_id: string; lot_id: string; supplier_id: string };

export type Share = { role: KeyRole; public_key: string; enc: string; ciphertext: string };

/** The members in the order of the canonical JSON. */
export type SealedEnvelope = {
  version: number;
  suite: string;
  project_id: string;
  lot_id: string;
  supplier_id: string;
  shares: Share[];
  commitment: string;
  nonce: string;
  ciphertext: string;
};

/** What is told while a bid is being sealed. */
export type Step = "secret" | "content" | "shares" | "digest";

type Parts = readonly [Bytes, Bytes, Bytes];

/** The places of the two parts that a role holds: all but its own. */
const HELD: Record<KeyRole, readonly [0 | 1 | 2, 0 | 1 | 2]> = {
  purchaser: [1, 2],
  finance_supervisor: [0, 2],
  city_office: [0, 1],
};

function bytesOf(binding: Binding): Bytes {
  const ids = [binding.project_id, binding.lot_id, binding.supplier_id].map((id) => id.toLowerCase());
  return utf8(`${[LABEL, ...ids].join("\n")}\n`);
}

function info(role: KeyRole): Bytes {
  return utf8(`${LABEL} share ${role}`);
}

function secretOf([a, b, c]: Parts): Bytes {
  return Uint8Array.from(a, (byte, place) => byte ^ (b[place] ?? 0) ^ (c[place] ?? 0));
}

/** The key of the content, and the commitment, which keeps an envelope from showing two contents to two pairs of custodians. */
async function derive(secret: Bytes, bound: Bytes): Promise<{ key: CryptoKey; commitment: Bytes }> {
  const base = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits", "deriveKey"]);
  const hkdf = (name: string) => ({
    name: "HKDF",
    hash: "SHA-256",
    salt: utf8(LABEL),
    info: joined(utf8(`${name}\n`), bound),
  });
  const key = await crypto.subtle.deriveKey(hkdf("key"), base, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
  return { key, commitment: new Uint8Array(await crypto.subtle.deriveBits(hkdf("commitment"), base, 256)) };
}

function padded(content: BidContent): Bytes {
  const text = utf8(JSON.stringify(content));
  const all = new Uint8Array(Math.ceil(text.length / PADDING) * PADDING).fill(0x20);
  all.set(text);
  return all;
}

/** Seals a content so that any two of the three custodians open it, and none alone. */
export async function seal(
  content: BidContent,
  binding: Binding,
  publicKeys: Record<KeyRole, string>,
  tell: (step: Step) => void = () => undefined,
): Promise<SealedEnvelope> {
  const bound = bytesOf(binding);
  tell("secret");
  const parts: Parts = [random(32), random(32), random(32)];
  const secret = secretOf(parts);
  const { key, commitment } = await derive(secret, bound);
  secret.fill(0);
  tell("content");
  const nonce = random(12);
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce, additionalData: bound },
    key,
    padded(content),
  );
  tell("shares");
  const shares: Share[] = [];
  for (const role of ROLES) {
    const bundle = joined(...HELD[role].map((place) => parts[place]));
    // oxlint-disable-next-line no-await-in-loop -- three, in their order
    const recipientPublicKey = await suite.kem.deserializePublicKey(readPublicKey(publicKeys[role]));
    // oxlint-disable-next-line no-await-in-loop -- three, in their order
    const { ct, enc } = await suite.seal({ recipientPublicKey, info: info(role) }, bundle, joined(bound, commitment));
    bundle.fill(0);
    shares.push({
      role,
      public_key: publicKeys[role],
      enc: toBase64(new Uint8Array(enc)),
      ciphertext: toBase64(new Uint8Array(ct)),
    });
  }
  for (const part of parts) part.fill(0);
  return {
    version: 1,
    suite: SUITE,
    project_id: binding.project_id.toLowerCase(),
    lot_id: binding.lot_id.toLowerCase(),
    supplier_id: binding.supplier_id.toLowerCase(),
    shares,
    commitment: toBase64(commitment),
    nonce: toBase64(nonce),
    ciphertext: toBase64(new Uint8Array(sealed)),
  };
}

/** The JSON that the digest is of: members in their order, no white space. */
export function canonical(envelope: SealedEnvelope): string {
  const {
    version,
    suite: algorithms,
    project_id,
    lot_id,
    supplier_id,
    shares,
    commitment,
    nonce,
    ciphertext,
  } = envelope;
  return JSON.stringify({
    version,
    suite: algorithms,
    project_id,
    lot_id,
    supplier_id,
    shares: shares.map(({ role, public_key, enc, ciphertext: ct }) => ({ role, public_key, enc, ciphertext: ct })),
    commitment,
    nonce,
    ciphertext,
  });
}

export function digestOf(envelope: SealedEnvelope): Promise<string> {
  return sha256(utf8(canonical(envelope)));
}

/** Opens an envelope with the private keys of two roles; throws where anything does not fit. */
export async function open(
  envelope: SealedEnvelope,
  binding: Binding,
  keys: readonly [{ role: KeyRole; privateKey: Bytes }, { role: KeyRole; privateKey: Bytes }],
): Promise<BidContent> {
  if (envelope.version !== 1 || envelope.suite !== SUITE) throw new Error("unknown format");
  const bound = bytesOf(binding);
  const commitment = fromBase64(envelope.commitment, 32);
  const found: (Bytes | undefined)[] = [undefined, undefined, undefined];
  for (const { role, privateKey } of keys) {
    const share = envelope.shares.find((one) => one.role === role);
    if (share === undefined) throw new Error("no such share");
    // oxlint-disable-next-line no-await-in-loop -- two of them
    const recipientKey = await suite.kem.importKey("raw", privateKey.slice().buffer, false);
    // oxlint-disable-next-line no-await-in-loop -- two of them
    const opened = await suite.open(
      { recipientKey, enc: fromBase64(share.enc, 32), info: info(role) },
      fromBase64(share.ciphertext, 80),
      joined(bound, commitment),
    );
    const bundle = new Uint8Array(opened);
    HELD[role].forEach((place, index) => {
      const part = bundle.slice(index * 32, index * 32 + 32);
      const other = found[place];
      // The part that both hold must be one and the same.
      if (other !== undefined && toBase64(other) !== toBase64(part)) throw new Error("the shares do not fit");
      found[place] = part;
    });
  }
  const [a, b, c] = found;
  if (a === undefined || b === undefined || c === undefined) throw new Error("two roles are needed");
  const derived = await derive(secretOf([a, b, c]), bound);
  if (toBase64(derived.commitment) !== envelope.commitment) throw new Error("the commitment does not fit");
  const plain = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: fromBase64(envelope.nonce, 12), additionalData: bound },
    derived.key,
    fromBase64(envelope.ciphertext),
  );
  return JSON.parse(new TextDecoder().decode(plain)) as BidContent;
}
