// From opened bids to the award, remedies, and the clock of a demo. The server's clock is moved here: these scenarios come last.
import { lookOver } from "./looks.mjs";
import { local, pageOf, people } from "./people.mjs";
import { purchase, score } from "./played-purchase.mjs";

/** `tools` are those of scenarios.mjs: open, api, expect. */
export function evaluationScenarios(tools, full) {
  const run = (scenario, ...more) => ({ run: (world) => scenario({ ...world, ...tools }, ...more) });
  return [
    { name: "evaluation: an expert declares, checks, scores blind and hands in; the result ranks", ...run(scoring) },
    { name: "evaluation: the purchaser draws; the result is awarded and announced", ...run(awarding) },
    {
      name: "evaluation: remedies: a loser challenges, the purchaser answers, a complaint suspends and is decided",
      ...run(remedies),
    },
    { name: "evaluation: a reviewer sees only its own screens", ...run(ownScreens) },
    { name: "evaluation: the calculator ranks invented bids", ...run(calculator) },
    { name: "evaluation: demo: logins stand in groups, and the clock moves for everybody", ...run(demoClock) },
    ...lookOver("evaluation: ", everywhere, run, { full }),
  ];
}

const confirm = (page, name) => page.getByRole("alertdialog").getByRole("button", { name }).click();

async function scoring(world) {
  const { expect } = world;
  const title = `送戏下乡${Date.now() % 100_000}`;
  const made = await purchase(world.base, { title, state: "drawn" });
  const [mine, ...others] = made.members;
  const page = await pageOf(world, mine.login);
  await page.goto("/desk/panels");
  await page.getByRole("button", { name: `打开“${title}”` }).click();
  // Before the declaration there is nothing of the bids but who bids.
  await page.getByRole("heading", { name: "利害关系声明" }).waitFor();
  await page.getByText("泉州海丝演艺有限公司（示例）").waitFor();
  expect(
    (await page.getByRole("button", { name: /查看文件/ }).count()) === 0,
    "a bid can be read before the declaration",
  );
  await page.getByRole("button", { name: "签署并接受" }).click();
  await page.getByText("请先确认没有利害关系").waitFor();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "签署并接受" }).click();
  await page.getByRole("heading", { name: "资格审查与符合性审查" }).waitFor();
  await page.getByRole("button", { name: /^查看文件：泉州海丝/ }).click();
  await page
    .getByRole("dialog")
    .getByText(/高甲戏与布袋木偶各半/)
    .waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
  for (const { supplier } of made.bids) {
    const finding = page.getByRole("group", { name: `${supplier.name} 符合性审查` });
    await finding.getByRole("button", { name: "通过", exact: true }).click();
    await finding.getByText("通过", { exact: true }).first().waitFor();
    await finding.getByText("未审查").waitFor({ state: "hidden" });
  }
  for (const { login, seat } of others)
    await made.who.ask(login, "POST", `/panel-members/${seat}/confirm`, { no_conflict: true });

  const purchaser = await pageOf(world, "example-purchaser");
  await purchaser.goto(`/desk/evaluation?project=${made.project}&step=checks`);
  for (const { supplier } of made.bids) {
    const finding = purchaser.getByRole("group", { name: `${supplier.name} 资格审查` });
    await finding.getByRole("button", { name: "通过", exact: true }).click();
    await finding.getByText("未审查").waitFor({ state: "hidden" });
  }
  await purchaser.getByRole("button", { name: "结束审查" }).click();
  await confirm(purchaser, "结束审查");
  await purchaser
    .getByRole("heading", { name: "打分进度" })
    .or(purchaser.getByText("通过审查").first())
    .first()
    .waitFor();

  // The sheet: by keyboard, across and down; a mistake is told; the draft outlives the page.
  await page.reload();
  await page.getByRole("button", { name: /^2 打分/ }).click();
  const cell = (bid, criterion) => page.getByRole("textbox", { name: `${made.bids[bid].supplier.name}，${criterion}` });
  await cell(0, "服务方案").focus();
  for (const points of ["36.5", "17", "8", "30.25", "16", "41"]) {
    await page.keyboard.type(points);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.type("28");
  await page.keyboard.press("ArrowUp");
  expect(await cell(1, "服务方案").evaluate((input) => input === document.activeElement), "the arrow went elsewhere");
  await page.getByRole("button", { name: "提交评分表" }).click();
  await page.getByText("超过满分").waitFor();
  await page.getByText("还有 3 格要填或要改").waitFor();
  await page.reload();
  expect((await cell(0, "服务方案").inputValue()) === "36.5", "the draft is gone");
  await page.getByRole("cell", { name: "61.50", exact: true }).waitFor();
  await cell(1, "类似业绩").fill("7.5");
  await cell(2, "服务团队").fill("15");
  await cell(2, "类似业绩").fill("6");
  await page.getByRole("button", { name: "提交评分表" }).click();
  await page.getByRole("alertdialog").getByText("53.75").waitFor();
  await confirm(page, "提交评分表");
  await page.getByText("已提交", { exact: true }).waitFor();

  // Others see how many are in, and no points.
  const sealed = await made.who
    .ask("example-purchaser", "GET", `/bids/${made.bids[0].id}/scores`)
    .catch((error) => error);
  expect(String(sealed.message).includes("scores-sealed"), "the purchaser reads scores before the end");
  await purchaser.goto(`/desk/evaluation?project=${made.project}&step=scores`);
  await purchaser.getByText("3 / 15").waitFor();
  expect(!(await purchaser.getByRole("main").innerText()).includes("61.5"), "a sum is shown before the end");
  await score(made, others);
  await purchaser.goto(`/desk/evaluation?project=${made.project}&step=result`);
  await purchaser.getByRole("button", { name: "结束评审" }).click();
  await confirm(purchaser, "结束评审");
  const ranking = purchaser.getByRole("table", { name: "排序" });
  const first = await ranking.getByRole("row").nth(1).innerText();
  expect(/^1\s+泉州海丝演艺/.test(first) && first.includes("756,000"), `the first of the ranking is ${first}`);
  await purchaser.getByText("价格分是怎么算的").click();
  await purchaser.getByText(/840,000\s元 ×（100% − 10%）= 756,000\s元/).waitFor();
  expect(
    (await purchaser.getByText("与系统记录的价格分不一致").count()) === 0,
    "the arithmetic differs from the server's",
  );
  const sheets = purchaser.getByRole("table", { name: "各成员评分" });
  await sheets
    .getByRole("cell", { name: /^61\.50 \(/ })
    .first()
    .waitFor();
  await page.goto(`/desk/panels`);
  await page.getByRole("button", { name: `打开“${title}”` }).click();
  await page.getByRole("button", { name: /评审结果/ }).click();
  await page.getByRole("table", { name: "排序" }).waitFor();
  await page.context().close();
  await purchaser.context().close();
}

async function awarding(world) {
  const { expect } = world;
  const title = `艺术普及${Date.now() % 100_000}`;
  const made = await purchase(world.base, { title, state: "opened" });
  const page = await pageOf(world, "example-purchaser");
  await page.goto("/desk/evaluation");
  await page.getByRole("button", { name: `打开“${title}”` }).click();
  await page.getByText("种子指纹（抽取之前已定）").waitFor();
  await page.getByRole("button", { name: "随机抽取" }).click();
  await confirm(page, "随机抽取");
  await page.getByRole("progressbar", { name: "已抽取" }).and(page.locator("[aria-valuenow='5']")).waitFor();
  const { project, who, bids } = made;
  for (let number = 1; number <= 7; number += 1) {
    const login = `example-reviewer-${number}`;
    const { items } = await who.ask(login, "GET", "/panel-members?limit=100");
    const seat = items.find((one) => one.project_id === project);
    if (!seat) continue;
    made.members.push({ login, seat: seat.id });
    await who.ask(login, "POST", `/panel-members/${seat.id}/confirm`, { no_conflict: true });
  }
  for (const { id } of bids) {
    await who.ask("example-purchaser", "POST", `/bids/${id}/qualification`, { kind: "qualification", passed: true });
    const body = { kind: "compliance", passed: true };
    await who.ask(made.members[0].login, "POST", `/bids/${id}/qualification`, body);
  }
  await who.ask("example-purchaser", "POST", `/procurement-projects/${project}/qualify`);
  await score(made, made.members);
  await who.ask("example-purchaser", "POST", `/procurement-projects/${project}/evaluate`);
  await page.goto(`/desk/evaluation?project=${project}`);
  await page.getByRole("button", { name: "确定中标人", exact: true }).click();
  await page
    .getByRole("alertdialog")
    .getByText(/将确定：泉州海丝演艺/)
    .waitFor();
  await confirm(page, "确定中标人");
  await page.getByRole("button", { name: "公告结果" }).click();
  await confirm(page, "公告结果");
  await page.getByText("已公告", { exact: true }).waitFor();
  await page.getByRole("heading", { name: "未中标及原因" }).waitFor();
  await page.getByText(/第 2 名，总分/).waitFor();
  // Who was drawn is told now, and the draw comes out the same on this machine.
  await page.getByRole("button", { name: /评审小组/ }).click();
  await page.getByRole("heading", { name: "评审小组成员" }).waitFor();
  await page.getByRole("button", { name: "在本机重新抽取一遍" }).click();
  await page.getByText(/^一致：种子与指纹相符/).waitFor();
  expect((await page.getByRole("button", { name: "随机抽取" }).count()) === 0, "it can be drawn again");
  await page.context().close();
}

async function remedies(world) {
  const { expect } = world;
  const title = `非遗进校园${Date.now() % 100_000}`;
  const made = await purchase(world.base, { title, state: "published" });
  const { who, project } = made;
  const challenge = await who.ask("example-supplier-2", "POST", "/challenges", {
    project_id: project,
    matter: "result",
    grounds: "《政府采购法》第五十二条",
    facts: "公示业绩中有一项合同主体不符",
    claims: [{ text: "中标人业绩不实" }],
  });
  const purchaser = await pageOf(world, "example-purchaser");
  await purchaser.goto("/desk/remedies");
  await purchaser.getByRole("button", { name: new RegExp(`^打开“.*${title}”`) }).click();
  const sheet = purchaser.getByRole("dialog", { name: "质疑" });
  await sheet.getByText(/还剩 \d+ 天/).waitFor();
  await sheet.getByText("1. 中标人业绩不实").waitFor();
  await sheet.getByLabel("答复内容").fill("经核查，业绩材料真实，质疑不成立。");
  await sheet.getByRole("button", { name: "送出答复" }).click();
  await confirm(purchaser, "送出答复");
  await sheet.getByText("已答复", { exact: true }).waitFor();
  const answered = await who.ask("example-supplier-2", "GET", `/challenges/${challenge.id}`);
  expect(answered.outcome === "dismissed" && answered.answer.startsWith("经核查"), "the supplier reads another answer");

  const complaint = await who.ask("example-supplier-2", "POST", "/complaints", {
    challenge_id: challenge.id,
    matters: [challenge.claims[0].code],
    facts: "未提供合同原件",
  });
  const supervisor = await pageOf(world, "demo-finance-supervisor");
  await supervisor.goto(`/desk/remedies?tab=complaints&item=${complaint.id}`);
  const file = supervisor.getByRole("dialog", { name: "投诉" });
  await file.getByRole("button", { name: "受理", exact: true }).click();
  await file.getByText("已受理", { exact: true }).waitFor();
  await file.getByRole("button", { name: "暂停采购" }).click();
  await supervisor.getByRole("alertdialog").getByLabel("暂停理由（会公告）").fill("调取合同原件");
  await confirm(supervisor, "暂停采购");
  await file.getByText("采购活动已暂停").waitFor();
  await purchaser.goto(`/desk/evaluation?project=${project}`);
  await purchaser.getByText(/采购活动已暂停/).waitFor();
  await purchaser.getByText(/原因：调取合同原件/).waitFor();
  await file.getByLabel("处理决定").fill("经调取原件，业绩属实，驳回投诉。");
  await file.getByRole("button", { name: "作出决定" }).click();
  await confirm(supervisor, "作出决定");
  await file.getByText("已决定", { exact: true }).waitFor();
  await purchaser.reload();
  await purchaser.getByRole("heading", { name: "中标人" }).waitFor();
  expect((await purchaser.getByText(/采购活动已暂停/).count()) === 0, "it still stands still after the decision");
  await purchaser.context().close();
  await supervisor.context().close();
}

async function ownScreens(world) {
  const { expect } = world;
  const page = await pageOf(world, "example-reviewer-1");
  await page.goto("/desk");
  const nav = page.getByRole("navigation", { name: "工作台导航" });
  await nav.getByRole("link", { name: "我的评审" }).waitFor();
  const seen = await nav.getByRole("link").allInnerTexts();
  expect(seen.join() === "我的评审", `a reviewer sees ${seen.join()}`);
  for (const screen of ["evaluation", "remedies", "experts", "calculator"]) {
    await page.goto(`/desk/${screen}`);
    await page.getByRole("heading", { name: "这个页面不在您的职责内" }).waitFor();
  }
  await page.context().close();
}

async function calculator(world) {
  const { expect } = world;
  const page = await pageOf(world, "example-purchaser");
  await page.goto("/desk/calculator");
  await page.getByRole("button", { name: "计算" }).click();
  const table = page.getByRole("table", { name: "计算结果" });
  const row = async (number) => (await table.getByRole("row").nth(number).innerText()).split(/\s+/)[1];
  await table.waitFor();
  expect((await row(1)) === "C", `${await row(1)} is first`);
  await page.getByLabel("技术商务分").first().fill("61");
  await page.getByRole("button", { name: "计算" }).click();
  await table.getByRole("row", { name: /^1 A/ }).waitFor();
  await page.context().close();
}

async function demoClock(world) {
  const { expect } = world;
  const page = await world.open(world);
  await page.goto("/sign-in");
  expect(!(await page.getByRole("button", { name: /评审专家三/ }).isVisible()), "all logins are shown at once");
  await page.getByText("评审", { exact: true }).click();
  await page.getByRole("button", { name: /评审专家三/ }).click();
  await page.getByRole("heading", { name: "我的评审" }).waitFor();
  await page.goto("/");
  const { now } = people(world.base);
  const before = await now();
  await page.getByRole("button", { name: `演示时钟 ${local(before).slice(0, 10)}`, exact: false }).click();
  const sheet = page.getByRole("dialog", { name: "演示时钟" });
  await sheet.getByRole("button", { name: "1 天" }).click();
  await sheet.getByText("已拨好，到期的事项已处理。").waitFor();
  const after = await now();
  expect(after - before >= 86_400_000, "the server's clock did not move");
  await sheet.getByText(local(after).slice(0, 10)).waitFor();
  await sheet.getByLabel("拨到").fill(local(after - 86_400_000).slice(0, 16));
  await sheet.getByText("只能往后拨").waitFor();
  await sheet.getByRole("button", { name: "关闭" }).click();
  // What is said of a date follows the server: the next free time is not long ago, and a day from now is 明天.
  await page.reload();
  await page.getByRole("button", { name: new RegExp(`^演示时钟 ${local(after).slice(0, 10)}`) }).waitFor();
  await page
    .getByText(/最近可约 (今天|明天)/)
    .first()
    .waitFor();
  await page.context().close();
}

/** Every screen, with what it opens, each as somebody who may see it. */
async function everywhere(world, look, see) {
  const who = people(world.base);
  const all = async (status) =>
    (await who.ask("example-purchaser", "GET", `/procurement-projects?status=${status}&limit=100`)).items;
  const paid = (await all("paid")).find((one) => one.method === "consultation");
  let published = (await all("result_published"))[0];
  published ??= { id: (await purchase(world.base, { title: "看结果", state: "published" })).project };
  const fresh = await purchase(world.base, { title: `看一看${Date.now() % 100_000}`, state: "qualified" });
  const drawn = await purchase(world.base, { title: `再看看${Date.now() % 100_000}`, state: "drawn" });
  const ranked = await purchase(world.base, { title: `排好了${Date.now() % 100_000}`, state: "evaluated" });
  const { items: challenges } = await who.ask("example-purchaser", "GET", "/challenges?limit=1");
  const { items: complaints } = await who.ask("demo-finance-supervisor", "GET", "/complaints?limit=1");
  if (challenges.length === 0 || complaints.length === 0) throw new Error("run the scenario of remedies before");
  const { items: experts } = await who.ask("demo-finance-supervisor", "GET", "/experts?limit=1");
  const tour = {
    "example-purchaser": [
      "/desk/evaluation",
      "/desk/evaluation?show=done",
      ...["panel", "checks", "offers", "scores", "result", "award"].map(
        (step) => `/desk/evaluation?project=${paid.id}&step=${step}`,
      ),
      `/desk/evaluation?project=${published.id}`,
      `/desk/evaluation?project=${ranked.project}`,
      `/desk/evaluation?project=${fresh.project}`,
      "/desk/remedies",
      `/desk/remedies?item=${challenges[0].id}`,
      "/desk/calculator",
    ],
    "demo-finance-supervisor": [
      "/desk/remedies?tab=complaints",
      `/desk/remedies?tab=complaints&item=${complaints[0].id}`,
      "/desk/experts",
      `/desk/experts?item=${experts[0].id}`,
      "/desk/credit",
      "/desk/credit?tab=records",
    ],
    [fresh.members[0].login]: ["/desk/panels", `/desk/panels?seat=${fresh.members[0].seat}`],
    [drawn.members[0].login === fresh.members[0].login ? drawn.members[1].login : drawn.members[0].login]: [
      `/desk/panels?seat=${(drawn.members[0].login === fresh.members[0].login ? drawn.members[1] : drawn.members[0]).seat}`,
    ],
  };
  for (const [login, addresses] of Object.entries(tour)) {
    const page = await pageOf(world, login, look);
    for (const address of addresses) {
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      await page.getByRole("heading").first().waitFor();
      await see(page, address);
    }
    await page.context().close();
  }
}
