import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** Names the page in the browser's tab and to screen readers. */
export function useTitle(title: string | undefined): void {
  const { t } = useTranslation();
  const whole = title === undefined ? `${t("brand.name")} · ${t("brand.line")}` : `${title} · ${t("brand.name")}`;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
