/** Bytes that lie in a buffer of their own: what WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** `"sealed bid"`: base64url without padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCodePoint(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The bytes of base64url in its one canonical form, of exactly this length where one is given. */
export function fromBase64(text: string, length?: number): Bytes {
  if (!/^[\w-]*$/.test(text)) throw new SyntaxError("not base64url");
  const bytes = Uint8Array.from(
    atob(text.replaceAll("-", "+").replaceAll("_", "/")),
    (letter) => letter.codePointAt(0) ?? 0,
  );
  if (toBase64(bytes) !== text) throw new SyntaxError("not canonical base64url");
  if (length !== undefined && bytes.length !== length) throw new SyntaxError(`not ${length} bytes`);
  return bytes;
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function joined(...parts: Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function random(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

export async function sha256(bytes: Bytes): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** WebCrypto is there on HTTPS and on one's own machine only. */
export function canSeal(): boolean {
  return typeof crypto !== "undefined" && typeof crypto.subtle !== "undefined";
}
