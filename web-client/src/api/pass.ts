/** What the text of a QR code says before its signature: what it admits to. The server checks the signature; this only chooses whom to ask. */
export type Pass = { kind: "booking" | "ticket"; id: string; facilityId: string; until: Date };

const KINDS: Record<number, Pass["kind"]> = { 1: "booking", 2: "ticket" };
const LENGTH = 41;

/** `CT1.` + base64url(kind, record, facility, good until) + `.` + signature; nothing for any other text. */
export function readPass(text: string): Pass | undefined {
  const [prefix, payload, signature, ...rest] = text.trim().split(".");
  if (prefix !== "CT1" || payload === undefined || !signature || rest.length > 0) return undefined;
  const bytes = decode(payload);
  if (bytes?.length !== LENGTH) return undefined;
  const kind = KINDS[bytes[0] ?? 0];
  if (kind === undefined) return undefined;
  const seconds = Number(new DataView(bytes.buffer).getBigInt64(33));
  return { kind, id: uuid(bytes.slice(1, 17)), facilityId: uuid(bytes.slice(17, 33)), until: new Date(seconds * 1000) };
}

function decode(base64url: string): Uint8Array | undefined {
  try {
    const text = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  } catch {
    return undefined;
  }
}

function uuid(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
