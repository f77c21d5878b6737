import i18next from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";
import type desk from "./locales/desk.zh-CN";
import zh from "./locales/zh-CN";

export type Language = "zh-CN" | "en";

const KEY = "citong.language";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof zh; desk: typeof desk };
  }
}

/** Starts with Chinese in hand; English is loaded only for those who read it. */
export async function startTranslations(): Promise<void> {
  const i18n = i18next.use(initReactI18next);
  await i18n.init({
    lng: "zh-CN",
    fallbackLng: "zh-CN",
    resources: { "zh-CN": { translation: zh } },
    interpolation: { escapeValue: false },
  });
  const wanted = localStorage.getItem(KEY) ?? (navigator.language.startsWith("zh") ? "zh-CN" : "en");
  await setLanguage(wanted === "en" ? "en" : "zh-CN");
}

export async function setLanguage(language: Language): Promise<void> {
  if (language === "en" && !i18next.hasResourceBundle("en", "translation")) {
    const { default: en } = await import("./locales/en");
    i18next.addResourceBundle("en", "translation", en);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Remembers what the reader chose. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEY, language);
  await setLanguage(language);
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === "en" ? "en" : "zh-CN";
}
