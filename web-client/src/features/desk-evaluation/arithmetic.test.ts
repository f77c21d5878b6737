import { expect, test } from "vitest";
import { priceScore } from "./arithmetic";

// The purchase of the starting data: two small businesses with ten percent off, one without.
const bids = [
  { price_fen: 137_000_000, evaluated_price_fen: 123_300_000, price_score: "30.00" },
  { price_fen: 141_000_000, evaluated_price_fen: 126_900_000, price_score: "29.15" },
  { price_fen: 145_500_000, evaluated_price_fen: 145_500_000, price_score: "25.42" },
];

test("the score of a price is written out and agrees with the server's", () => {
  const scores = bids.map((bid) => priceScore(bid, bids, 30, [10, 5]));
  expect(scores.map((score) => [score?.deduction, score?.exact, score?.rounded, score?.agrees])).toEqual([
    [10, "30.0000", "30.00", true],
    [10, "29.1489", "29.15", true],
    [0, "25.4226", "25.42", true],
  ]);
});

test("the exact fraction counts, not the rounded fen", () => {
  // 19.995 is rounded up, which a float would not do.
  const pair = [
    { price_fen: 39_990, evaluated_price_fen: 39_990, price_score: "20.00" },
    { price_fen: 40_000, evaluated_price_fen: 40_000, price_score: "20.00" },
  ];
  expect(priceScore(pair[1]!, pair, 20, [])?.rounded).toBe("20.00");
  expect(priceScore(pair[1]!, pair, 20, [])?.exact).toBe("19.9950");
});

test("a difference is not hidden, and no price means no score", () => {
  expect(priceScore({ ...bids[1]!, price_score: "29.14" }, bids, 30, [10])?.agrees).toBe(false);
  expect(priceScore({ ...bids[1]!, price_score: null }, bids, 30, [10])).toBeUndefined();
  expect(priceScore(bids[1]!, bids, 0, [10])).toBeUndefined();
});
