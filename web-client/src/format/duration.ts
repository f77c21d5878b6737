import { useTranslation } from "react-i18next";

/** Writes a length of time: `30 分钟`, `1.5 小时`. */
export function useDuration(): (minutes: number) => string {
  const { t } = useTranslation();
  return (minutes) =>
    minutes >= 60 && minutes % 30 === 0
      ? t("duration.hours", { hours: minutes / 60 })
      : t("duration.minutes", { count: minutes });
}
