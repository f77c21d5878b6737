// The officer's console: what is done at the desk, and that every screen of it is accessible and fits.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { purchaseScreens } from "./purchases.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };
const PASSWORD = "citong-demo-2026";
const DAY = 86_400_000;

/** `tools` are those of scenarios.mjs: open, api, expect, resident. */
export function officer(tools, full) {
  const looks = [
    { name: "phone", viewport: PHONE },
    { name: "desktop", viewport: DESKTOP },
    ...(full
      ? [
          { name: "desktop, English", viewport: DESKTOP, language: "en" },
          { name: "phone, large type", viewport: PHONE, type: "large" },
        ]
      : []),
  ];
  const run = (scenario, ...more) => ({ run: (world) => scenario({ ...world, ...tools }, ...more) });
  return [
    { name: "officer: approves ten with the keyboard only, rejects one, the rest at once", ...run(approveTen) },
    { name: "officer: a role sees only its own screens, a resident none", ...run(ownScreens) },
    { name: "officer: books a walk-in from the board, by keyboard and by drag", ...run(walkIn) },
    { name: "officer: a closure shows the bookings that it hits, then ends them", ...run(closure) },
    { name: "officer: the export has the rows that are on screen", ...run(exportRows) },
    { name: "officer: the door refuses a false code, and keeps what it scans without a network", ...run(door) },
    { name: "officer: what was typed is not lost by closing a form", ...run(unsaved) },
    { name: "officer: a machine client's secret is shown once", ...run(secretOnce) },
    ...looks.map((look) => ({ name: `officer: axe: ${look.name}`, ...run(axe, look) })),
    { name: "officer: no sideways scrolling at 320 px, large type", ...run(overflow) },
  ];
}

async function login(api, base, role) {
  const body = { login: role.startsWith("example-") ? role : `demo-${role}`, password: PASSWORD };
  return api(base, "POST", "/api/v1/auth/login", { body });
}

/** A page of somebody who has signed in on this browser before. */
async function deskOf(world, role, look = {}) {
  const { refresh_token: token } = await login(world.api, world.base, role);
  const page = await world.open(world, { viewport: DESKTOP, ...look });
  await page.context().addInitScript((value) => {
    if (sessionStorage.getItem("e2e") === null) localStorage.setItem("citong.refresh", value);
    sessionStorage.setItem("e2e", "1");
  }, token);
  return page;
}

let venue;
/** The venue of the demo officers with its spaces. */
async function home({ api, base }) {
  const { access_token: token } = await login(api, base, "venue-manager");
  if (!venue) {
    const me = await api(base, "GET", "/api/v1/me", { token });
    const found = await api(base, "GET", `/api/v1/facilities?organization_id=${me.grants[0].organization_id}`);
    const { items: spaces } = await api(base, "GET", `/api/v1/spaces?facility_id=${found.items[0].id}&limit=100`);
    venue = { ...found.items[0], spaces };
  }
  return { ...venue, token, space: (name) => venue.spaces.find((one) => one.name === name) };
}

async function nextFree({ api, base }, space, days, minutes = 60) {
  const from = encodeURIComponent(new Date(Date.now() + days * DAY).toISOString());
  return api(base, "GET", `/api/v1/spaces/${space.id}/availability/next?duration_minutes=${minutes}&from=${from}`);
}

/** Bookings that wait for a decision, each by another resident. */
async function ask(world, count, days) {
  const { space } = await home(world);
  const made = [];
  for (let number = 0; number < count; number += 1) {
    const { token } = await world.resident(world.base);
    const room = space("小剧场");
    const time = await nextFree(world, room, days + (number % 4));
    made.push(
      await world.api(world.base, "POST", "/api/v1/bookings", {
        token,
        body: { space_id: room.id, ...time, headcount: 2 + number, purpose: `排练${number + 1}` },
      }),
    );
  }
  return made;
}

async function waiting(world) {
  const { id, token } = await home(world);
  const { items } = await world.api(world.base, "GET", `/api/v1/bookings/approval-queue?facility_id=${id}&limit=100`, {
    token,
  });
  return items.length;
}

async function approveTen(world) {
  const { expect } = world;
  await ask(world, 14, 8);
  const before = await waiting(world);
  const page = await deskOf(world, "venue-staff");
  await page.goto("/desk");
  const list = page.getByRole("list", { name: "等待审核的预约" });
  await list.getByRole("listitem").first().waitFor();
  const press = (key) => page.keyboard.press(key);
  const count = async (number) => page.getByText(`${number} 项在等候`).waitFor();
  await count(before);
  for (let done = 1; done <= 10; done += 1) {
    await press("a");
    await count(before - done);
    await page.getByText(/^已通过：/).waitFor();
  }
  for (const deadline = Date.now() + 10_000; (await waiting(world)) !== before - 10;) {
    expect(Date.now() < deadline, `${before - (await waiting(world))} are decided, not ten`);
  }
  // The next one is open, and the keyboard is in it.
  await press("j");
  await press("k");
  await press("r");
  const question = page.getByRole("alertdialog");
  await question.getByLabel("原因").waitFor();
  await question.getByLabel("原因").press("Enter");
  await question.getByText("请写明原因").waitFor();
  await page.keyboard.type("设备检修");
  await press("Enter");
  await page.getByText(/^未通过：/).waitFor();
  await count(before - 11);
  await press("x");
  await press("j");
  await press("x");
  await page.getByRole("button", { name: "通过所选 2 项", exact: true }).waitFor();
  await press("a");
  await page.getByText("已通过 2 项。").waitFor();
  await page.context().close();
}

const SEES = {
  "venue-staff": ["待办", "日程板", "签到", "预约", "场次", "统计"],
  "venue-manager": ["待办", "日程板", "签到", "预约", "场次", "开放与闭馆", "场馆与空间", "时段分配", "统计"],
  auditor:
    "待办 日程板 预约 场次 时段分配 统计 采购项目 合同与支付 购买目录 开启与评审 质疑与投诉 评审专家库 供应商信用 账号与授权 机器客户端 审计记录".split(
      " ",
    ),
  "city-office":
    "待办 日程板 签到 预约 场次 开放与闭馆 场馆与空间 时段分配 统计 采购项目 合同与支付 购买目录 密钥与开标 评审专家库 供应商信用 账号与授权".split(
      " ",
    ),
  sysadmin: ["账号与授权", "机器客户端", "审计记录"],
};

async function ownScreens(world) {
  const { expect } = world;
  for (const [role, screens] of Object.entries(SEES)) {
    const page = await deskOf(world, role);
    await page.goto("/desk");
    const nav = page.getByRole("navigation", { name: "工作台导航" });
    await nav.getByRole("link", { name: screens[0], exact: true }).waitFor();
    const seen = await nav.getByRole("link").allInnerTexts();
    expect(seen.join() === screens.join(), `${role} sees ${seen.join()}`);
    await page.goto(screens.includes("审计记录") ? "/desk/hours" : "/desk/audit");
    await page.getByRole("heading", { name: "这个页面不在您的职责内" }).waitFor();
    await page.context().close();
  }
  // From one's own account to the console, whose texts follow the language.
  const staff = await deskOf(world, "venue-staff");
  await staff.goto("/account");
  await staff.getByRole("link", { name: "工作台", exact: true }).click();
  await staff.getByRole("navigation", { name: "工作台导航" }).waitFor();
  await staff.getByRole("button", { name: "English" }).click();
  await staff.getByRole("navigation", { name: "Console", exact: true }).waitFor();
  await staff.context().close();
  const page = await deskOf(world, "resident");
  await page.goto("/account");
  await page.getByRole("heading", { name: "个人资料" }).waitFor();
  expect((await page.getByRole("link", { name: "工作台" }).count()) === 0, "a resident is offered the console");
  await page.goto("/desk/queue");
  await page.getByRole("heading", { name: "这里是工作人员的工作台" }).waitFor();
  expect((await page.getByRole("navigation", { name: "工作台导航" }).count()) === 0, "a resident sees the navigation");
  await page.context().close();
  const guest = await world.open(world, { viewport: DESKTOP });
  await guest.goto("/desk/users");
  await guest.getByRole("link", { name: "登录" }).click();
  await guest.waitForURL(/next=%2Fdesk%2Fusers/);
  await guest.context().close();
}

/** The board on a day when the room is free from some time on; the name of its first free cell. */
async function board(world, page, room, days) {
  const { id, space } = await home(world);
  const time = await nextFree(world, space(room), days, 120);
  const at = new Date(Date.parse(time.starts_at) + 8 * 3_600_000).toISOString();
  await page.goto(`/desk/board?venue=${id}&date=${at.slice(0, 10)}`);
  const minutes = Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
  const clock = (plus) => new Date((minutes + plus) * 60_000).toISOString().slice(11, 16);
  return {
    time,
    cell: (plus) => page.getByRole("gridcell", { name: new RegExp(`^${room} ${clock(plus)}–.* 空闲$`) }),
    block: (name) => page.getByRole("gridcell", { name: new RegExp(`^${room} .*${name}`) }),
  };
}

async function fillWalkIn(page, name, purpose) {
  const sheet = page.getByRole("dialog", { name: "现场预约" });
  await sheet.getByLabel("姓名").fill(name);
  await sheet.getByLabel("手机号").fill(`138${String(Date.now()).slice(-8)}`);
  await sheet.getByLabel("用途").fill(purpose);
  await sheet.getByRole("button", { name: "确认预约" }).click();
  await sheet.waitFor({ state: "hidden" });
}

async function walkIn(world) {
  const { expect } = world;
  const purpose = `练琴${Date.now()}`;
  const page = await deskOf(world, "venue-staff");
  const byKey = await board(world, page, "培训教室", 15);
  await byKey.cell(0).waitFor();
  await byKey.cell(0).focus();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "现场预约" }).getByText("培训教室").waitFor();
  await fillWalkIn(page, "陈阿婆", purpose);
  await byKey.block(purpose).waitFor();
  await byKey.block(purpose).click();
  const panel = page.getByRole("dialog", { name: "预约详情" });
  await panel.getByText("已确认", { exact: true }).waitFor();
  expect(
    await panel.getByRole("button", { name: "通过", exact: true }).isDisabled(),
    "a confirmed booking is approvable",
  );
  await panel.getByText(/现在是“已确认”，此刻不能：/).waitFor();
  await panel.getByRole("button", { name: "查看完整信息" }).click();
  await page.getByRole("alertdialog").getByLabel("查看原因").fill("核对到访人");
  await page.getByRole("alertdialog").getByRole("button", { name: "查看完整信息" }).click();
  await panel.getByText("陈阿婆").waitFor();

  const byDrag = await board(world, page, "掌中木偶传习室", 16);
  await byDrag.cell(0).hover();
  await page.mouse.down();
  await byDrag.cell(30).hover();
  await byDrag.cell(60).hover();
  await page.mouse.up();
  await page.getByRole("dialog", { name: "现场预约" }).getByText("1.5 小时").waitFor({ state: "attached" });
  await fillWalkIn(page, "王大爷", purpose);
  await byDrag.block(purpose).waitFor();
  await page.context().close();
}

async function closure(world) {
  const { api, base, expect } = world;
  const { space } = await home(world);
  const room = space("舞蹈排练厅一");
  const time = await nextFree(world, room, 10);
  const { token } = await world.resident(base);
  const booking = await api(base, "POST", "/api/v1/bookings", {
    token,
    body: { space_id: room.id, ...time, headcount: 3, purpose: "舞龙练习" },
  });
  const day = new Date(Date.parse(time.starts_at) + 8 * 3_600_000).toISOString().slice(0, 10);
  const page = await deskOf(world, "venue-manager");
  await page.goto("/desk/hours?tab=closures");
  await page.getByRole("button", { name: "发布临时关闭" }).click();
  const sheet = page.getByRole("dialog", { name: "发布临时关闭" });
  // The whole is closed: the booking of its part is met too.
  await sheet.getByLabel("空间").selectOption({ label: "排练区" });
  await sheet.getByLabel("开始").fill(`${day}T00:00`);
  await sheet.getByLabel("结束").fill(`${day}T23:30`);
  await sheet.getByLabel("原因").fill("地板检修");
  const preview = sheet.getByRole("region", { name: "受影响的预约" });
  await preview.getByText("舞龙练习").waitFor();
  await preview.getByText("1 个预约会被取消").waitFor();
  await sheet.getByRole("button", { name: "发布" }).click();
  await page.getByRole("alertdialog").getByText("1 个预约会立即取消").waitFor();
  await page.getByRole("alertdialog").getByRole("button", { name: "确定发布" }).click();
  await page.getByText("已发布，取消了 1 个预约。").waitFor();
  const after = await api(base, "GET", `/api/v1/bookings/${booking.id}`, { token });
  expect(after.status === "closed_by_venue", `the booking is ${after.status}`);
  await page.getByRole("button", { name: /^撤回排练区/ }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "撤回" }).click();
  await page.getByText("已撤回。").waitFor();
  await page.context().close();
}

async function exportRows(world) {
  const { expect } = world;
  const page = await deskOf(world, "venue-manager");
  await page.goto("/desk/venues?sort=-capacity");
  const table = page.getByRole("table", { name: "空间" });
  await table.waitFor();
  const cells = async () => {
    const rows = await table.getByRole("row").all();
    return Promise.all(rows.slice(1).map(async (row) => (await row.getByRole("cell").allInnerTexts()).slice(0, 5)));
  };
  const download = async (name) => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return readFileSync(await file.path());
  };
  const first = await cells();
  expect(first.length > 3 && Number(first[0][1]) >= Number(first[1][1]), `not sorted: ${first.join(" | ")}`);
  await page.getByRole("searchbox", { name: "在表中查找" }).fill("排练厅");
  await page.getByText(/^显示 3 条/).waitFor();
  await page.waitForURL(/q=/);
  const shown = (await cells()).map((row) => row.map((text) => text.replace(/^└\s*/, "").trim()));
  const csv = (await download("CSV")).toString("utf8").replace("\uFEFF", "").trim().split("\r\n").slice(1);
  expect(csv.join("\n") === shown.map((row) => row.join(",")).join("\n"), `CSV: ${csv.join(" | ")}`);
  const book = await download("Excel");
  expect(book.subarray(0, 2).toString() === "PK", "the workbook is no zip");
  for (const [name] of shown) expect(book.includes(name), `${name} is not in the workbook`);
  expect(!book.includes("培训教室"), "the workbook has what is not on screen");
  await page.context().close();
}

async function door(world) {
  const { expect } = world;
  const page = await deskOf(world, "venue-staff", { expected: [422] });
  page.on("requestfailed", () => {});
  await page.goto("/desk/door");
  const field = page.getByLabel("入场码");
  await field.fill("CT1.AA.AA");
  await field.press("Enter");
  await page.getByRole("status").getByText("不能入场").waitFor();
  expect(await field.evaluate((input) => input === document.activeElement), "the field lost the focus");
  const failures = world.problems.length;
  await page.context().setOffline(true);
  await field.fill("CT1.BB.BB");
  await field.press("Enter");
  await page.getByRole("status").getByText("先放行，稍后上传").waitFor();
  await page.context().setOffline(false);
  await page.getByRole("status").getByText("不能入场").waitFor();
  // The browser itself reports the lost network.
  world.problems.splice(
    failures,
    Infinity,
    ...world.problems.slice(failures).filter((one) => !one.includes("ERR_INTERNET")),
  );
  await page.context().close();
}

async function unsaved(world) {
  const { expect } = world;
  const page = await deskOf(world, "venue-manager");
  await page.goto("/desk/hours");
  const monday = page.getByRole("button", { name: "周一 加一段" });
  await monday.click();
  await page.getByLabel("周一 第 1 段结束").fill("1630");
  await page.getByLabel("周一 第 1 段结束").blur();
  expect((await page.getByLabel("周一 第 1 段结束").inputValue()) === "16:30", "the time was not read");
  await page.getByRole("link", { name: "日程板" }).click();
  const question = page.getByRole("alertdialog", { name: "还没有保存" });
  await question.getByRole("button", { name: "返回" }).click();
  await page.getByRole("button", { name: "保存开放时间" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "保存开放时间" }).click();
  await page.getByText("与服务器一致。").waitFor();
  await page.reload();
  expect((await page.getByLabel("周一 第 1 段结束").inputValue()) === "16:30", "it was not saved");
  // As it was, for those who come after.
  await page.getByRole("button", { name: "删除周一 第 1 段" }).click();
  await page.getByRole("button", { name: "保存开放时间" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "保存开放时间" }).click();
  await page.getByText("与服务器一致。").waitFor();
  await page.context().close();
}

async function secretOnce(world) {
  const { expect } = world;
  const page = await deskOf(world, "sysadmin");
  await page.goto("/desk/clients");
  await page.getByRole("button", { name: "新建客户端" }).click();
  await page.getByRole("dialog").getByLabel("名称").fill("晋江数据对接");
  await page.getByRole("dialog").getByRole("button", { name: "建立" }).click();
  const shown = page.getByRole("dialog", { name: "请保存密钥" });
  await shown.waitFor();
  const secret = await shown.getByRole("definition").nth(1).innerText();
  expect(secret.length > 20, `the secret is ${secret}`);
  await shown.getByRole("button", { name: "关闭" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "不保存，离开" }).click();
  await page.getByRole("dialog", { name: "晋江数据对接" }).waitFor();
  expect(!(await page.content()).includes(secret), "the secret is shown again");
  await page.context().close();
}

/** Every screen with something in it. */
async function* screens(world, page) {
  const { api, base } = world;
  const { id, token, space } = await home(world);
  const ready = () => page.waitForLoadState("networkidle");
  const go = async (address, heading) => {
    await page.goto(address);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    await ready();
  };
  await ask(world, 1, 30);
  await go("/desk/queue", /待办|To decide/);
  yield "/desk/queue";
  await page
    .getByRole("button", { name: /^(不通过|Reject)/ })
    .last()
    .click();
  await page.getByRole("alertdialog").waitFor();
  yield "the question before rejecting";
  await go("/desk/queue?tab=appeals", /待办|To decide/);
  yield "/desk/queue?tab=appeals";
  const { items } = await api(base, "GET", `/api/v1/bookings?mine=false&facility_id=${id}&limit=1&status=pending`, {
    token,
  });
  const booked = items[0];
  const day = new Date(Date.parse(booked.starts_at) + 8 * 3_600_000).toISOString().slice(0, 10);
  await go(`/desk/board?date=${day}`, /日程板|Day board/);
  await page.getByRole("grid").waitFor();
  yield "/desk/board";
  await go(`/desk/board?date=${day}&item=${booked.id}`, /日程板|Day board/).catch(() => {});
  await page.getByRole("dialog").getByRole("button").nth(3).waitFor();
  yield "a booking beside the board";
  const free = await nextFree(world, space("培训教室"), 22);
  await go(
    `/desk/board?date=${new Date(Date.parse(free.starts_at) + 8 * 3_600_000).toISOString().slice(0, 10)}`,
    /日程板|Day board/,
  );
  await page
    .getByRole("gridcell", { name: /培训教室.*(空闲|free)$/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  yield "the walk-in form";
  await go("/desk/door", /签到|Check-in/);
  yield "/desk/door";
  await go("/desk/bookings", /预约|Bookings/);
  await page.getByRole("table").waitFor();
  yield "/desk/bookings";
  const time = await nextFree(world, space("小剧场"), 45, 60);
  const session = await api(base, "POST", "/api/v1/sessions", {
    token,
    body: { space_id: space("小剧场").id, title: "南音清唱会", ...time, capacity: 80 },
  });
  await api(base, "POST", `/api/v1/sessions/${session.id}/tickets`, {
    token: (await world.resident(base)).token,
    body: { party: [{ name: "黄阿婆" }] },
  });
  await go("/desk/sessions", /场次|Sessions/);
  yield "/desk/sessions";
  await page
    .getByRole("button", { name: /南音清唱会/ })
    .first()
    .click();
  await page.getByRole("dialog").getByRole("table").waitFor();
  await ready();
  yield "a session";
  await go("/desk/hours", /开放与闭馆|Hours and closures/);
  await page.getByRole("table").first().waitFor();
  yield "/desk/hours";
  await go("/desk/hours?tab=closures", /开放与闭馆|Hours and closures/);
  yield "/desk/hours?tab=closures";
  await page.getByRole("button", { name: /^(发布临时关闭|Announce a closure)$/ }).click();
  await page.getByRole("dialog").waitFor();
  await ready();
  yield "a new closure";
  await go("/desk/venues", /场馆与空间|Venues and spaces/);
  await page.getByRole("table").waitFor();
  yield "/desk/venues";
  await page.getByRole("button", { name: /^(修改|Edit )小剧场/ }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^(保存|Save)$/ })
    .waitFor();
  yield "a space";
  const round = await api(base, "POST", "/api/v1/allocation-rounds", {
    token,
    body: {
      name: "春季排练时段",
      facility_id: id,
      applications_open_at: new Date(Date.now() + 3_600_000).toISOString(),
      applications_close_at: new Date(Date.now() + DAY).toISOString(),
      season_starts_on: new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10),
      season_ends_on: new Date(Date.now() + 90 * DAY).toISOString().slice(0, 10),
    },
  });
  await go("/desk/rounds", /时段分配|Allocation/);
  yield "/desk/rounds";
  await go(`/desk/rounds?item=${round.id}`, /时段分配|Allocation/);
  await page.getByRole("heading", { name: "春季排练时段" }).waitFor();
  yield "a round";
  for (const tab of ["use", "occupancy", "outcomes", "fairness", "compliance"]) {
    await go(`/desk/figures?tab=${tab}`, /统计|Statistics/);
    yield `/desk/figures?tab=${tab}`;
  }
  await go("/desk/audit", /这个页面不在您的职责内|not among your duties/);
  yield "/desk/audit, refused";
}

/** Those of the system administrator. */
async function* systemScreens(page) {
  const go = async (address, heading) => {
    await page.goto(address);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    await page.waitForLoadState("networkidle");
  };
  await go("/desk/users", /账号与授权|Accounts and grants/);
  await page.getByRole("table").waitFor();
  yield "/desk/users";
  await page.getByRole("button", { name: /demo-venue-staff/ }).click();
  await page.getByRole("button", { name: /^(增加授权|Add a grant)$/ }).click();
  yield "an account";
  await go("/desk/clients", /机器客户端|Machine clients/);
  yield "/desk/clients";
  await go("/desk/audit", /审计记录|Audit trail/);
  await page.getByRole("table").waitFor();
  yield "/desk/audit";
  await page
    .getByRole("button", { name: /^(查看|Open) / })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
  yield "an entry of the audit trail";
}

async function everywhere(world, look, check) {
  const refusals = { ...look, expected: [403, 404] };
  const page = await deskOf(world, "venue-manager", refusals);
  for await (const screen of screens(world, page)) await check(page, screen);
  await page.context().close();
  const system = await deskOf(world, "sysadmin", refusals);
  for await (const screen of systemScreens(system)) await check(system, screen);
  await system.context().close();
  const purchaser = await deskOf(world, "example-purchaser", refusals);
  for await (const screen of purchaseScreens(world, purchaser)) await check(purchaser, screen);
  await purchaser.context().close();
  const resident = await deskOf(world, "resident", refusals);
  await resident.goto("/desk");
  await resident.getByRole("heading", { level: 1 }).waitFor();
  await check(resident, "/desk, a resident");
  await resident.context().close();
}

async function axe(world, look) {
  await everywhere(world, look, async (page, screen) => {
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
  });
}

async function overflow(world) {
  await everywhere(world, { viewport: NARROW, type: "large" }, async (page, screen) => {
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (beyond > 0) world.problems.push(`${screen}: ${beyond} px too wide`);
  });
}
