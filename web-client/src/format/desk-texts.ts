import i18next from "i18next";
import type { Language } from "./i18n";

// The texts of the console come with the console, in the language that is read.

const load = {
  "zh-CN": () => import("./locales/desk.zh-CN"),
  en: () => import("./locales/desk.en"),
} satisfies Record<Language, unknown>;

async function bring(): Promise<void> {
  const language: Language = i18next.language === "en" ? "en" : "zh-CN";
  if (i18next.hasResourceBundle(language, "desk")) return;
  const texts = await load[language]();
  i18next.addResourceBundle(language, "desk", texts.default);
}

let started: Promise<void> | undefined;

/** Before the first screen of the console, and again when the reader changes the language. */
export function loadDeskTexts(): Promise<void> {
  started ??= (async () => {
    // Screens are drawn again when texts arrive.
    i18next.options.react = { ...i18next.options.react, bindI18nStore: "added" };
    i18next.on("languageChanged", () => void bring());
    // Chinese stands in until the other language is here.
    if (!i18next.hasResourceBundle("zh-CN", "desk")) {
      i18next.addResourceBundle("zh-CN", "desk", (await load["zh-CN"]()).default);
    }
    await bring();
  })();
  return started;
}
