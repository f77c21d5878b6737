import { useLanguage } from "./i18n";
import { now } from "./now";

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** Writes how long ago something was: `3小时前`, `2 days ago`. */
export function useAgo(): (at: string) => string {
  const language = useLanguage();
  return (at) => {
    const passed = now() - Date.parse(at);
    const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
    const [unit, length] = STEPS.find(([, size]) => passed >= size) ?? ["minute", 60_000];
    return format.format(-Math.max(0, Math.floor(passed / length)), unit);
  };
}
