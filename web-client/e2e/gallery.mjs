// Plays the demo until there is something to see and takes the pictures of docs/screens: what stands in the window, as WebP. GALLERY_ONLY takes
// those whose name contains it; GALLERY_PNG names a folder for the same as PNG.
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { DESKTOP, PHONE } from "./looks.mjs";
import { pageOf, people } from "./people.mjs";
import { announce, plan, purchase } from "./played-purchase.mjs";
import { playWeeks } from "./played-weeks.mjs";
import { FLAGS, browserPath, startDemo } from "./stage.mjs";
import { api, open } from "./world.mjs";

const FOLDER = "../docs/screens";
const MOST_BYTES = 1_500_000;
const QUALITY = 78;

/** Each with who looks, where, and what is done before the picture is taken. */
const shots = ({ venue, space, date, open: announced, draft, scoring, ranked }) => [
  {
    name: "phone-home",
    zh: "首页",
    en: "Home: what would you like to do, what is on, and the next free time of each venue",
    as: "demo-resident",
    at: "/",
  },
  {
    name: "phone-search",
    zh: "查找",
    en: "Search: the conditions stand in the address; one tap leads to a free time",
    at: `/?q=${encodeURIComponent("文化馆")}`,
    ready: (page) => page.getByText(/^共 \d+ 家场馆$/).waitFor(),
    // The hits, not the question once more.
    scroll: (page) => page.getByRole("heading", { name: "场馆" }),
  },
  {
    name: "phone-venue",
    zh: "场馆",
    en: "A venue: room and day first, free times in sight",
    at: `/venues/${venue.id}?space=${space("舞蹈排练厅一").id}&date=${next(date, 1)}`,
    ready: (page) => page.getByRole("group", { name: "选择时段" }).getByRole("button").first().waitFor(),
  },
  {
    name: "phone-book",
    zh: "确认预约",
    en: "Booking: one sheet, four taps in all; the time is held meanwhile",
    as: "demo-resident",
    at: `/venues/${venue.id}?space=${space("舞蹈排练厅二").id}&date=${next(date, 2)}`,
    ready: async (page) => {
      await page.getByRole("group", { name: "选择时段" }).getByRole("button").nth(1).click();
      await page.getByRole("button", { name: "预约", exact: true }).click();
      await page.getByRole("dialog", { name: "确认预约" }).getByRole("checkbox").waitFor();
    },
  },
  {
    name: "phone-ticket",
    zh: "入场码",
    en: "A ticket: its code opens without a network, too",
    as: "demo-resident",
    at: "/tickets",
    ready: (page) =>
      page
        .getByRole("button", { name: /^出示入场码/ })
        .first()
        .click(),
  },
  {
    name: "phone-procurement",
    zh: "采购公开",
    en: "A purchase, for everybody: how far it is, until when, what was announced",
    at: `/procurement/${announced}`,
  },
  {
    name: "desk-approvals",
    zh: "待办",
    en: "What waits for a decision, by keyboard",
    as: "demo-venue-manager",
    at: "/desk/queue",
  },
  {
    name: "desk-board",
    zh: "日程板",
    en: "The day board: spaces by half-hours; a walk-in is a drag",
    as: "demo-venue-staff",
    at: `/desk/board?date=${date}`,
    ready: (page) => page.getByRole("grid").waitFor(),
  },
  {
    name: "desk-figures",
    zh: "统计",
    en: "Statistics: no chart without its table",
    as: "demo-venue-manager",
    at: "/desk/figures",
    ready: (page) => page.getByRole("table").waitFor(),
  },
  {
    name: "desk-purchase",
    zh: "法定期限",
    en: "A purchase before it is announced: the legal terms drawn, each with its days and its article",
    as: "example-purchaser",
    at: `/desk/purchases?draft=${draft}&step=check`,
    ready: async (page) => {
      await page.getByLabel("提交截止").fill(`${next(date, 30)}T09:00`);
      await page.getByLabel("提交截止").blur();
    },
  },
  {
    name: "desk-scores",
    zh: "评分表",
    en: "A score sheet: by keyboard, blind until all have handed in",
    as: scoring.members[0].login,
    at: `/desk/panels?seat=${scoring.members[0].seat}&step=scores`,
    ready: async (page) => {
      await page.getByRole("button", { name: /^\d 打分/ }).click();
      await page.getByRole("textbox").first().focus();
      for (const points of ["36.5", "17", "8", "33", "16.5", "7"]) {
        await page.keyboard.type(points);
        await page.keyboard.press("Enter");
      }
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: "desk-result",
    zh: "评审结果",
    en: "The ranking, with the arithmetic of each price score",
    as: "example-purchaser",
    at: `/desk/evaluation?project=${ranked.project}&step=result`,
    ready: async (page) => page.getByText("价格分是怎么算的").click(),
  },
];

/** The date `days` later. */
function next(date, days) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The page that shows them. */
function page(all) {
  const picture = ({ name, zh, en }, width) =>
    `<img src="${name}.webp" width="${width}" alt="${zh}"><br>**${zh}** ${en}`;
  const phones = all.filter((one) => one.name.startsWith("phone"));
  const rows = [phones.slice(0, 3), phones.slice(3)].map(
    (row) => `| ${row.map((one) => picture(one, 260)).join(" | ")} |`,
  );
  return [
    "# Screens",
    "",
    "Taken by `npm run gallery` in `web-client/`: the starting data, and three weeks and three purchases played on them.",
    "",
    "## On the phone",
    "",
    "| | | |",
    "|---|---|---|",
    ...rows,
    "",
    "## At the desk",
    ...all.filter((one) => !phones.includes(one)).flatMap((one) => ["", picture(one, 860)]),
    "",
  ].join("\n");
}

async function take(world, { name, as, at, ready, scroll }) {
  const isPhone = name.startsWith("phone");
  const look = { viewport: isPhone ? PHONE : DESKTOP, scale: isPhone ? 2 : 1.5 };
  const page = as ? await pageOf(world, as, look) : await open(world, look);
  await page.clock.setSystemTime(new Date(await world.now()));
  await page.goto(at);
  await page.getByRole("heading").first().waitFor();
  await page.waitForLoadState("networkidle");
  await ready?.(page);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  if (scroll)
    await scroll(page)
      .first()
      .evaluate((one) => scrollTo(0, one.getBoundingClientRect().top - 96));
  await page.waitForTimeout(400);
  const chrome = await page.context().newCDPSession(page);
  const { data } = await chrome.send("Page.captureScreenshot", {
    format: "webp",
    quality: QUALITY,
    // Counted from the top of the page, not of the window.
    clip: { x: 0, y: await page.evaluate(() => scrollY), ...look.viewport, scale: look.scale },
  });
  const file = path.join(FOLDER, `${name}.webp`);
  writeFileSync(file, Buffer.from(data, "base64"));
  if (process.env.GALLERY_PNG) await page.screenshot({ path: path.join(process.env.GALLERY_PNG, `${name}.png`) });
  await page.context().close();
  return statSync(file).size;
}

const demo = await startDemo();
try {
  const browser = await chromium.launch({ executablePath: browserPath, args: FLAGS });
  const who = people(demo.base);
  const scoring = await purchase(demo.base, { title: "晋江市2027年公益电影放映服务", state: "qualified" });
  const ranked = await purchase(demo.base, { title: "晋江市2027年村级文化管家服务", state: "evaluated" });
  const { project } = await announce(who, {
    title: "晋江市2027年戏曲进乡村服务",
    description: "为全市行政村送戏，全年不少于二百场，高甲戏与掌中木偶各半。",
    due: (await who.now()) + 40 * 86_400_000,
  });
  const weeks = await playWeeks(who);
  const { id: draft } = await plan(who, { title: "晋江市2027年全民艺术普及培训服务" });
  const problems = [];
  const world = { browser, base: demo.base, problems, api, open, now: who.now };
  mkdirSync(FOLDER, { recursive: true });
  let sum = 0;
  const all = shots({ ...weeks, open: project, draft, scoring, ranked });
  writeFileSync(path.join(FOLDER, "README.md"), page(all));
  for (const shot of all) {
    if (process.env.GALLERY_ONLY && !shot.name.includes(process.env.GALLERY_ONLY)) continue;
    try {
      const bytes = await take(world, shot);
      sum += bytes;
      console.log(`${shot.name} ${Math.round(bytes / 1000)} KB`);
    } catch (error) {
      problems.push(`${shot.name}: ${error.message}`);
    }
  }
  await browser.close();
  for (const problem of problems) console.log(`FAIL ${problem}`);
  if (sum > MOST_BYTES) console.log(`FAIL ${sum} bytes are more than ${MOST_BYTES}`);
  process.exitCode = problems.length > 0 || sum > MOST_BYTES ? 1 : 0;
} finally {
  demo.stop();
}
