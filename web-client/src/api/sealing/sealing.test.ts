import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { BidReceipt } from "@/api/generated/model/bidReceipt";
import { toBase64, toHex, utf8 } from "./bytes";
import { faultsOf } from "./content";
import type { BidContent } from "./content";
import { canonical, digestOf, open, seal } from "./envelope";
import type { Binding, SealedEnvelope } from "./envelope";
import { KeyFileError, lockKey, readKeyFile, unlockKey } from "./key-file";
import { fingerprint, newKeyPair, publicKeyOf, readPublicKey, ROLES } from "./keys";
import type { KeyRole } from "./keys";
import { proofOf, receiptMessage } from "./receipt";

// The page that the server's own unit test makes again from fixed randomness.
const PAGE = readFileSync(path.resolve("../docs/procurement/sealed-bids.md"), "utf8");
const BLOCKS = [...PAGE.matchAll(/```json\n(.+?)\n```/gs)].map((match) => match[1] ?? "");
const CONTENT = JSON.parse(BLOCKS[0] ?? "") as BidContent;
const VECTOR = JSON.parse(BLOCKS[1] ?? "") as SealedEnvelope;
const DIGEST = /SHA-256 is `([0-9a-f]{64})`/.exec(PAGE)?.[1];
const PRIVATE = [1, 2, 3].map((byte) => new Uint8Array(32).fill(byte));
const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 0],
] as const;

function holder(index: 0 | 1 | 2, keys = PRIVATE) {
  return { role: ROLES[index], privateKey: keys[index] ?? new Uint8Array(32) };
}

async function publicKeys(keys = PRIVATE): Promise<Record<KeyRole, string>> {
  const all = await Promise.all(keys.map(publicKeyOf));
  return Object.fromEntries(ROLES.map((role, index) => [role, toBase64(all[index] ?? new Uint8Array())])) as Record<
    KeyRole,
    string
  >;
}

const binding: Binding = VECTOR;

describe("the vector of the documentation", () => {
  test("has the keys and the digest that are printed", async () => {
    const keys = await publicKeys();
    expect(VECTOR.shares.map((share) => share.public_key)).toEqual(ROLES.map((role) => keys[role]));
    expect(canonical(VECTOR)).toBe(BLOCKS[1]);
    expect(await digestOf(VECTOR)).toBe(DIGEST);
  });

  test.each(PAIRS)("opens with the keys of %i and %i", async (a, b) => {
    expect(await open(VECTOR, binding, [holder(a), holder(b)])).toEqual(CONTENT);
  });

  test("opens with no other key, for no other lot, and not with one role", async () => {
    const other = { role: ROLES[1], privateKey: new Uint8Array(32).fill(9) };
    await expect(open(VECTOR, binding, [holder(0), other])).rejects.toThrow(Error);
    const lot = { ...binding, lot_id: binding.supplier_id };
    await expect(open(VECTOR, lot, [holder(0), holder(1)])).rejects.toThrow(Error);
    await expect(open(VECTOR, binding, [holder(0), holder(0)])).rejects.toThrow("two roles");
  });
});

test("what is sealed here opens with each pair, is padded, and is new each time", async () => {
  const steps: string[] = [];
  const sealed = await seal(CONTENT, binding, await publicKeys(), (step) => steps.push(step));
  expect(steps).toEqual(["secret", "content", "shares"]);
  for (const [a, b] of PAIRS) {
    // oxlint-disable-next-line no-await-in-loop -- four
    expect(await open(sealed, binding, [holder(a), holder(b)])).toEqual(CONTENT);
  }
  expect(sealed.ciphertext.length).toBe(VECTOR.ciphertext.length);
  expect(canonical(sealed)).not.toContain("陈小满");
  const again = await seal(CONTENT, binding, await publicKeys());
  expect(again.ciphertext).not.toBe(sealed.ciphertext);
  expect(Object.keys(sealed)).toEqual(Object.keys(VECTOR));
});

test("a point has one form", async () => {
  const { publicKey } = await newKeyPair();
  expect(readPublicKey(toBase64(publicKey))).toEqual(publicKey);
  const second = publicKey.slice();
  second[31] = (second[31] ?? 0) | 0x80;
  expect(() => readPublicKey(toBase64(second))).toThrow("unusable");
  expect(() => readPublicKey(`${toBase64(publicKey)}=`)).toThrow("not base64url");
});

test("a point that everybody can compute with is not sealed to", async () => {
  const keys = { ...(await publicKeys()), city_office: toBase64(new Uint8Array(32)) };
  await expect(seal(CONTENT, binding, keys)).rejects.toThrow(Error);
});

test("a key file opens with its passphrase only, and says nothing without it", async () => {
  const { privateKey, publicKey } = await newKeyPair();
  const file = readKeyFile(JSON.stringify(await lockKey(privateKey, "一把好锁 九十九", 100_000)));
  expect(JSON.stringify(file)).not.toContain(toBase64(privateKey));
  expect(file.public_key).toBe(toBase64(publicKey));
  expect(await unlockKey(file, "一把好锁 九十九")).toEqual(privateKey);
  await expect(unlockKey(file, "一把好锁")).rejects.toThrow("wrong-passphrase");
  const other = toBase64((await newKeyPair()).publicKey);
  await expect(unlockKey({ ...file, public_key: other }, "一把好锁 九十九")).rejects.toThrow(KeyFileError);
  for (const text of ["", "{}", JSON.stringify({ ...file, rounds: 1 }), JSON.stringify({ ...file, salt: "AA" })]) {
    expect(() => readKeyFile(text)).toThrow("not-a-key-file");
  }
});

test("a receipt is proven by its signature and its digest only", async () => {
  const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  const raw = toBase64(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)));
  const receipt: BidReceipt = {
    bid_id: "a",
    project_id: "b",
    lot_id: "c",
    supplier_id: "d",
    envelope_sha256: "00",
    submitted_at: "2026-12-11T08:59:59+08:00",
    signature: "",
  };
  const made = await crypto.subtle.sign("Ed25519", pair.privateKey, utf8(receiptMessage(receipt)));
  const signed = { ...receipt, signature: toBase64(new Uint8Array(made)) };
  expect(await proofOf(signed, raw)).toBe("good");
  expect(await proofOf(signed, raw, "00")).toBe("good");
  expect(await proofOf(signed, raw, "01")).toBe("bad");
  expect(await proofOf({ ...signed, submitted_at: "2026-12-11T09:00:00+08:00" }, raw)).toBe("bad");
});

test("what the server would find invalid at the opening is found before", () => {
  expect(faultsOf(CONTENT)).toEqual([]);
  expect(faultsOf({ ...CONTENT, price_fen: 0.5, technical: " ", delivery_days: 0 })).toEqual([
    "price",
    "technical",
    "delivery",
  ]);
  expect(faultsOf({ ...CONTENT, technical: "a\u0000b" })).toEqual(["technical"]);
  expect(faultsOf({ ...CONTENT, technical: "一行\n又一行" })).toEqual([]);
  expect(faultsOf({ ...CONTENT, consortium: { members: ["甲"], small_share_percent: 101 } })).toEqual([
    "members",
    "share",
  ]);
});

const PROGRAM = process.env.CITONG_SEAL ?? path.resolve("../target/debug/citong-seal");

describe.skipIf(!existsSync(PROGRAM))("the command line", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "citong-seal-"));
  const at = (name: string) => path.join(folder, name);
  const passphrase = "a passphrase of our own";
  const run = (...args: string[]) =>
    execFileSync(PROGRAM, args, {
      encoding: "utf8",
      env: { CITONG_SEAL_PASSPHRASE: passphrase },
      stdio: ["ignore", "pipe", "pipe"],
    });
  const target = ["--project", binding.project_id, "--lot", binding.lot_id, "--supplier", binding.supplier_id];

  test("opens what is sealed here, with key files of here and there", { timeout: 30_000 }, async () => {
    const here = await newKeyPair();
    writeFileSync(at("purchaser"), JSON.stringify(await lockKey(here.privateKey, passphrase)));
    const there = JSON.parse(run("keygen", "--out", at("city_office"))) as { public_key: string; fingerprint: string };
    expect(await fingerprint(there.public_key)).toBe(there.fingerprint);
    const third = await newKeyPair();
    const keys = {
      purchaser: toBase64(here.publicKey),
      finance_supervisor: toBase64(third.publicKey),
      city_office: there.public_key,
    };
    const sealed = await seal(CONTENT, binding, keys);
    writeFileSync(at("sealed.json"), JSON.stringify({ envelope: sealed }));
    const names = [`purchaser=${at("purchaser")}`, `city_office=${at("city_office")}`];
    const opened = JSON.parse(run("open", "--envelope", at("sealed.json"), "--key", ...names, ...target)) as BidContent;
    expect(opened).toEqual(CONTENT);

    // And the other way round.
    const items = ROLES.map((role) => ({ role, public_key: keys[role] }));
    writeFileSync(at("custodians.json"), JSON.stringify({ items }));
    writeFileSync(at("content.json"), JSON.stringify(CONTENT));
    const made = JSON.parse(
      run("seal", "--custodians", at("custodians.json"), "--content", at("content.json"), ...target),
    ) as { envelope: SealedEnvelope };
    const office = await unlockKey(readKeyFile(readFileSync(at("city_office"), "utf8")), passphrase);
    const pair = [
      { role: "finance_supervisor", privateKey: third.privateKey },
      { role: "city_office", privateKey: office },
    ] as const;
    expect(await open(made.envelope, binding, pair)).toEqual(CONTENT);
    expect(toHex(office)).toHaveLength(64);
  });
});
