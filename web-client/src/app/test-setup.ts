import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach } from "vitest";
import { forget } from "@/api/session";
import { loadTexts, startTranslations } from "@/format/i18n";

beforeAll(async () => {
  localStorage.setItem("citong.language", "zh-CN");
  // What jsdom lacks and the screens use for comfort only.
  Element.prototype.scrollIntoView = () => {};
  window.scrollTo = () => {};
  await startTranslations();
  await loadTexts("resident");
});

beforeEach(() => {
  forget();
});

afterEach(() => {
  cleanup();
});
