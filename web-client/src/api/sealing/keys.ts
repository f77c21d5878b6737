import { Aes256Gcm, CipherSuite, HkdfSha256 } from "@hpke/core";
import { DhkemX25519HkdfSha256, X25519 } from "@hpke/dhkem-x25519";
import { fromBase64, random, sha256, toBase64 } from "./bytes";
import type { Bytes } from "./bytes";

/** Who keeps a key, in the order of the shares. */
export const ROLES = ["purchaser", "finance_supervisor", "city_office"] as const;
export type KeyRole = (typeof ROLES)[number];

/** RFC 9180 with what the server takes: kem 0x0020, kdf 0x0001, aead 0x0002. */
export const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** 2^255 − 19, with its least byte first. */
const FIELD = new Uint8Array(32).fill(0xff);
FIELD[0] = 0xed;
FIELD[31] = 0x7f;

const BASE_POINT = new Uint8Array(32);
BASE_POINT[0] = 9;

/** A public key as it stands in JSON; second forms of a point are refused as the server refuses them. */
export function readPublicKey(text: string): Bytes {
  const bytes = fromBase64(text, 32);
  for (let place = 31; place >= 0; place -= 1) {
    const difference = (bytes[place] ?? 0) - (FIELD[place] ?? 0);
    if (difference < 0) return bytes;
    if (difference > 0) break;
  }
  throw new SyntaxError("unusable key");
}

export async function publicKeyOf(privateKey: Bytes): Promise<Bytes> {
  const curve = new X25519(new HkdfSha256());
  return new Uint8Array(await curve.derive(privateKey, BASE_POINT));
}

/** A new key pair; any 32 bytes are a private key of X25519. */
export async function newKeyPair(): Promise<{ privateKey: Bytes; publicKey: Bytes }> {
  const privateKey = random(32);
  return { privateKey, publicKey: await publicKeyOf(privateKey) };
}

/** SHA-256 in hex: what people compare with the procurement documents. */
export function fingerprint(publicKey: string): Promise<string> {
  return sha256(fromBase64(publicKey, 32));
}

export function writeKey(key: Bytes): string {
  return toBase64(key);
}
