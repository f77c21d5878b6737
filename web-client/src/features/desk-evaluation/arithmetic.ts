// How a price came to its points, written out so that anybody can reckon it again. The server's figures count; this shows the way to them.

type Bid = { price_fen?: number | null; evaluated_price_fen: number; price_score?: string | null };

export type PriceScore = {
  weight: number;
  /** Percent taken off for a small business, a consortium, or nothing. */
  deduction: number;
  lowestFen: number;
  ownFen: number;
  /** The quotient before it is rounded, to four places, never rounded itself. */
  exact: string;
  /** What it is rounded to, half up. */
  rounded: string;
  /** Whether it is what the server says. */
  agrees: boolean;
};

/** Price × (100 − percent), in hundredths of fen: exact, where the fen of an evaluated price are rounded. */
function adjusted(bid: Bid, percents: readonly number[]): { value: bigint; deduction: number } {
  const price = bid.price_fen ?? bid.evaluated_price_fen;
  for (const deduction of [0, ...percents]) {
    const value = BigInt(price) * BigInt(100 - deduction);
    if ((value * 2n + 100n) / 200n === BigInt(bid.evaluated_price_fen)) return { value, deduction };
  }
  return { value: BigInt(bid.evaluated_price_fen) * 100n, deduction: 0 };
}

/** Price score = weight × lowest price ÷ price, by the prices after the deduction; nothing where the price is not scored. */
export function priceScore(
  bid: Bid,
  all: readonly Bid[],
  weight: number,
  percents: readonly number[],
): PriceScore | undefined {
  if (bid.price_score === null || bid.price_score === undefined || weight === 0) return undefined;
  const own = adjusted(bid, percents);
  const lowest = all.reduce<{ value: bigint; fen: number } | undefined>((found, other) => {
    const { value } = adjusted(other, percents);
    return found === undefined || value < found.value ? { value, fen: other.evaluated_price_fen } : found;
  }, undefined);
  if (lowest === undefined || own.value === 0n) return undefined;
  const numerator = BigInt(weight) * lowest.value;
  const rounded = write((numerator * 200n + own.value) / (own.value * 2n), 2);
  const exact = write((numerator * 10_000n) / own.value, 4);
  const agrees = rounded === bid.price_score;
  return {
    weight,
    deduction: own.deduction,
    lowestFen: lowest.fen,
    ownFen: bid.evaluated_price_fen,
    exact,
    rounded,
    agrees,
  };
}

function write(value: bigint, places: number): string {
  const text = value.toString().padStart(places + 1, "0");
  return `${text.slice(0, -places)}.${text.slice(-places)}`;
}
