// Points have two decimals at most. They are reckoned in whole hundredths: a sum of floats would be wrong in the last place.

/** Hundredths of `36.5`; nothing for what is no number of points. */
export function hundredths(text: string): number | undefined {
  const found = /^(\d{1,4})(?:\.(\d{0,2}))?$/.exec(text.trim());
  if (!found) return undefined;
  return Number(found[1]) * 100 + Number((found[2] ?? "").padEnd(2, "0"));
}

/** `36.50` of 3650. */
export function points(value: number): string {
  return `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`;
}

/** `36.5` of `36.50`, `40` of `40.00`: as people write it. */
export function short(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

export type Fault = "missing" | "unreadable" | "tooMuch";

/** What is wrong with what was typed for a criterion. */
export function fault(text: string, max: string): Fault | undefined {
  if (text.trim() === "") return "missing";
  const value = hundredths(text);
  if (value === undefined) return "unreadable";
  return value > (hundredths(max) ?? 0) ? "tooMuch" : undefined;
}

/** The sum of what can be read so far. */
export function sum(texts: readonly string[]): number {
  return texts.reduce((total, text) => total + (hundredths(text) ?? 0), 0);
}
