import { expect, test } from "vitest";
import { verifyDraw } from "./verify-draw";

// The draw of the first purchase of the starting data, as it is published.
const SEED = "1f08bd1a6c25298aee60203ca11fa900b27ac1b5181358b27c33cc7ea5532f8f";
const HASH = "aee495dcf2866c9c1772a91a1cd53b80026d3c5b59d4d8dfd30489eefea4d95d";
const id = (tail: string) => `019b8bab-0680-70${tail}`;
const draw = {
  candidates: [
    id("00-9347-6e28f17d6a3b"),
    id("04-98a5-894d8c45e385"),
    id("08-8950-b04fa8625a34"),
    id("0c-98a8-3735ee3ac5ec"),
    id("10-be83-629c56ab2fa6"),
    id("14-9bc0-ef0dc139d93b"),
    id("18-a4d8-02ed417082cf"),
  ],
  drawn: [id("0c-98a8-3735ee3ac5ec"), id("18-a4d8-02ed417082cf"), id("04-98a5-894d8c45e385")],
};

test("a published draw comes out the same", async () => {
  expect(await verifyDraw(SEED, HASH, [draw])).toEqual({ seed: true, draws: [true] });
});

test("another order or another seed is found out", async () => {
  const swapped = { ...draw, drawn: draw.drawn.toReversed() };
  expect((await verifyDraw(SEED, HASH, [swapped])).draws).toEqual([false]);
  expect((await verifyDraw(HASH, HASH, [draw])).seed).toBe(false);
});
