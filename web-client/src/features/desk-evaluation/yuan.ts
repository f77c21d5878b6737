import { useLanguage } from "@/format/i18n";

/** `1,370,000.00` of fen. */
export function yuan(fen: number): string {
  const whole = Math.floor(fen / 100).toLocaleString("en-US");
  return `${whole}.${String(fen % 100).padStart(2, "0")}`;
}

/** Writes money with its sign: `1,370,000.00 元`, `CNY 1,370,000.00`. */
export function useYuan(): (fen: number | null | undefined) => string {
  const language = useLanguage();
  return (fen) =>
    fen === null || fen === undefined ? "–" : language === "en" ? `CNY ${yuan(fen)}` : `${yuan(fen)} 元`;
}

/** Fen of what was typed in yuan; nothing for what is no money. */
export function fenOf(text: string): number | undefined {
  const found = /^(\d{1,11})(?:\.(\d{1,2}))?$/.exec(text.replaceAll(/[,，\s]/g, ""));
  if (!found) return undefined;
  return Number(found[1]) * 100 + Number((found[2] ?? "").padEnd(2, "0"));
}
