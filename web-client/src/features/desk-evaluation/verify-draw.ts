import type { PublishedDraw } from "@/api/generated/model/publishedDraw";

// Draws a panel again from the published seed, as `algorithm` of the panel says: whoever doubts a draw need not trust the server.

function bytes(hex: string): Uint8Array<ArrayBuffer> {
  const pairs = hex.replaceAll("-", "").match(/../g) ?? [];
  return Uint8Array.from(pairs, (pair) => parseInt(pair, 16));
}

async function sha256(...parts: Uint8Array[]): Promise<string> {
  const joined = Uint8Array.from(parts.flatMap((part) => [...part]));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", joined));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export type Verified = {
  /** Whether the seed is the one whose hash stood before. */
  seed: boolean;
  /** Whether each draw comes to the same people, in the same order. */
  draws: boolean[];
};

/** Browsers have the needed hash on safe connections only. */
export function canVerify(): boolean {
  return typeof crypto.subtle !== "undefined";
}

export async function verifyDraw(
  seed: string,
  seedHash: string,
  draws: readonly Pick<PublishedDraw, "candidates" | "drawn">[],
): Promise<Verified> {
  const start = bytes(seed);
  const again = draws.map(async (draw) => {
    const keyed = await Promise.all(draw.candidates.map(async (id) => ({ id, key: await sha256(start, bytes(id)) })));
    const order = keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).slice(0, draw.drawn.length);
    return order.every(({ id }, at) => id === draw.drawn[at]);
  });
  return { seed: (await sha256(start)) === seedHash, draws: await Promise.all(again) };
}
