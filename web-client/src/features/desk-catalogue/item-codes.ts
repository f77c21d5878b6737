import type { CatalogueItemView } from "@/api/generated/model/catalogueItemView";

/** The next free number of two digits below a code; without one the next class. Empty when all are taken. */
export function nextCode(parent: string, taken: readonly string[]): string {
  const siblings = taken
    .filter((code) => code.length === parent.length + 2 && code.startsWith(parent))
    .map((code) => Number(code.slice(-2)));
  const next = Math.max(0, ...siblings) + 1;
  return next > 99 ? "" : parent + String(next).padStart(2, "0");
}

type Item = Pick<CatalogueItemView, "code" | "parent_code">;

/** Chooses or drops an item. Its class comes along; a class takes its items with it when it goes. */
export function toggled(chosen: ReadonlySet<string>, code: string, items: readonly Item[]): Set<string> {
  const next = new Set(chosen);
  const below = items.filter((item) => item.parent_code === code && item.code !== code).map((item) => item.code);
  if (next.delete(code)) {
    for (const one of below) next.delete(one);
    return next;
  }
  next.add(code);
  for (const one of below) next.add(one);
  const above = items.find((item) => item.code === code)?.parent_code;
  if (above && items.some((item) => item.code === above)) next.add(above);
  return next;
}

/** What an item names above it when it is taken over: its own parent at home, itself in a catalogue below. */
export function parentFor(item: Item, from: string, to: string): string | undefined {
  return from === to ? (item.parent_code ?? undefined) : item.code;
}
