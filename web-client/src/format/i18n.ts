import i18next from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";
import type bids from "./locales/bids.zh-CN";
import type buy from "./locales/buy.zh-CN";
import type catalogue from "./locales/catalogue.zh-CN";
import type demo from "./locales/demo.zh-CN";
import type desk from "./locales/desk.zh-CN";
import type evaluation from "./locales/evaluation.zh-CN";
import type procurement from "./locales/procurement.zh-CN";
import type residentZh from "./locales/resident.zh-CN";
import zh from "./locales/zh-CN";

export type Language = "zh-CN" | "en";

const KEY = "citong.language";

/**
 * Texts that are not on the first page: each area comes with the first route that needs it. The residents' join the tree of keys of the first
 * page; the console's are a namespace, `useTranslation("desk")`.
 */
const AREAS = {
  resident: {
    namespace: "translation",
    "zh-CN": () => import("./locales/resident.zh-CN"),
    en: () => import("./locales/resident.en"),
  },
  desk: {
    namespace: "desk",
    "zh-CN": () => import("./locales/desk.zh-CN"),
    en: () => import("./locales/desk.en"),
  },
  /** Words of purchases that several parts share. */
  procurement: {
    namespace: "procurement",
    "zh-CN": () => import("./locales/procurement.zh-CN"),
    en: () => import("./locales/procurement.en"),
  },
  buy: {
    namespace: "buy",
    "zh-CN": () => import("./locales/buy.zh-CN"),
    en: () => import("./locales/buy.en"),
  },
  catalogue: {
    namespace: "catalogue",
    "zh-CN": () => import("./locales/catalogue.zh-CN"),
    en: () => import("./locales/catalogue.en"),
  },
  /** Suppliers, bids, keys, challenges. */
  bids: {
    namespace: "bids",
    "zh-CN": () => import("./locales/bids.zh-CN"),
    en: () => import("./locales/bids.en"),
  },
  evaluation: {
    namespace: "evaluation",
    "zh-CN": () => import("./locales/evaluation.zh-CN"),
    en: () => import("./locales/evaluation.en"),
  },
  demo: {
    namespace: "demo",
    "zh-CN": () => import("./locales/demo.zh-CN"),
    en: () => import("./locales/demo.en"),
  },
};
export type Area = keyof typeof AREAS;

const wantedAreas = new Set<Area>();
const loadedAreas = new Set<string>();

declare module "i18next" {
  interface CustomTypeOptions {
    resources: {
      translation: typeof zh & typeof residentZh;
      desk: typeof desk;
      procurement: typeof procurement;
      buy: typeof buy;
      catalogue: typeof catalogue;
      bids: typeof bids;
      evaluation: typeof evaluation;
      demo: typeof demo;
    };
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
  await Promise.all([...wantedAreas].map((area) => loadArea(area, language)));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Before a route of this area is shown; from then on in every language that is chosen. */
export async function loadTexts(area: Area): Promise<void> {
  wantedAreas.add(area);
  await loadArea(area, i18next.language === "en" ? "en" : "zh-CN");
}

async function loadArea(area: Area, language: Language): Promise<void> {
  const key = `${area} ${language}`;
  if (loadedAreas.has(key)) return;
  const { default: texts } = await AREAS[area][language]();
  i18next.addResourceBundle(language, AREAS[area].namespace, texts, true);
  loadedAreas.add(key);
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
