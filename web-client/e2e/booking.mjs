// A resident books a room: in four taps, after signing in on the way, after somebody was faster.
import { api, expect, open, resident, signIn, venueOf } from "./world.mjs";

const VENUE = "丰泽区文化馆";
const ROOM = "培训教室";

export const bookingScenarios = [
  { name: "a name is found by two characters, and the search stands in the address", run: search },
  { name: "signed in: booked in four taps, then cancelled", run: fourTaps },
  { name: "signed out: registers inside the sheet, the time is kept", run: registerInSheet },
  { name: "somebody was faster: an alternative is taken, what was typed stays", run: loseTheRace },
  { name: "large type and language are kept", run: settings },
  { name: "with a position: the nearest venue comes first, with its distance", run: nearest },
];

/** The page of a room's times on a day that has some, `days` from now. */
async function openRoom(page, base, days) {
  const venue = await venueOf(base, VENUE);
  const { items } = await api(base, "GET", `/api/v1/spaces?facility_id=${venue.id}&limit=100`);
  const room = items.find((space) => space.name === ROOM);
  const from = encodeURIComponent(new Date(Date.now() + days * 86_400_000).toISOString());
  const next = await api(base, "GET", `/api/v1/spaces/${room.id}/availability/next?duration_minutes=60&from=${from}`);
  const date = new Date(Date.parse(next.starts_at) + 8 * 3_600_000).toISOString().slice(0, 10);
  await page.goto(`/venues/${venue.id}?space=${room.id}&date=${date}`);
  return { room, date };
}

const slots = (page) =>
  page.getByRole("group", { name: "选择时段" }).getByRole("button", { name: /\d\d:\d\d–\d\d:\d\d/ });

async function search(world) {
  const page = await open(world);
  await page.goto("/");
  await page.getByRole("searchbox").fill("晋江");
  await page.getByRole("link", { name: "晋江市图书馆", exact: true }).waitFor();
  await page.waitForURL(/\?q=/);
  await page.getByRole("button", { name: "阅读自习" }).click();
  await page.getByText("共 1 家场馆").waitFor();
  await page.reload();
  await page.getByText("共 1 家场馆").waitFor();
  await page.getByRole("searchbox").fill("没有这家");
  await page.getByRole("button", { name: "清除所有条件" }).click();
  await page.getByText(/^共 \d\d 家场馆$/).waitFor();
  await page.context().close();
}

async function fourTaps(world) {
  const page = await open(world);
  await signIn(page, await resident(world.base));
  await page.goto(`/?q=${encodeURIComponent(VENUE)}`);
  let taps = 0;
  const tap = async (target) => {
    taps += 1;
    await target.click();
  };
  await tap(page.getByRole("link", { name: /最近可约/ }).first());
  await tap(page.getByRole("button", { name: "预约", exact: true }));
  const sheet = page.getByRole("dialog", { name: "确认预约" });
  await tap(sheet.getByRole("checkbox"));
  await tap(sheet.getByRole("button", { name: /^(确认预约|提交审核)$/ }));
  await page.getByRole("dialog", { name: /预约成功|等待审核/ }).waitFor();
  expect(taps === 4, `${taps} taps`);

  await page.getByRole("link", { name: "查看我的预约" }).click();
  await page.getByRole("button", { name: /^取消预约.*丰泽区文化馆/ }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "确定取消" }).click();
  await page.getByText("已取消，时段已让给其他人。").waitFor();
  await page.context().close();
}

async function registerInSheet(world) {
  const page = await open(world);
  await openRoom(page, world.base, 2);
  const slot = slots(page).nth(1);
  const label = await slot.getAttribute("aria-label");
  const time = /\d\d:\d\d–\d\d:\d\d/.exec(label)[0];
  await slot.click();
  await page.getByRole("button", { name: "预约", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "确认预约" });
  await sheet.getByRole("button", { name: /注册/ }).click();
  await sheet.getByLabel("怎么称呼您").fill("黄阿婆");
  await sheet.getByLabel("账号").fill(`e2e-sheet-${Date.now()}`);
  await sheet.getByLabel("密码").fill("a long enough password");
  await sheet.getByRole("button", { name: "注册并登录" }).click();
  await sheet.getByRole("checkbox").click();
  await sheet.getByRole("button", { name: "确认预约" }).click();
  await page.getByRole("dialog", { name: "预约成功" }).getByText(time).waitFor();
  await page.context().close();
}

async function loseTheRace(world) {
  const page = await open(world, { expected: [409] });
  await signIn(page, await resident(world.base));
  const { room, date } = await openRoom(page, world.base, 3);
  const slot = slots(page).first();
  const [, starts, ends] = /(\d\d:\d\d)–(\d\d:\d\d)/.exec(await slot.getAttribute("aria-label"));
  await slot.click();
  const rival = await resident(world.base);
  await api(world.base, "POST", "/api/v1/bookings", {
    token: rival.token,
    body: {
      space_id: room.id,
      starts_at: `${date}T${starts}:00+08:00`,
      ends_at: `${date}T${ends}:00+08:00`,
      headcount: 1,
      purpose: "排练",
    },
  });
  await page.getByRole("button", { name: "预约", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "确认预约" });
  // Opening the sheet holds the time, so it is known at once.
  await sheet.getByText("这个时段刚刚被约走了").waitFor();
  await sheet.getByRole("radio", { name: "其他" }).check({ force: true });
  await sheet.getByLabel("请简单写明用途").fill("南音合奏");
  await sheet.getByRole("checkbox").click();
  await sheet.getByRole("button", { name: /^改约/ }).first().click();
  expect((await sheet.getByLabel("请简单写明用途").inputValue()) === "南音合奏", "what was typed is gone");
  await sheet.getByRole("button", { name: "确认预约" }).click();
  await page
    .getByRole("dialog", { name: "预约成功" })
    .getByRole("img", { name: /^入场二维码/ })
    .waitFor();
  await page.context().close();
}

async function nearest(world) {
  const page = await open(world);
  await page.context().grantPermissions(["geolocation"]);
  // Beside the museum of porcelain in the hills of 德化.
  await page.context().setGeolocation({ latitude: 25.492, longitude: 118.241 });
  await page.goto("/");
  await page.getByRole("button", { name: "离我近的" }).click();
  const first = page.getByRole("article").first();
  await first.getByRole("link", { name: "德化陶瓷博物馆" }).waitFor();
  await first.getByText("约 100 米").waitFor();
  expect(page.url().includes("near=me"), "the address does not tell");
  await page.context().close();
}

async function settings(world) {
  const page = await open(world);
  await page.goto("/");
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await page.getByRole("button", { name: "大字" }).click();
  expect((await size()) === "20px", `large type is ${await size()}`);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { name: "What would you like to do today?" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "What would you like to do today?" }).waitFor();
  expect((await size()) === "20px", "large type was forgotten");
  expect((await page.evaluate(() => document.documentElement.lang)) === "en", "the language of the page is not told");
  await page.context().close();
}

/** The pages for everybody and for one who books, with what they open. */
export async function* bookingRoutes(page, base, { login, password, token }) {
  const venue = await venueOf(base, VENUE);
  const ready = () => page.waitForLoadState("networkidle");
  const go = async (address) => {
    await page.goto(address);
    await ready();
  };
  await go("/");
  yield "/";
  await go("/?q=zzzz");
  yield "/?q=zzzz";
  await go("/sign-in");
  yield "/sign-in";
  await go("/bookings");
  yield "/bookings, signed out";
  await go("/nowhere");
  yield "/nowhere";
  await go(`/venues/${venue.id}`);
  yield "/venues/…";

  const { items } = await api(base, "GET", `/api/v1/spaces?facility_id=${venue.id}&limit=100`);
  const room = items.find((space) => space.name === ROOM);
  const next = await api(base, "GET", `/api/v1/spaces/${room.id}/availability/next?duration_minutes=60`);
  const chosen = `/venues/${venue.id}?space=${room.id}&at=${encodeURIComponent(next.starts_at)}&minutes=60`;
  const book = () => page.getByRole("button", { name: /^(预约|Book)$/ }).click();
  await go(chosen);
  await book();
  await page.getByRole("dialog").waitFor();
  await ready();
  yield "the sheet, signed out";
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel(/^(账号或手机号|Login or telephone)$/).fill(login);
  await sheet.getByLabel(/^(密码|Password)$/).fill(password);
  await sheet.getByRole("button", { name: /^(登录|Sign in)$/ }).click();
  await sheet.getByRole("checkbox").waitFor();
  yield "the sheet, signed in";
  await api(base, "POST", "/api/v1/bookings", {
    token,
    body: { space_id: room.id, ...next, headcount: 1, purpose: "排练" },
  });
  await go("/bookings");
  yield "/bookings";
  await page
    .getByRole("button", { name: /^(取消预约|Cancel booking)/ })
    .first()
    .click();
  await page.getByRole("alertdialog").waitFor();
  yield "the question before cancelling";
  await page.getByRole("button", { name: /^(确定取消|Cancel it)$/ }).click();
  await page.getByText(/^(已取消，|Cancelled\. )/).waitFor();
  await go("/sign-in");
  yield "/sign-in, signed in";
}
