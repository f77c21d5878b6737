// What a resident does beyond booking a room: sessions and tickets, waiting, series, what is one's own, without a network.

const DEMO = "citong-demo-2026";

export function residentScenarios(helpers) {
  return [
    { name: "a ticket for two: taken, shown, and shown again without a network", run: ticketOffline },
    { name: "signed out: a ticket is taken after signing in inside the sheet", run: ticketAfterSignIn },
    { name: "a full session: waits, gets what somebody gives back, accepts", run: waitAndAccept },
    { name: "sessions: what is looked for stands in the address", run: findSession },
  ].map(({ name, run }) => ({ name, run: (world) => run(world, helpers) }));
}

let sessions = 0;
/** A new session of the house of culture, `days` from now. */
async function newSession({ base }, { api, venueOf }, days, more) {
  sessions += 1;
  const { access_token: token } = await api(base, "POST", "/api/v1/auth/login", {
    body: { login: "demo-city-office", password: DEMO },
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
  await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).waitFor();
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
}
