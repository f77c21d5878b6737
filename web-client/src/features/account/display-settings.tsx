import { useTranslation } from "react-i18next";
import { chooseLanguage, useLanguage } from "@/format/i18n";
import type { Language } from "@/format/i18n";
import { setLargeType, useLargeType } from "@/format/preferences";
import { Check } from "@/ui/check";
import { Chips } from "@/ui/chips";

/** The same as in the head of every page, for those who look for it here. */
export function DisplaySettings() {
  const { t } = useTranslation();
  const language = useLanguage();
  const large = useLargeType();
  return (
    <>
      <Check checked={large} onChange={setLargeType}>
        {t("me.large")}
      </Check>
      <Chips<Language>
        label={t("me.pageLanguage")}
        value={language}
        onChange={(next) => void chooseLanguage(next)}
        options={[
          { value: "zh-CN", label: "中文" },
          { value: "en", label: "English" },
        ]}
      />
    </>
  );
}
