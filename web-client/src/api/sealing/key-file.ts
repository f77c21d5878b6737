import { fromBase64, random, toBase64, utf8 } from "./bytes";
import type { Bytes } from "./bytes";
import { publicKeyOf, readPublicKey } from "./keys";

/** A custodian's private key, locked with a passphrase; `citong-seal` reads and writes the same file. */
export type KeyFile = {
  format: string;
  public_key: string;
  rounds: number;
  salt: string;
  nonce: string;
  ciphertext: string;
};

const FORMAT = "citong-custodian-key-1";
const ROUNDS = 600_000;
const FEWEST = 100_000;
const MOST = 10_000_000;
/** As the command line asks. */
export const SHORTEST_PASSPHRASE = 12;

export type KeyFileFault = "not-a-key-file" | "wrong-passphrase";

export class KeyFileError extends Error {
  readonly fault: KeyFileFault;

  constructor(fault: KeyFileFault, options?: ErrorOptions) {
    super(fault, options);
    this.name = "KeyFileError";
    this.fault = fault;
  }
}

export async function lockKey(privateKey: Bytes, passphrase: string, rounds = ROUNDS): Promise<KeyFile> {
  const publicKey = toBase64(await publicKeyOf(privateKey));
  const salt = random(16);
  const nonce = random(12);
  const key = await derived(passphrase, salt, rounds);
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce, additionalData: bound(publicKey) },
    key,
    privateKey,
  );
  return {
    format: FORMAT,
    public_key: publicKey,
    rounds,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
    ciphertext: toBase64(new Uint8Array(sealed)),
  };
}

/** What is in a file, if it is one; its passphrase is not needed for that. */
export function readKeyFile(text: string): KeyFile {
  try {
    const file = JSON.parse(text) as KeyFile;
    if (file.format !== FORMAT || file.rounds < FEWEST || file.rounds > MOST) throw new SyntaxError("format");
    readPublicKey(file.public_key);
    fromBase64(file.salt, 16);
    fromBase64(file.nonce, 12);
    fromBase64(file.ciphertext, 48);
    return file;
  } catch (error) {
    throw new KeyFileError("not-a-key-file", { cause: error });
  }
}

export async function unlockKey(file: KeyFile, passphrase: string): Promise<Bytes> {
  const key = await derived(passphrase, fromBase64(file.salt, 16), file.rounds);
  let plain: Bytes;
  try {
    plain = new Uint8Array(
      await crypto.subtle.decrypt(
        { name: "AES-GCM", iv: fromBase64(file.nonce, 12), additionalData: bound(file.public_key) },
        key,
        fromBase64(file.ciphertext, 48),
      ),
    );
  } catch (error) {
    throw new KeyFileError("wrong-passphrase", { cause: error });
  }
  if (toBase64(await publicKeyOf(plain)) !== file.public_key) throw new KeyFileError("not-a-key-file");
  return plain;
}

async function derived(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const words = await crypto.subtle.importKey("raw", utf8(passphrase), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    words,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

function bound(publicKey: string): Bytes {
  return utf8(`${FORMAT}\n${publicKey}\n`);
}
