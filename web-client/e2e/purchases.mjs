// What is bought: a purchaser writes and announces it, a resident reads it, the catalogue is compared.
import { readFileSync } from "node:fs";
import { catalogueScreens } from "./catalogue-tour.mjs";
import { TABLET } from "./looks.mjs";
import { pageOf, tokenOf } from "./people.mjs";

/** `tools` are those of scenarios.mjs: open, api, expect, signIn. */
export function purchaseScenarios(tools) {
  const run = (scenario) => (world) => scenario({ ...world, ...tools });
  return [
    {
      name: "purchases: a draft is written step by step, its legal terms are drawn, it is announced, a resident reads it on a phone",
      run: run(draftToNotice),
    },
    { name: "purchases: a draft against the law is refused with its article, and goes", run: run(refused) },
    { name: "purchases: a finished one is read without signing in: result, contract, documents", run: run(finished) },
    { name: "purchases: enquiries and the result are exported as they are on screen", run: run(exported) },
    { name: "purchases: two versions of the catalogue are compared side by side", run: run(compareVersions) },
    { name: "purchases: a purchaser sees its own screens, a supplier none of them", run: run(ownScreens) },
  ];
}

async function firstStep(page, title) {
  await page.goto("/desk");
  await page.getByRole("link", { name: "新建采购项目" }).click();
  await page.getByLabel("项目名称").fill(title);
  await page.getByLabel("采购内容和理由").fill("村里老人想学南音，送课到村。");
  await page.getByLabel("按名称或编码查找品目").fill("培训");
  await page.getByRole("radio", { name: /^0204/ }).check();
  await page.getByRole("checkbox", { name: /向社会公众提供的公共服务/ }).uncheck();
  await page.getByLabel("预算金额（元）").fill("90万");
  await page.getByText("90 万元").waitFor();
}

const next = (page) => page.getByRole("button", { name: "保存，下一步" }).click();
const step = (page, name) => page.getByRole("heading", { level: 2, name, exact: true }).waitFor();

async function draftToNotice(world) {
  const { expect } = world;
  const title = `南音进村培训${Date.now() % 100_000}`;
  const page = await pageOf(world, "example-purchaser");
  await firstStep(page, title);
  await next(page);
  await step(page, "采购方式");
  // What was written is on the server: another visit goes on with it.
  await page.goto("/desk/purchases");
  await page.getByRole("link", { name: title }).click();
  expect((await page.getByLabel("预算金额（元）").inputValue()) === "900000", "the budget is not kept");
  await next(page);
  await page.getByRole("radio", { name: /^公开招标/ }).check();
  await next(page);
  await step(page, "预算与分包");
  await page.getByLabel("资金来源").fill("一般公共预算");
  await page.getByLabel("预算文号或指标编号").fill("晋财预〔2026〕77号");
  await next(page);
  await step(page, "支持中小企业");
  await next(page);
  await step(page, "评审因素和分值");
  await page.getByLabel("因素 1 分值").fill("30");
  await page.getByText("合计 90 分，应为 100 分").waitFor();
  await page.getByRole("button", { name: "增加因素" }).click();
  await page.getByLabel("因素 3 名称").fill("授课场次");
  await page.getByLabel("因素 3 分值").fill("10");
  await page.getByLabel("因素 3 评分标准").fill("每村场次多者得分高");
  await page.getByText("合计 100 分", { exact: true }).waitFor();
  await next(page);
  await step(page, "评审与合同条件");
  await next(page);
  await step(page, "采购文件");
  await page.getByLabel("采购需求").fill("每村不少于六次课，每次不少于九十分钟。");
  await next(page);
  await step(page, "核对与公告");
  // Each minimum with its days and its article.
  const earliest = page.getByRole("listitem").filter({ hasText: "最早提交截止时间" });
  await earliest.getByText("20 日").waitFor();
  await earliest.getByText("《政府采购法》第三十五条").waitFor();
  await page.getByLabel("提交截止").fill("2020-01-01T09:00");
  await page.getByText(/^早于法定的最早截止时间/).waitFor();
  expect(await page.getByRole("button", { name: "公告采购" }).isDisabled(), "a deadline in the past can be announced");
  const date = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("提交截止").fill(`${date}T09:00`);
  await page.getByRole("button", { name: "公告采购" }).click();
  const question = page.getByRole("alertdialog", { name: "现在公告这个项目？" });
  await question.getByText("采购文件、分值和分包锁定，之后只能澄清、更正。").waitFor();
  await question.getByRole("button", { name: "确认公告" }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByText("密钥保管人未齐，尚不能接收投标文件").waitFor();

  // A supplier asks; question and answer are for all, without the asker.
  const token = await tokenOf(world, "example-supplier-1");
  const id = new URL(page.url()).searchParams.get("item");
  await world.api(world.base, "POST", `/api/v1/procurement-projects/${id}/enquiries`, {
    token,
    body: { question: "课程能否安排在晚上？" },
  });
  await page.goto(`/desk/purchases?item=${id}&tab=questions`);
  await page.getByRole("button", { name: "答复询问" }).click();
  await page.getByLabel("答复内容").fill("可以，每村至少两次晚课。");
  await page.getByRole("button", { name: "公布答复" }).click();
  await page.getByText("已答复", { exact: true }).waitFor();
  const file = await exportOf(page, "供应商询问");
  expect(/课程能否安排在晚上？,已答复,可以，每村至少两次晚课。/.test(file), `the export of enquiries is ${file}`);
  await page.context().close();

  // A resident, nobody signed in.
  const phone = await world.open(world);
  await phone.goto("/");
  await phone.getByRole("link", { name: /^公共文化的钱怎么花/ }).click();
  await phone.getByRole("heading", { level: 1, name: "采购公开" }).waitFor();
  await phone.getByRole("searchbox").fill("南音进村");
  await phone.waitForURL(/q=/);
  await phone.getByRole("button", { name: "全部公告" }).click();
  await phone.getByLabel("公告种类").selectOption({ label: "采购公告" });
  await phone.waitForURL(/kind=procurement/);
  await phone.getByRole("link", { name: new RegExp(title) }).click();
  await phone.getByRole("heading", { level: 1, name: title }).waitFor();
  const way = phone.getByRole("list", { name: "进展" });
  await way.getByText("提交投标（响应）文件").waitFor();
  expect((await way.locator("[aria-current=step]").innerText()).includes("提交投标"), "what goes on is not shown");
  await phone
    .getByText(/晋财预|90 ?万|900,?000/)
    .first()
    .waitFor();
  await phone.getByText(/^答复询问$/).click();
  await phone.getByText(/可以，每村至少两次晚课/).waitFor();
  await phone.getByRole("heading", { name: "采购文件" }).click();
  await phone.getByText("每村不少于六次课，每次不少于九十分钟。", { exact: true }).waitFor();
  await phone.context().close();
}

async function refused(world) {
  const page = await pageOf(world, "example-purchaser", { expected: [422] });
  await firstStep(page, "要删掉的草稿");
  await next(page);
  await step(page, "采购方式");
  await page.getByRole("button", { name: /评审因素/ }).click();
  await page.getByLabel("价格分（分）").fill("5");
  await page.getByLabel("因素 1 分值").fill("65");
  await next(page);
  await page
    .getByRole("alert")
    .getByText(/第二十四条/)
    .waitFor();
  await page.getByRole("button", { name: "删除草稿" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "删除草稿" }).click();
  await page.getByRole("heading", { level: 1, name: "采购项目" }).waitFor();
  await page.getByRole("link", { name: "要删掉的草稿" }).waitFor({ state: "detached" });
  await page.context().close();
}

async function finished(world) {
  const { expect } = world;
  const page = await world.open(world);
  await page.goto("/procurement?status=paid");
  await page.getByRole("link", { name: "晋江市2026年送戏下乡服务" }).click();
  await page.getByText("成交供应商", { exact: true }).waitFor();
  await page.getByText("总分 93.50").waitFor();
  await page.getByText("350582-2026-0001-1").first().waitFor();
  expect((await page.getByText("家门口就能看高甲戏").count()) === 0, "the words of one person are public");
  await page.goto("/procurement");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("group", { name: "导出列表" }).getByRole("button", { name: "CSV" }).click(),
  ]);
  expect(file.suggestedFilename() === "采购项目.csv", file.suggestedFilename());
  await page.context().close();
}

/** The CSV of a part of the page. */
async function exportOf(page, title) {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("group", { name: `导出“${title}”` })
      .getByRole("button", { name: "CSV" })
      .click(),
  ]);
  return readFileSync(await file.path(), "utf8");
}

async function exported(world) {
  const { api, base, expect } = world;
  const { items } = await api(base, "GET", "/api/v1/procurement-projects?status=paid&method=consultation");
  const page = await pageOf(world, "example-purchaser");
  await page.goto(`/desk/purchases?item=${items[0].id}&tab=result`);
  await page.getByRole("heading", { name: "评审排序" }).waitFor();
  const [, first] = (await exportOf(page, "结果")).split("\r\n");
  expect(/^1,1,.+,93\.5,成交供应商$/.test(first), `the first of the result is ${first}`);
  const contracts = await exportOf(page, "合同");
  expect(contracts.includes("350582-2026-0001-1"), `the export of contracts is ${contracts}`);
  await page.context().close();
}

/** A version of 晋江 that is being drafted, with an item of its own and one under another name. */
async function draftedVersion(world) {
  const { api, base } = world;
  const token = await tokenOf(world, "example-purchaser");
  const year = 2030 + (Date.now() % 60);
  const version = await api(base, "POST", "/api/v1/catalogue-versions", {
    token,
    body: { region: "350582", title: `晋江市购买目录（${year}年草案）`, effective_from: `${year}-01-01` },
  });
  const checks = {
    non_government_duty: false,
    duty_government_must_perform_itself: false,
    goods_works_or_works_service_bundle: false,
    financing: false,
    recruitment_or_public_welfare_posts: false,
  };
  for (const item of [
    { code: "0201", parent_code: "0201", name: "送戏下乡与侨乡文艺演出" },
    { code: "020199", parent_code: "0201", name: "掌中木偶进校园" },
  ]) {
    await api(base, "POST", "/api/v1/catalogue-items", { token, body: { version_id: version.id, ...item, checks } });
  }
  return version;
}

async function compareVersions(world) {
  const version = await draftedVersion(world);
  const page = await pageOf(world, "example-purchaser", { viewport: TABLET });
  await page.goto("/desk/catalogue");
  await page.getByRole("button", { name: /公益性文艺活动/ }).click();
  await page.getByRole("dialog", { name: /^0201/ }).getByText("含文化惠民演出、送戏下乡").waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
  await page.getByLabel("目录版本").selectOption(version.id);
  await page.getByRole("button", { name: "版本对比" }).click();
  const city = await page
    .getByLabel("与哪个版本对比")
    .getByRole("option")
    .filter({ hasText: "泉州市" })
    .getAttribute("value");
  await page.getByLabel("与哪个版本对比").selectOption(city);
  await page.getByText(/新增 1，/).waitFor();
  await page.getByText("掌中木偶进校园").waitFor();
  await page.getByText("送戏下乡与侨乡文艺演出").waitFor();
  await page.getByRole("button", { name: "负面清单" }).click();
  await page.getByRole("checkbox", { name: "融资行为" }).check();
  await page.getByRole("button", { name: "判断" }).click();
  await page.getByText("不能作为政府购买服务", { exact: true }).waitFor();
  await page
    .getByText(/第十条/)
    .first()
    .waitFor();
  await page.context().close();
}

const BUYS = ["采购项目", "合同与支付", "购买目录"];
const MINE = [...BUYS, "密钥与开标", "开启与评审", "质疑与投诉", "供应商信用", "评分试算"];

async function ownScreens(world) {
  const { expect } = world;
  const page = await pageOf(world, "example-purchaser");
  await page.goto("/desk");
  const nav = page.getByRole("navigation", { name: "工作台导航" });
  await nav.getByRole("link", { name: MINE[0], exact: true }).waitFor();
  const seen = await nav.getByRole("link").allInnerTexts();
  expect(seen.join() === MINE.join(), `a purchaser sees ${seen.join()}`);
  await page.goto("/desk/audit");
  await page.getByRole("heading", { name: "这个页面不在您的职责内" }).waitFor();
  await page.context().close();

  // Who oversees reads, and is offered nothing to do.
  const supervisor = await pageOf(world, "demo-finance-supervisor");
  await supervisor.goto("/desk/purchases");
  await supervisor.getByRole("link", { name: "晋江市2026年送戏下乡服务" }).waitFor();
  expect(
    (await supervisor.getByRole("link", { name: "新建采购项目" }).count()) === 0,
    "a supervisor is offered to buy",
  );
  await supervisor.context().close();

  const supplier = await pageOf(world, "example-supplier-1");
  await supplier.goto("/desk/purchases");
  await supplier.getByRole("heading", { level: 1 }).waitFor();
  for (const screen of BUYS) {
    expect(
      (await supplier.getByRole("link", { name: screen, exact: true }).count()) === 0,
      `a supplier sees ${screen}`,
    );
  }
  await supplier.context().close();
}

/** The pages for everybody, for axe and the narrow screen. */
export async function* purchaseRoutes({ page, base, go }, { api }) {
  await go("/procurement");
  yield "/procurement";
  await go("/procurement?view=notices");
  yield "/procurement?view=notices";
  await go("/procurement?q=zzzz");
  yield "/procurement?q=zzzz";
  const { items } = await api(base, "GET", "/api/v1/procurement-projects?method=open_tender");
  await go(`/procurement/${items.at(-1).id}`);
  for (const name of [/^(采购文件|Procurement documents)$/, /^(法定期限|Legal terms)$/]) {
    await page.getByRole("heading", { level: 2, name }).click();
  }
  yield "/procurement/…";
  await go("/procurement/00000000-0000-7000-8000-000000000000");
  yield "/procurement/…, missing";
}

/** The screens of a purchaser, for axe and the narrow screen. */
export async function* purchaseScreens(world, page) {
  const { api, base } = world;
  const token = await tokenOf(world, "example-purchaser");
  const go = async (address) => {
    await page.goto(address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
  };
  await go("/desk/purchases");
  yield "/desk/purchases";
  await go("/desk/purchases?draft=new");
  yield "/desk/purchases?draft=new";
  const draft = await api(base, "POST", "/api/v1/procurement-projects", {
    token,
    body: {
      title: "无障碍检查用的草稿",
      description: "检查",
      subject: "services",
      catalogue_code: "0204",
      method: "consultation",
      public_service: true,
      budget_fen: 60_000_000,
      criteria: [{ code: "c1", name: "方案", description: "完整", max_points: "70.00" }],
      terms: { price_weight: 30 },
    },
  });
  for (const name of ["method", "budget", "sme", "criteria", "terms", "documents", "check"]) {
    await go(`/desk/purchases?draft=${draft.id}&step=${name}`);
    yield `/desk/purchases, step ${name}`;
  }
  await page.getByRole("button", { name: /^(征求公众意见|Consult the public)$/ }).click();
  await page.getByRole("dialog").waitFor();
  yield "the form of a consultation";
  await api(base, "POST", `/api/v1/procurement-projects/${draft.id}/terminate`, {
    token,
    body: { reason: "检查完毕" },
  });

  const { items } = await api(base, "GET", "/api/v1/procurement-projects?status=paid&method=open_tender");
  for (const tab of ["overview", "questions", "documents", "result", "archive"]) {
    await go(`/desk/purchases?item=${items[0].id}&tab=${tab}`);
    yield `/desk/purchases, ${tab}`;
  }
  await go("/desk/contracts");
  yield "/desk/contracts";
  const contracts = await api(base, "GET", "/api/v1/contracts");
  await go(`/desk/contracts?item=${contracts.items[0].id}`);
  yield "/desk/contracts, one";
  yield* catalogueScreens(world, page, go);
}
