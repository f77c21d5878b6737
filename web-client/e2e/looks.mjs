// How screens are looked over: by axe, in both languages and with large type, and on a screen 320 px wide.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const PHONE = { width: 390, height: 844 };
export const TABLET = { width: 1024, height: 768 };
export const DESKTOP = { width: 1440, height: 900 };
const NARROW = { width: 320, height: 640 };

const QUICK = [
  { name: "phone", viewport: PHONE },
  { name: "desktop", viewport: DESKTOP },
];
const FULL = [
  ...QUICK,
  { name: "desktop, English", viewport: DESKTOP, language: "en" },
  { name: "phone, large type", viewport: PHONE, type: "large" },
];
/** For the pages of everybody. */
export const EVERY = [
  ...FULL,
  { name: "phone, English", viewport: PHONE, language: "en" },
  { name: "desktop, large type", viewport: DESKTOP, type: "large" },
];

/**
 * The scenarios that go everywhere. `tour(world, look, check)` opens screen after screen as who may see them and calls
 * `check(page, name)` at each; `run` makes a scenario of a function of the world.
 */
export function lookOver(area, tour, run, { full, every = FULL }) {
  return [
    ...(full ? every : QUICK).map((look) => ({
      name: `${area}axe: ${look.name}`,
      ...run((world) => tour(world, look, (page, screen) => axe(world, page, screen))),
    })),
    {
      name: `${area}no sideways scrolling at 320 px, large type`,
      ...run((world) =>
        tour(world, { viewport: NARROW, type: "large" }, async (page, screen) => {
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (beyond > 0) world.problems.push(`${screen}: ${beyond} px too wide`);
        }),
      ),
    },
  ];
}

async function axe(world, page, screen) {
  // What fades in has no contrast yet.
  await page.evaluate(async () => {
    const endless = (one) => one.effect?.getComputedTiming().iterations === Infinity;
    const ends = document.getAnimations().filter((one) => !endless(one));
    await Promise.allSettled(ends.map((one) => one.finished));
  });
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  for (const { id, help, nodes } of violations) {
    const where = nodes.map((node) => node.target.join(" ")).slice(0, 3);
    world.problems.push(`${screen}: ${id}: ${help}: ${where.join(" | ")}`);
  }
}
