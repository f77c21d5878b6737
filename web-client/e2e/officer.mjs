// The officer's console: what is done at the desk, and that every screen of it is accessible and fits.
import { readFileSync } from "node:fs";
import { DESKTOP, lookOver } from "./looks.mjs";
import { closure, door, walkIn } from "./officer-day.mjs";
import { ask, waiting } from "./officer-world.mjs";
import { officerTour } from "./officer-tour.mjs";
import { pageOf } from "./people.mjs";

/** `tools` are those of scenarios.mjs: open, api, expect, resident. */
export function officer(tools, full) {
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
    ...lookOver("officer: ", officerTour, run, { full }),
  ];
}

async function approveTen(world) {
  const { expect } = world;
  await ask(world, 14, 8);
  const before = await waiting(world);
  const page = await pageOf(world, "demo-venue-staff");
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
    const page = await pageOf(world, `demo-${role}`);
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
  const staff = await pageOf(world, "demo-venue-staff");
  await staff.goto("/account");
  await staff.getByRole("link", { name: "工作台", exact: true }).click();
  await staff.getByRole("navigation", { name: "工作台导航" }).waitFor();
  await staff.getByRole("button", { name: "English" }).click();
  await staff.getByRole("navigation", { name: "Console", exact: true }).waitFor();
  await staff.context().close();
  const page = await pageOf(world, "demo-resident");
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

async function exportRows(world) {
  const { expect } = world;
  const page = await pageOf(world, "demo-venue-manager");
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

async function unsaved(world) {
  const { expect } = world;
  const page = await pageOf(world, "demo-venue-manager");
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
  const page = await pageOf(world, "demo-sysadmin");
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
