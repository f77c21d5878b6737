// What a resident does beyond booking a room: sessions and tickets, waiting, series, what is one's own, without a network.

import { openingWorld } from "./opening.mjs";
import { PASSWORD } from "./people.mjs";

export function residentScenarios(helpers) {
  return [
    { name: "a ticket for two: taken, shown, and shown again without a network", run: ticketOffline },
    { name: "signed out: a ticket is taken after signing in inside the sheet", run: ticketAfterSignIn },
    { name: "a full session: waits, gets what somebody gives back, accepts", run: waitAndAccept },
    {
      name: "a regular booking: looked at, made without what cannot be had, one moved, the rest given back",
      run: series,
    },
    { name: "the account: name, notices, a copy of everything, and its end", run: account },
    { name: "the map: a county leads to its venues, and stands in the address", run: map },
    { name: "an open day: a group registers by real name and takes it back; a private venue is found", run: opening },
    { name: "sessions: what is looked for stands in the address", run: findSession },
  ].map(({ name, run }) => ({ name, run: (world) => run(world, helpers) }));
}

let sessions = 0;
/** A new session of the house of culture, `days` from now. */
async function newSession({ base }, { api, venueOf }, days, more) {
  sessions += 1;
  const { access_token: token } = await api(base, "POST", "/api/v1/auth/login", {
    body: { login: "demo-city-office", password: PASSWORD },
  });
  const venue = await venueOf(base, "丰泽区文化馆");
  const { items } = await api(base, "GET", `/api/v1/spaces?facility_id=${venue.id}&limit=100`);
  const room = items.find((space) => space.name === "合唱排练厅");
  const from = encodeURIComponent(new Date(Date.now() + days * 86_400_000).toISOString());
  const next = await api(base, "GET", `/api/v1/spaces/${room.id}/availability/next?duration_minutes=60&from=${from}`);
  return api(base, "POST", "/api/v1/sessions", {
    token,
    body: { space_id: room.id, ...next, title: `南音雅集第${sessions}场`, capacity: 20, reserve_percent: 0, ...more },
  });
}

async function ticketOffline(world, helpers) {
  const { open, resident, signIn, expect } = helpers;
  const session = await newSession(world, helpers, 2, { max_party: 3 });
  const page = await open(world);
  await signIn(page, await resident(world.base));
  await page.goto("/sessions");
  await page.getByRole("link", { name: session.title }).click();
  await page.getByRole("button", { name: "取票", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "取票" });
  await sheet.getByRole("button", { name: "增加一人" }).click();
  await sheet.getByLabel("第 2 位姓名").fill("林大南");
  await sheet.getByRole("button", { name: "确认取票" }).click();
  const done = page.getByRole("dialog", { name: "取票成功" });
  await done.getByRole("img", { name: /^入场二维码/ }).waitFor();
  await done.getByText("第 1 / 2 张").waitFor();
  await done.getByRole("link", { name: "查看我的票" }).click();
  await page.getByRole("heading", { name: "我的票" }).waitFor();
  await page.getByRole("button", { name: `退票：林大南，${session.title}` }).waitFor();

  // The worker that keeps the files of the client is there once it controls the page.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForLoadState("networkidle");
  await page.reload();
  await page.getByRole("heading", { name: session.title }).waitFor();
  await page.waitForLoadState("networkidle");
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map((request) => new URL(request.url).pathname);
  });
  const personal = kept.filter((path) => /\/(me|tickets|bookings|waiting-list|auth)(\/|$)/.test(path));
  expect(personal.length === 0, `the worker keeps ${personal.join(", ")}`);

  page.removeAllListeners("console");
  await page.context().setOffline(true);
  await page.reload();
  await page.getByText("现在没有网络").waitFor();
  await page.getByRole("button", { name: `出示入场码：${session.title} 林大南` }).click();
  await page
    .getByRole("dialog")
    .getByRole("img", { name: /^入场二维码/ })
    .waitFor();
  await page.goto("/bookings");
  await page.getByText("现在没有网络").waitFor();

  await page.context().setOffline(false);
  await page.goto("/account");
  await page.getByRole("main").getByRole("button", { name: "退出登录" }).click();
  await page.getByRole("main").getByRole("link", { name: "登录", exact: true }).waitFor();
  const left = await page.evaluate(() => localStorage.getItem("citong.passes"));
  expect(left === null, "the passes are still there after signing out");
  await page.context().close();
}

async function ticketAfterSignIn(world, helpers) {
  const { open, resident } = helpers;
  const session = await newSession(world, helpers, 3);
  const { login, password } = await resident(world.base);
  const page = await open(world);
  await page.goto(`/sessions/${session.id}`);
  await page.getByRole("button", { name: "取票", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "取票" });
  await sheet.getByLabel("账号或手机号").fill(login);
  await sheet.getByLabel("密码").fill(password);
  await sheet.getByRole("button", { name: "登录", exact: true }).click();
  await sheet.getByRole("button", { name: "确认取票" }).click();
  await page.getByRole("dialog", { name: "取票成功" }).getByText("林小南").waitFor();
  await page.context().close();
}

async function waitAndAccept(world, helpers) {
  const { open, api, resident, signIn } = helpers;
  const session = await newSession(world, helpers, 4, { capacity: 1 });
  const first = await resident(world.base);
  const { tickets } = await api(world.base, "POST", `/api/v1/sessions/${session.id}/tickets`, {
    token: first.token,
    body: { party: [{ name: "先到" }] },
  });
  const page = await open(world);
  await signIn(page, await resident(world.base));
  await page.goto(`/sessions/${session.id}`);
  await page.getByRole("button", { name: "加入候补" }).click();
  const sheet = page.getByRole("dialog", { name: "加入候补" });
  await sheet.getByRole("button", { name: "确认候补" }).click();
  await page.getByRole("dialog", { name: "已加入候补" }).getByText("第 1 位").waitFor();
  await api(world.base, "POST", `/api/v1/tickets/${tickets[0].id}/cancel`, { token: first.token, body: {} });
  await page.getByRole("link", { name: "查看我的票" }).click();
  await page.getByText("轮到您了").waitFor();
  await page.getByRole("button", { name: "接受" }).click();
  await page.getByRole("button", { name: `出示入场码：${session.title}` }).click();
  await page
    .getByRole("dialog", { name: "入场码" })
    .getByRole("img", { name: /^入场二维码/ })
    .waitFor();
  await page.context().close();
}

async function findSession(world, helpers) {
  const { open } = helpers;
  const session = await newSession(world, helpers, 5);
  const page = await open(world);
  await page.goto("/sessions");
  await page.getByRole("searchbox").fill(session.title);
  await page.waitForURL(/\?q=/);
  await page.getByText("共 1 场").waitFor();
  await page.getByRole("button", { name: "七天内" }).click();
  await page.waitForURL(/when=week/);
  await page.getByRole("combobox", { name: "想做什么" }).selectOption({ label: "排练活动" });
  await page.getByRole("link", { name: session.title }).waitFor();
  await page.getByRole("combobox", { name: "想做什么" }).selectOption({ label: "看展参观" });
  await page.getByRole("heading", { name: "没有找到这样的活动" }).waitFor();
  await page.getByRole("button", { name: "清除所有条件" }).click();
  await page.getByRole("link", { name: session.title }).waitFor();
  await page.context().close();
}

async function series(world, helpers) {
  const { open, api, resident, signIn, venueOf, expect } = helpers;
  const page = await open(world);
  await signIn(page, await resident(world.base));
  const venue = await venueOf(world.base, "丰泽区文化馆");
  const { items } = await api(world.base, "GET", `/api/v1/spaces?facility_id=${venue.id}&limit=100`);
  const room = items.find((space) => space.name === "舞蹈排练厅二");
  const from = encodeURIComponent(new Date(Date.now() + 2 * 86_400_000).toISOString());
  const next = await api(
    world.base,
    "GET",
    `/api/v1/spaces/${room.id}/availability/next?duration_minutes=60&from=${from}`,
  );
  await page.goto(`/venues/${venue.id}?space=${room.id}&at=${encodeURIComponent(next.starts_at)}&minutes=60`);
  await page.getByRole("link", { name: "每周都来？一次约好多次" }).click();
  // Longer than the room can be booked ahead, so that some dates cannot be had.
  const until = new Date(Date.parse(next.starts_at) + (room.advance_max_days + 15) * 86_400_000);
  await page.getByLabel("直到（含当天）").fill(until.toISOString().slice(0, 10));
  await page.getByRole("button", { name: "看看哪些日期能约" }).click();
  await page
    .getByText(/^最远可预约到/)
    .first()
    .waitFor();
  await page.getByLabel("用途").fill("广场舞排练");
  await page.getByRole("button", { name: /^预约其中 \d+ 次（跳过 \d+ 次）$/ }).click();
  await page.getByText(/个日期没有约上$/).waitFor();
  const cards = page.getByRole("article");
  const made = await cards.count();
  expect(made > 1, `${made} bookings`);

  await cards.first().getByRole("button", { name: /^改期/ }).click();
  const sheet = page.getByRole("dialog", { name: "改期" });
  const day = new Date(Date.parse(next.starts_at) + 32 * 3_600_000).toISOString().slice(0, 10);
  await sheet.getByLabel("新日期").fill(day);
  const start = sheet.getByRole("combobox", { name: "开始时间" });
  await start.locator("option").nth(3).waitFor({ state: "attached" });
  await start.selectOption({ index: 3 });
  await sheet.getByRole("button", { name: /^改到/ }).click();
  await page.getByText("已改期。").waitFor();

  await cards
    .first()
    .getByRole("button", { name: /^取消预约/ })
    .click();
  const question = page.getByRole("alertdialog");
  await question.getByRole("radio", { name: "全部" }).check({ force: true });
  await question.getByRole("button", { name: "确定取消" }).click();
  await page.getByText("已取消，时段已让给其他人。").waitFor();
  await page.getByText("还有 0 次").waitFor();
  await page.context().close();
}

async function account(world, helpers) {
  const { open, api, resident, signIn, venueOf, expect } = helpers;
  const me = await resident(world.base);
  // The venue gives a booking back, which makes a notice.
  const venue = await venueOf(world.base, "丰泽区文化馆");
  const { items } = await api(world.base, "GET", `/api/v1/spaces?facility_id=${venue.id}&limit=100`);
  const room = items.find((space) => space.name === "舞蹈排练厅一");
  const next = await api(world.base, "GET", `/api/v1/spaces/${room.id}/availability/next?duration_minutes=60`);
  const booking = await api(world.base, "POST", "/api/v1/bookings", {
    token: me.token,
    body: { space_id: room.id, ...next, headcount: 2, purpose: "排练" },
  });
  const { access_token: token } = await api(world.base, "POST", "/api/v1/auth/login", {
    body: { login: "demo-city-office", password: PASSWORD },
  });
  await api(world.base, "POST", `/api/v1/bookings/${booking.id}/cancel`, { token, body: { reason: "设备检修" } });

  const page = await open(world, { expected: [401] });
  await signIn(page, me);
  await page.getByRole("link", { name: "消息，1 条未读" }).click();
  await page.getByText(/设备检修/).waitFor();
  await page.getByRole("button", { name: /^标为已读/ }).click();
  await page.getByText("都已读过。").waitFor();
  await page.getByRole("link", { name: "消息", exact: true }).first().waitFor();

  await page.goto("/account");
  await page.getByLabel("怎么称呼您").fill("林阿南");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("heading", { name: "您好，林阿南" }).waitFor();
  await page.getByRole("checkbox", { name: "短信" }).click();
  await page.getByText("已保存。").waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出我的数据" }).click();
  expect((await download).suggestedFilename() === "citong-my-data.json", "another file came");
  await page.getByRole("button", { name: "注销账号" }).click();
  const question = page.getByRole("alertdialog", { name: "确定注销账号？" });
  await question.getByLabel("密码").fill(me.password);
  await question.getByRole("button", { name: "永久注销" }).click();
  await page.getByRole("heading", { name: "今天想做点什么？" }).waitFor();
  await page.goto("/bookings");
  await page.getByRole("heading", { name: "登录后查看预约" }).waitFor();
  await page.context().close();
}

async function map(world, { open }) {
  const page = await open(world);
  await page.goto("/");
  await page.getByRole("link", { name: "看地图" }).click();
  await page.getByRole("button", { name: /^德化县 ?\d+ ?家场馆$/ }).click();
  await page.waitForURL(/region=350526/);
  await page.getByRole("link", { name: "德化陶瓷博物馆" }).waitFor();
  await page.context().close();
}

async function opening(world, helpers) {
  const { open, api, resident, signIn } = helpers;
  const { day, facility } = await openingWorld(world.base, api);
  const page = await open(world, { expected: [422] });
  await signIn(page, await resident(world.base));
  await page.goto("/sessions");
  await page.getByRole("link", { name: "军营开放日" }).click();
  const card = page.getByRole("article").filter({ hasText: day.title });
  await card.getByRole("button", { name: /^团体登记/ }).click();
  const sheet = page.getByRole("dialog", { name: "团体登记" });
  await sheet.getByLabel("团体名称").fill("东海社区老年大学");
  await sheet.getByLabel("姓名").fill("陈小满");
  await sheet.getByLabel("手机号").fill("13800138000");
  await sheet.getByLabel("证件号码").fill("350502190001010018");
  await sheet.getByRole("checkbox").click();
  await sheet.getByRole("button", { name: "提交登记" }).click();
  await sheet.getByRole("alert").waitFor();
  await sheet.getByLabel("证件号码").fill("350502190001010017");
  await sheet.getByRole("button", { name: "提交登记" }).click();
  await page.getByRole("dialog", { name: "已提交登记" }).getByRole("button", { name: "完成" }).click();
  await card.getByText("已登记，等待部队审核").waitFor();
  await card.getByRole("button", { name: "取消登记" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "取消登记" }).click();
  await card.getByRole("button", { name: /^团体登记/ }).waitFor();
  await page.goto("/offers");
  await page.getByRole("link", { name: facility.name }).click();
  await page.getByRole("heading", { name: facility.name }).waitFor();
  await page.context().close();
}

/** The pages of a resident, for axe and for the narrow screen. The person is signed in. */
export async function* residentRoutes({ page, base, go, token }, helpers) {
  const { api } = helpers;
  const open = await newSession({ base }, helpers, 6, { max_party: 3 });
  const full = await newSession({ base }, helpers, 7, { capacity: 1 });
  await api(base, "POST", `/api/v1/sessions/${full.id}/tickets`, { token, body: { party: [{ name: "林小南" }] } });
  await go("/sessions");
  yield "/sessions";
  await go("/sessions?q=zzzz");
  yield "/sessions?q=zzzz";
  await go(`/sessions/${open.id}`);
  yield "/sessions/…";
  await page.getByRole("button", { name: /^(取票|Take tickets)$/ }).click();
  await page.getByRole("dialog").getByRole("textbox").waitFor();
  yield "the sheet of a session";
  await page.getByRole("button", { name: /^(确认取票|Take them)$/ }).click();
  await page.getByRole("dialog").getByRole("img").waitFor();
  yield "the ticket";
  await go(`/sessions/${full.id}`);
  yield "/sessions/…, full, with a ticket";
  await go("/tickets");
  yield "/tickets";
  await page
    .getByRole("button", { name: /^(退票|Give back)/ })
    .first()
    .click();
  await page.getByRole("alertdialog").waitFor();
  yield "the question before giving a ticket back";
  await go("/map?region=350582");
  yield "/map";
  for (const address of ["/notices", "/strikes", "/series/new"]) {
    await go(address);
    yield address;
  }
  await openingWorld(base, api);
  await go("/offers");
  yield "/offers";
  await go("/open-days");
  yield "/open-days";
  await page
    .getByRole("button", { name: /^(团体登记|Register a group)/ })
    .first()
    .click();
  await page.getByRole("dialog").getByRole("textbox").first().waitFor();
  yield "the sheet of an open day";
  await go("/account");
  yield "/account";
  await page.getByRole("button", { name: /^(注销账号|Delete account)$/ }).click();
  await page.getByRole("alertdialog").waitFor();
  yield "the question before an account is deleted";

  const venue = await helpers.venueOf(base, "丰泽区文化馆");
  const { items } = await api(base, "GET", `/api/v1/spaces?facility_id=${venue.id}&limit=100`);
  const room = items.find((space) => space.name === "舞蹈排练厅一");
  const from = encodeURIComponent(new Date(Date.now() + 3 * 86_400_000).toISOString());
  const next = await api(base, "GET", `/api/v1/spaces/${room.id}/availability/next?duration_minutes=60&from=${from}`);
  await go(`/series/new?space=${room.id}&at=${encodeURIComponent(next.starts_at)}&minutes=60`);
  await page.getByRole("button", { name: /^(看看哪些日期能约|See which dates are free)$/ }).click();
  await page.getByRole("checkbox").first().waitFor();
  yield "/series/new, with its dates";
  const made = await api(base, "POST", "/api/v1/booking-series", {
    token,
    body: {
      space_id: room.id,
      ...next,
      rrule: "FREQ=WEEKLY;COUNT=3",
      headcount: 2,
      purpose: "排练",
      on_conflict: "skip",
    },
  });
  await go(`/series/${made.id}`);
  yield "/series/…";
  await page
    .getByRole("button", { name: /^(改期|Move)/ })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
  yield "the sheet to move a booking";
}
