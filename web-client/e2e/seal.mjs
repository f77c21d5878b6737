// Seals a bid as docs/procurement/sealed-bids.md has it, apart from the client: what this makes, the client must open.
import * as crypto from "node:crypto";

const LABEL = "citong-sealed-bid-1";
const SUITE = "DHKEM-X25519-HKDF-SHA256/HKDF-SHA256/AES-256-GCM";
export const ROLES = ["purchaser", "finance_supervisor", "city_office"];
const PARTS = [
  [1, 2],
  [0, 2],
  [0, 1],
];

const b64u = (bytes) => Buffer.from(bytes).toString("base64url");
const hmac = (key, ...parts) => crypto.createHmac("sha256", key).update(Buffer.concat(parts)).digest();

function expand(prk, info, length) {
  let block = Buffer.alloc(0);
  let out = Buffer.alloc(0);
  for (let count = 1; out.length < length; count += 1) {
    block = hmac(prk, block, info, Buffer.from([count]));
    out = Buffer.concat([out, block]);
  }
  return out.subarray(0, length);
}

export function newKey() {
  const { publicKey, privateKey } = crypto.generateKeyPairSync("x25519");
  return { privateKey, public: publicKey.export({ format: "jwk" }).x, private: privateKey.export({ format: "jwk" }).d };
}

function aes(key, nonce, aad, plain) {
  const cipher = crypto.createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(aad);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** RFC 9180, base mode. */
function hpkeSeal(publicKey, info, aad, plain) {
  const kem = Buffer.from("KEM\x00\x20", "latin1");
  const suite = Buffer.from("HPKE\x00\x20\x00\x01\x00\x02", "latin1");
  const extract = (id, salt, label, ikm) => hmac(salt, Buffer.from("HPKE-v1"), id, Buffer.from(label), ikm);
  const derive = (id, prk, label, context, length) =>
    expand(
      prk,
      Buffer.concat([Buffer.from([0, length]), Buffer.from("HPKE-v1"), id, Buffer.from(label), context]),
      length,
    );
  const none = Buffer.alloc(0);
  const own = newKey();
  const enc = Buffer.from(own.public, "base64url");
  const other = crypto.createPublicKey({ key: { kty: "OKP", crv: "X25519", x: publicKey }, format: "jwk" });
  const dh = crypto.diffieHellman({ privateKey: own.privateKey, publicKey: other });
  const shared = derive(
    kem,
    extract(kem, none, "eae_prk", dh),
    "shared_secret",
    Buffer.concat([enc, Buffer.from(publicKey, "base64url")]),
    32,
  );
  const context = Buffer.concat([
    Buffer.from([0]),
    extract(suite, none, "psk_id_hash", none),
    extract(suite, none, "info_hash", info),
  ]);
  const secret = extract(suite, shared, "secret", none);
  const key = derive(suite, secret, "key", context, 32);
  const nonce = derive(suite, secret, "base_nonce", context, 12);
  return { enc: b64u(enc), ciphertext: b64u(aes(key, nonce, aad, plain)) };
}

/** An envelope as docs/procurement/sealed-bids.md has it. */
export function seal(content, { project, lot, supplier }, publicKeys) {
  const bound = Buffer.from(`${LABEL}\n${project}\n${lot}\n${supplier}\n`);
  const parts = [0, 1, 2].map(() => crypto.randomBytes(32));
  const secret = Buffer.from(parts[0].map((byte, at) => byte ^ parts[1][at] ^ parts[2][at]));
  const prk = hmac(Buffer.from(LABEL), secret);
  const key = expand(prk, Buffer.concat([Buffer.from("key\n"), bound]), 32);
  const commitment = expand(prk, Buffer.concat([Buffer.from("commitment\n"), bound]), 32);
  const text = Buffer.from(JSON.stringify(content));
  const plain = Buffer.concat([text, Buffer.alloc((1024 - (text.length % 1024)) % 1024, 0x20)]);
  const nonce = crypto.randomBytes(12);
  return {
    version: 1,
    suite: SUITE,
    project_id: project,
    lot_id: lot,
    supplier_id: supplier,
    shares: ROLES.map((role, at) => ({
      role,
      public_key: publicKeys[at],
      ...hpkeSeal(
        publicKeys[at],
        Buffer.from(`${LABEL} share ${role}`),
        Buffer.concat([bound, commitment]),
        Buffer.concat(PARTS[at].map((part) => parts[part])),
      ),
    })),
    commitment: b64u(commitment),
    nonce: b64u(nonce),
    ciphertext: b64u(aes(key, nonce, bound, plain)),
  };
}
