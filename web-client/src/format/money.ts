import { useLanguage } from "./i18n";
import type { Language } from "./i18n";

// Money is counted in fen, whole numbers; nothing here goes through a float of yuan. An amount and its unit stay on one line.

/** `1,370,000 元`, `1,370,000.50 元`; `CNY 1,370,000`. */
export function yuan(fen: number, language: Language): string {
  const whole = Math.trunc(Math.abs(fen) / 100);
  const rest = Math.abs(fen) % 100;
  const digits = `${fen < 0 ? "−" : ""}${grouped(whole)}${rest === 0 ? "" : `.${String(rest).padStart(2, "0")}`}`;
  return language === "zh-CN" ? `${digits}\u00A0元` : `CNY\u00A0${digits}`;
}

/** `137 万元`, `5,200 元` below ten thousand; English writes the yuan out. */
export function wan(fen: number, language: Language): string {
  const tenThousand = 1_000_000;
  if (language !== "zh-CN" || Math.abs(fen) < tenThousand || fen % 100 !== 0) return yuan(fen, language);
  const sum = Math.abs(fen);
  const rest = String((sum % tenThousand) / 100)
    .padStart(4, "0")
    .replace(/0+$/, "");
  return `${fen < 0 ? "−" : ""}${grouped(Math.trunc(sum / tenThousand))}${rest === "" ? "" : `.${rest}`}\u00A0万元`;
}

/** What is typed as yuan (`1,370,000.5`) or with 万 (`137万`), in fen; nothing where it is no amount. */
export function fenOf(typed: string): number | undefined {
  const found = /^(\d{1,12})(?:\.(\d{1,6}))?(万)?元?$/.exec(typed.replaceAll(/[\s,，]/g, ""));
  if (!found) return undefined;
  const [, whole = "0", part = "", ten] = found;
  const places = ten === undefined ? 2 : 6;
  if (part.replace(/0+$/, "").length > places) return undefined;
  return Number(whole) * 10 ** places + Number(part.padEnd(places, "0").slice(0, places));
}

/** What stands in a field of yuan: `1370000`, `1370000.50`. */
export function yuanInput(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
}

type Write = (fen: number | null | undefined) => string;

/** Both ways of writing in the reader's language; a dash for what is not known. */
export function useMoney(): { yuan: Write; wan: Write } {
  const language = useLanguage();
  const known =
    (write: typeof yuan): Write =>
    (fen) =>
      fen === null || fen === undefined ? "–" : write(fen, language);
  return { yuan: known(yuan), wan: known(wan) };
}

function grouped(whole: number): string {
  return String(whole).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
