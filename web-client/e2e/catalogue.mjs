// The purchase catalogue: a version is made, checked against the negative list, consented to and published; changes are asked for and decided.

const PASSWORD = "citong-demo-2026";
const DESKTOP = { width: 1440, height: 900 };
const CITY = "350500";
export const NO = {
  non_government_duty: false,
  duty_government_must_perform_itself: false,
  goods_works_or_works_service_bundle: false,
  financing: false,
  recruitment_or_public_welfare_posts: false,
};

/** `tools` are those of scenarios.mjs: open, api, expect. */
export function catalogueScenarios(tools) {
  const run = (scenario) => (world) => scenario({ ...world, ...tools });
  return [
    {
      name: "catalogue: an officer makes a version, the negative list bars an item until it is put right; finance returns, then consents; it is published",
      run: run(wholeWay),
    },
    {
      name: "catalogue: a purchaser asks for what is missing, the city adopts it and enters it, everybody reads why",
      run: run(askAndDecide),
    },
    { name: "catalogue: a county takes over items, and cannot publish what the city has not", run: run(county) },
    { name: "catalogue: who only oversees is offered nothing to change", run: run(overseers) },
  ];
}

function tokens({ api, base }, login) {
  return api(base, "POST", "/api/v1/auth/login", { body: { login, password: PASSWORD } });
}

/** A page of somebody who has signed in on this browser before. */
async function as(world, login, look = {}) {
  const { refresh_token: token } = await tokens(world, login);
  const page = await world.open(world, { viewport: DESKTOP, ...look });
  await page.context().addInitScript((value) => {
    if (sessionStorage.getItem("e2e") === null) localStorage.setItem("citong.refresh", value);
    sessionStorage.setItem("e2e", "1");
  }, token);
  return page;
}

/** What somebody asks of the server. */
export async function caller(world, login) {
  const { access_token: token } = await tokens(world, login);
  return (method, address, body) => world.api(world.base, method, `/api/v1${address}`, { token, body });
}

const sheet = (page) => page.getByRole("dialog");
const gone = (page) => sheet(page).waitFor({ state: "detached" });
const tab = (page, name) =>
  page.getByRole("group", { name: "目录内容" }).getByRole("button", { name, exact: false }).click();
const answer = (page, question, yes) =>
  sheet(page)
    .getByRole("radiogroup", { name: question })
    .getByRole("radio", { name: yes ? "是" : "否" })
    .check();

async function record(page, department, opinion) {
  await page.getByRole("button", { name: `记录意见：${department}` }).click();
  await sheet(page).getByLabel("部门意见").fill(opinion);
  await sheet(page).getByRole("button", { name: "记录", exact: true }).click();
  await gone(page);
}

async function notNeeded(page) {
  await page.getByRole("button", { name: "记录专家论证" }).click();
  await sheet(page).getByText("无需论证", { exact: true }).click();
  await sheet(page).getByLabel("无需论证的理由").fill("沿用上年目录，只增加一个品目");
  await sheet(page).getByRole("button", { name: "记录论证结果" }).click();
  await gone(page);
  await page.getByText("等财政部门同意").waitFor();
}

async function consent(page, number) {
  await page.getByRole("button", { name: "财政部门同意", exact: true }).click();
  await sheet(page).getByLabel("财政同意文号").fill(number);
  await sheet(page).getByRole("button", { name: "同意", exact: true }).click();
  await gone(page);
  await page.getByText("可以公布", { exact: true }).waitFor();
}

async function wholeWay(world) {
  const { expect, api, base } = world;
  const page = await as(world, "demo-city-office", { expected: [409, 412, 422] });
  await page.goto("/desk/catalogue?tab=versions");
  await page.getByRole("button", { name: "新建目录版本" }).click();
  const title = await sheet(page).getByLabel("目录名称").inputValue();
  expect(/^泉州市.*（\d{4}年版）$/.test(title), `the name offered is ${title}`);
  await sheet(page).getByLabel("编制依据").fill("国办发〔2015〕37号");
  await sheet(page).getByRole("button", { name: "开始编制" }).click();
  await page.waitForURL(/version=/);
  const id = new URL(page.url()).searchParams.get("version");

  // What is in force is taken over in one go, after one look at the five questions.
  await page.getByRole("button", { name: "编辑品目" }).click();
  await page.getByRole("button", { name: "沿用现行品目" }).click();
  await sheet(page).getByRole("checkbox", { name: /^0101/ }).waitFor();
  expect(
    await sheet(page)
      .getByRole("button", { name: /^录入 27 条/ })
      .isDisabled(),
    "items are entered without an answer",
  );
  await sheet(page)
    .getByRole("checkbox", { name: /27 条已逐条对照/ })
    .check();
  await sheet(page)
    .getByRole("button", { name: /^录入 27 条/ })
    .click();
  await page.getByText("共 27 条（大类和品目）").waitFor();
  await gone(page);

  // The verdict comes while the questions are answered; the server refuses all the same.
  await page.getByRole("button", { name: "新增品目" }).click();
  await sheet(page).getByLabel("所属大类").selectOption("02");
  expect((await sheet(page).getByLabel("编码", { exact: true }).inputValue()) === "0206", "another code is offered");
  await sheet(page).getByLabel("名称", { exact: true }).fill("非遗进校园活动");
  await answer(page, "融资行为", true);
  await sheet(page).getByText("不能作为政府购买服务", { exact: true }).waitFor();
  await sheet(page).getByRole("button", { name: "录入", exact: true }).click();
  await sheet(page).getByText("请回答").first().waitFor();
  for (const question of [/不属于政府/, /政府直接履职/, /货物和工程/, /人员招用/]) await answer(page, question, false);
  await sheet(page).getByRole("button", { name: "录入", exact: true }).click();
  await sheet(page)
    .getByRole("alert")
    .getByText(/融资行为不得.*第十条/)
    .waitFor();
  await answer(page, "融资行为", false);
  await sheet(page).getByText("可以作为政府购买服务", { exact: true }).waitFor();
  await sheet(page).getByRole("button", { name: "录入", exact: true }).click();
  await page.getByText("已录入：0206 非遗进校园活动").waitFor();

  // It is changed, which is answered for again; another goes.
  await page.getByRole("button", { name: /^0206/ }).click();
  await sheet(page).getByRole("button", { name: "修改", exact: true }).click();
  await sheet(page).getByLabel("说明").fill("组织非遗传承人进校园授课");
  await sheet(page).getByRole("button", { name: "全部选“否”" }).click();
  await sheet(page).getByRole("button", { name: "保存修改" }).click();
  await page.getByText("已修改：0206 非遗进校园活动").waitFor();
  await page.getByRole("button", { name: /^0503/ }).click();
  await sheet(page).getByRole("button", { name: "删除", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "删除", exact: true }).click();
  await page.getByText(/^已删除：0503/).waitFor();
  await page.getByLabel("按名称、说明或编码查找").fill("传承人进校园");
  await page.getByText("1 个品目").waitFor();

  // Departments: nobody is no answer, silence neither.
  await tab(page, "编制进度");
  await page.getByRole("button", { name: "转入起草" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "转入起草" }).click();
  await page.getByRole("button", { name: "征求部门意见", exact: true }).click();
  const first = sheet(page).getByLabel("部门 1", { exact: true });
  const offered = await first.inputValue();
  await first.fill("");
  await sheet(page).getByRole("button", { name: "去掉部门 2" }).click();
  await sheet(page).getByRole("button", { name: "开始征求意见" }).click();
  await sheet(page)
    .getByRole("alert")
    .getByText(/第十一条/)
    .waitFor();
  expect(offered === "泉州市教育局", `the department of the last time is ${offered}`);
  await first.fill("泉州市教育局");
  await sheet(page).getByRole("button", { name: "增加部门" }).click();
  await sheet(page).getByLabel("部门 2", { exact: true }).fill("泉州市体育局");
  await sheet(page).getByLabel("部门 2 的意见（已有才填）").fill("同意");
  await sheet(page).getByRole("button", { name: "开始征求意见" }).click();
  await page.getByText("泉州市教育局的意见", { exact: true }).waitFor();
  const read = await api(base, "GET", `/api/v1/catalogue-versions/${id}`);
  expect(read.status === "consult", "the public cannot read what departments are asked about");
  await page.getByRole("button", { name: "记录专家论证" }).click();
  await sheet(page).getByLabel("专家意见").last().fill("结构合理");
  await sheet(page).getByRole("button", { name: "记录论证结果" }).click();
  await sheet(page).getByText("涉及：泉州市教育局").waitFor();
  await sheet(page).getByRole("button", { name: "关闭" }).click();
  await page.getByRole("alertdialog").getByRole("button").last().click();
  await record(page, "泉州市教育局", "无意见");
  await notNeeded(page);
  expect(
    (await page.getByRole("button", { name: "财政部门同意", exact: true }).count()) === 0,
    "who prepares it is offered to consent",
  );
  await page.getByText("由财政监督人员办理，编制人不能自己同意。").waitFor();

  // Another role sends it back once, then consents.
  const supervisor = await as(world, "demo-finance-supervisor");
  await supervisor.goto("/desk/catalogue?tab=versions");
  await supervisor.getByRole("row").filter({ hasText: title }).getByText("轮到您办").waitFor();
  await supervisor.getByRole("table").getByRole("button", { name: title, exact: true }).click();
  await supervisor.getByRole("button", { name: "退回起草" }).click();
  await supervisor.getByRole("alertdialog").getByLabel("退回原因").fill("请补充非遗品目的说明");
  await supervisor.getByRole("alertdialog").getByRole("button", { name: "退回", exact: true }).click();
  await supervisor.getByText("起草完，征求部门意见").waitFor();

  // Who still looks at what was there before is told so, and sees what is there now.
  await page.getByRole("button", { name: "退回起草" }).click();
  await page.getByRole("alertdialog").getByLabel("退回原因").fill("再看一遍");
  await page.getByRole("alertdialog").getByRole("button", { name: "退回", exact: true }).click();
  await page.getByRole("alertdialog").getByText("资源已被他人修改").waitFor();
  await page.getByRole("alertdialog").getByRole("button", { name: "返回" }).click();
  await page.getByText("退回原因：请补充非遗品目的说明").waitFor();
  await page.getByRole("button", { name: "征求部门意见", exact: true }).click();
  // Those who were asked are asked again.
  await sheet(page).getByLabel("部门 1 的意见（已有才填）").fill("无意见");
  await sheet(page).getByLabel("部门 2 的意见（已有才填）").fill("同意");
  await sheet(page).getByRole("button", { name: "开始征求意见" }).click();
  await page.getByText("组织专家论证", { exact: true }).waitFor();
  await notNeeded(page);
  await supervisor.reload();
  await consent(supervisor, "泉财文〔2026〕120号");
  await supervisor.context().close();

  await page.reload();
  await page.getByRole("button", { name: "公布目录" }).click();
  const question = page.getByRole("alertdialog", { name: "公布目录" });
  await question.getByText(/2026年版.*终止/).waitFor();
  await question.getByText("新增 1，删除 1，修改 0").waitFor();
  await question.getByRole("button", { name: "确认公布" }).click();
  await page.getByText("已公布，不再变动。要调整，请新建版本。").waitFor();
  await tab(page, "品目");
  await page.getByText("中华优秀传统文化").first().waitFor();
  expect((await page.getByRole("button", { name: "新增品目" }).count()) === 0, "what is published can be changed");

  await tab(page, "全部版本");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("main").getByRole("button", { name: "CSV" }).click(),
  ]);
  expect(file.suggestedFilename() === "全部版本.csv", file.suggestedFilename());
  const last = await api(base, "GET", `/api/v1/catalogue-versions?region=${CITY}&on=${read.effective_from}`);
  expect(last.items.length === 1 && last.items[0].id === id, "another version will be in force");
  await page.context().close();
}

async function askAndDecide(world) {
  const { expect, api, base } = world;
  const name = `侨批讲解${Date.now() % 100_000}`;
  const page = await as(world, "example-purchaser");
  await page.goto("/desk/purchases?draft=new");
  await page.getByLabel("按名称或编码查找品目").fill("0204");
  await page.getByRole("radio", { name: /^0204/ }).waitFor();
  await page.getByLabel("按名称或编码查找品目").fill(name);
  await page.getByText("现行目录里没有这样的品目。").waitFor();
  await page.getByRole("button", { name: "申请调整目录" }).click();
  expect((await sheet(page).getByLabel("品目名称").inputValue()) === name, "what was looked for is to be typed again");
  await answer(page, /人员招用/, true);
  await sheet(page)
    .getByText(/依法不能列入目录/)
    .waitFor();
  await answer(page, /人员招用/, false);
  await sheet(page)
    .getByText(/依法不能列入目录/)
    .waitFor({ state: "detached" });
  await sheet(page).getByRole("button", { name: "提交申请" }).click();
  await sheet(page).getByText("请填写").waitFor();
  await sheet(page).getByLabel("申请理由").fill("三所学校提出，每学期两次");
  await sheet(page).getByRole("button", { name: "提交申请" }).click();
  await page.getByText(/^申请已提交。/).waitFor();
  await page.getByRole("link", { name: "看我的申请" }).click();
  await page.getByRole("row").filter({ hasText: name }).getByText("待处理").waitFor();

  // To change an item and to remove one, too.
  await page.getByRole("button", { name: "申请调整目录" }).click();
  await sheet(page).getByText("删除", { exact: true }).click();
  await sheet(page).getByLabel("哪个品目").selectOption("0503");
  await sheet(page).getByLabel("申请理由").fill("多年没有采购");
  await sheet(page).getByRole("button", { name: "提交申请" }).click();
  await page.getByText("申请已提交，处理结果会出现在这里。").waitFor();

  // Without a version that is being prepared there is nothing to adopt it into.
  const office = await caller(world, "demo-city-office");
  const officer = await as(world, "demo-city-office", { expected: [422] });
  await officer.goto("/desk/catalogue?tab=requests&status=open");
  await officer.getByRole("button", { name: `处理：${name}` }).click();
  await sheet(officer).getByText("三所学校提出，每学期两次").waitFor();
  await sheet(officer).getByLabel("处理理由").fill("纳入下一版");
  await sheet(officer).getByRole("button", { name: "确定" }).click();
  await sheet(officer)
    .getByRole("alert")
    .getByText(/须注明纳入的目录版本/)
    .waitFor();
  const version = await office("POST", "/catalogue-versions", {
    region: CITY,
    title: "泉州市目录（待公布）",
    effective_from: "2099-01-01",
  });
  await office("POST", "/catalogue-items", { version_id: version.id, code: "02", name: "文体活动", checks: NO });
  await officer.reload();
  await sheet(officer).getByLabel("列入的目录版本").selectOption(version.id);
  await sheet(officer).getByLabel("处理理由").fill("纳入下一版");
  await sheet(officer).getByRole("button", { name: "确定" }).click();
  await sheet(officer)
    .getByRole("button", { name: "到该版本录入品目" })
    .or(officer.getByText(`已采纳“${name}”`))
    .first()
    .waitFor();
  await officer.goto("/desk/catalogue?tab=requests&status=adopted");
  await officer.getByRole("button", { name: `查看：${name}` }).click();
  await sheet(officer).getByRole("button", { name: "到该版本录入品目" }).click();
  await sheet(officer).getByLabel("所属大类").selectOption("02");
  expect(
    (await sheet(officer).getByLabel("名称", { exact: true }).inputValue()) === name,
    "the name of the request is to be typed again",
  );
  await sheet(officer).getByRole("button", { name: "全部选“否”" }).click();
  await sheet(officer).getByRole("button", { name: "录入", exact: true }).click();
  await officer.getByText(`已录入：0201 ${name}`).waitFor();
  await officer.context().close();

  // Who asked reads the decision, and so does everybody, without who asked and why.
  await page.goto("/desk/catalogue?tab=requests&mine=yes");
  await page.getByRole("row").filter({ hasText: name }).getByText("纳入下一版").waitFor();
  const { items } = await api(base, "GET", "/api/v1/adjustment-requests?status=adopted");
  const made = items.find((one) => one.name === name);
  expect(made && !JSON.stringify(made).includes("三所学校"), "the reason of one person is public");
  await page.context().close();
}

async function county(world) {
  const { expect } = world;
  const office = await caller(world, "demo-city-office");
  const supervisor = await caller(world, "demo-finance-supervisor");
  // A class that the city only prepares.
  const planned = await office("POST", "/catalogue-versions", {
    region: CITY,
    title: "泉州市目录（筹备）",
    effective_from: "2098-01-01",
  });
  await office("POST", "/catalogue-items", { version_id: planned.id, code: "09", name: "数字文化", checks: NO });

  const page = await as(world, "example-purchaser", { expected: [409] });
  await page.goto("/desk/catalogue?tab=versions");
  await page.getByRole("button", { name: "新建目录版本" }).click();
  await sheet(page).getByText("年中临时调整", { exact: true }).click();
  await sheet(page)
    .getByText(/本级没有现行目录/)
    .waitFor();
  const regions = await sheet(page).getByLabel("地区").getByRole("option").allInnerTexts();
  expect(regions.join() === "晋江市", `a purchaser is offered ${regions.join()}`);
  await sheet(page).getByRole("button", { name: "开始编制" }).click();
  await page.waitForURL(/version=/);
  const id = new URL(page.url()).searchParams.get("version");
  await page.getByRole("button", { name: "编辑品目" }).click();
  await page.getByRole("button", { name: "沿用现行品目" }).click();
  for (const code of ["01", "03", "04", "05"])
    await sheet(page)
      .getByRole("checkbox", { name: new RegExp(`^${code} `) })
      .uncheck();
  await sheet(page)
    .getByRole("checkbox", { name: /6 条已逐条对照/ })
    .check();
  await sheet(page)
    .getByRole("button", { name: /^录入 6 条/ })
    .click();
  await page.getByText("共 6 条（大类和品目）").waitFor();
  await gone(page);
  await page.getByRole("button", { name: "新增品目" }).click();
  await sheet(page).getByLabel("对应的上级目录品目").selectOption("0201");
  expect((await sheet(page).getByLabel("编码", { exact: true }).inputValue()) === "020101", "another code is offered");
  await sheet(page).getByLabel("名称", { exact: true }).fill("掌中木偶进校园");
  await sheet(page).getByRole("button", { name: "全部选“否”" }).click();
  await sheet(page).getByRole("button", { name: "录入", exact: true }).click();
  await page.getByText("已录入：020101 掌中木偶进校园").waitFor();

  const purchaser = await caller(world, "example-purchaser");
  const wrong = await purchaser("POST", "/catalogue-items", {
    version_id: id,
    code: "0901",
    parent_code: "09",
    name: "数字展览",
    checks: NO,
  });
  const way = `/catalogue-versions/${id}`;
  await purchaser("POST", `${way}/draft`);
  await purchaser("POST", `${way}/consult`, { departments: [{ department: "教育局", opinion: "无意见" }] });
  await purchaser("POST", `${way}/expert-review`, { not_needed_reason: "沿用" });
  await supervisor("POST", `${way}/finance-consent`, { document_number: "晋财文〔2026〕1号" });
  await page.goto(`/desk/catalogue?version=${id}&tab=way`);
  await page.getByRole("button", { name: "公布目录" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "确认公布" }).click();
  await page.getByRole("alertdialog").getByText("涉及：0901").waitFor();
  await page.getByRole("alertdialog").getByRole("button", { name: "返回" }).click();
  // It goes back by one's own hand, and what was wrong is taken out.
  await page.getByRole("button", { name: "退回起草" }).click();
  await page.getByRole("alertdialog").getByLabel("退回原因").fill("市级尚未公布09类");
  await page.getByRole("alertdialog").getByRole("button", { name: "退回", exact: true }).click();
  await page.getByText("退回原因：市级尚未公布09类").waitFor();
  await page.goto(`/desk/catalogue?version=${id}&item=${wrong.id}`);
  await sheet(page).getByRole("button", { name: "删除", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "删除", exact: true }).click();
  await page.getByText("已删除：0901 数字展览").waitFor();
  await page.context().close();
}

async function overseers(world) {
  const { expect } = world;
  const page = await as(world, "demo-auditor");
  await page.goto("/desk/catalogue?tab=versions");
  await page.getByRole("table").getByRole("button", { name: /年版/ }).first().click();
  await page.getByRole("heading", { name: "下一步" }).waitFor();
  for (const name of ["新建目录版本", "公布目录", "退回起草", "编辑品目"]) {
    expect((await page.getByRole("button", { name }).count()) === 0, `an auditor is offered ${name}`);
  }
  await page.context().close();
}
