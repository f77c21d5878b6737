// Suppliers and custodians: a bid is sealed in the browser, nobody reads it before the opening, everybody who may does after it.
import * as crypto from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { clockServer } from "./clock-server.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };
const PASSWORD = "citong-demo-2026";
const PASSPHRASE = "三方各执一钥 二人同启";
const DAY = 86_400_000;
const KEEPERS = [
  { login: "example-purchaser", role: "purchaser", name: "采购人" },
  { login: "demo-finance-supervisor", role: "finance_supervisor", name: "财政监督" },
  { login: "demo-city-office", role: "city_office", name: "市级主管" },
];
const SUPPLIERS = ["example-supplier-1", "example-supplier-2", "example-supplier-3"];
const PRICES = ["931217.65", "88万", "952000"];
const SHOWN = ["931,217.65 元", "880,000 元", "952,000 元"];
/** Occurs nowhere but in a bid. */
const MARKER = "独门秘方提线木偶";

/** `tools` are those of scenarios.mjs: open, api, expect, resident. */
export function bids(tools, full) {
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
  const run = (scenario, ...more) => ({
    run: async (world) => scenario({ ...world, ...tools, ...(await theServer()) }, ...more),
  });
  return [
    { name: "bids: three keys are made in the browser, three bids sealed, a receipt shown", ...run(sealAll) },
    { name: "bids: nobody reads a bid before the opening, by screen or by request", ...run(sealed) },
    { name: "bids: one is replaced from a copy, one withdrawn and handed in again", ...run(replaceAndWithdraw) },
    { name: "bids: two custodians open them in the browser, and then they can be read", ...run(ceremony) },
    { name: "bids: a supplier sees its own screens only, and of others what the record says", ...run(ownScreens) },
    { name: "bids: the process is challenged, answered, complained about, withdrawn", ...run(challenge) },
    { name: "bids: a resident becomes a supplier", ...run(becomeSupplier) },
    ...looks.map((look) => ({ name: `bids: axe: ${look.name}`, ...run(axe, look) })),
    { name: "bids: no sideways scrolling at 320 px, large type", ...run(overflow) },
    { name: "bids: the server with a clock of its own ends", run: async () => (await theServer()).stop() },
  ];
}

let server;
function theServer() {
  server ??= clockServer();
  return server;
}

async function tokenOf({ api, base }, login) {
  const body = { login, password: PASSWORD };
  return (await api(base, "POST", "/api/v1/auth/login", { body })).access_token;
}

/** The answer to somebody's request, whatever it is. */
async function ask(world, login, address) {
  const headers = login ? { Authorization: `Bearer ${await tokenOf(world, login)}` } : {};
  const response = await fetch(`${world.base}/api/v1${address}`, { headers });
  return { status: response.status, text: await response.text() };
}

/** What is read; an amount and its unit have a space between them that does not break. */
const textOf = async (place) => (await place.innerText()).replaceAll("\u00A0", " ");

/** A page of somebody who has signed in on this browser before, with the server's time. */
async function pageOf(world, login, look = {}) {
  const body = { login, password: look.password ?? PASSWORD };
  const { refresh_token: token } = await world.api(world.base, "POST", "/api/v1/auth/login", { body });
  const page = await world.open(world, { viewport: DESKTOP, ...look });
  await page.clock.setSystemTime(new Date(await world.now()));
  await page.context().addInitScript((value) => {
    if (sessionStorage.getItem("e2e") === null) localStorage.setItem("citong.refresh", value);
    sessionStorage.setItem("e2e", "1");
  }, token);
  return page;
}

let purchase;
/** A published purchase whose keys are not registered yet. */
async function thePurchase(world) {
  if (purchase) return purchase;
  const { api, base } = world;
  const token = await tokenOf(world, "example-purchaser");
  const made = await api(base, "POST", "/api/v1/procurement-projects", {
    token,
    body: {
      title: "晋江市2027年戏曲进乡村服务",
      description: "为全市行政村送戏，全年不少于二百场。",
      subject: "services",
      catalogue_code: "0201",
      fiscal_year: 2027,
      method: "open_tender",
      budget_source: "一般公共预算",
      budget_reference: "晋财预〔2027〕1号",
      budget_fen: 98_000_000,
      sme_exemption_reason: "市场上中小企业不能满足需求",
      terms: { requirement: "每村不少于两场，演出团队不少于二十人。", price_weight: 30, consortium_allowed: true },
      criteria: [
        { code: "plan", name: "服务方案", description: "完整、可行", max_points: "40.00" },
        { code: "team", name: "演出团队", description: "经验与获奖", max_points: "30.00" },
      ],
    },
  });
  const due = (await world.now()) + 25 * DAY;
  await api(base, "POST", `/api/v1/procurement-projects/${made.id}/publish`, {
    token,
    body: { bids_due_at: new Date(due).toISOString() },
  });
  const folder = mkdtempSync(path.join(tmpdir(), "citong-e2e-keys-"));
  purchase = {
    ...made,
    due,
    lot: made.lots[0].id,
    file: (name) => path.join(folder, name),
    bids: [],
  };
  return purchase;
}

/** A custodian makes a key, saves it, and registers what was saved. */
async function makeKey(world, { login, name }) {
  const { id, title, file } = await thePurchase(world);
  const page = await pageOf(world, login);
  await page.goto("/desk/keys");
  await page.getByRole("button", { name: new RegExp(title) }).click();
  await page.getByLabel("口令", { exact: true }).fill("太短");
  await page.getByRole("button", { name: "生成并下载钥匙文件" }).click();
  await page.getByText("至少 12 个字符", { exact: true }).waitFor();
  await page.getByLabel("口令", { exact: true }).fill(PASSPHRASE + name);
  await page.getByLabel("再输一遍口令").fill(PASSPHRASE + name);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "生成并下载钥匙文件" }).click();
  await (await download).saveAs(file(name));
  await page.getByLabel("选择钥匙文件").setInputFiles(file(name));
  await page.getByRole("button", { name: "登记公钥" }).click();
  await page.getByRole("heading", { name: "我的钥匙" }).waitFor({ state: "detached" });
  const key = JSON.parse(readFileSync(file(name), "utf8"));
  world.expect(key.format === "citong-custodian-key-1", `the file is a ${key.format}`);
  const { text } = await ask(world, undefined, `/procurement-projects/${id}/custodians`);
  world.expect(text.includes(key.public_key), `${name} has registered another key`);
  await page.context().close();
}

/** Reads, writes and seals a bid; the receipt is on screen then. */
async function writeBid(page, { price, who, copy }) {
  await page.getByRole("checkbox", { name: /我已读完采购文件/ }).check();
  await page.getByRole("button", { name: "开始填写" }).click();
  if (copy) await page.getByLabel("载入副本").setInputFiles(copy);
  else {
    await page.getByLabel(/^服务方案/).fill(`${MARKER}：每村两场`);
    await page.getByLabel(/^演出团队/).fill("演职人员二十八人");
    await page.getByLabel("文件编制人").fill(`编制人${who}`);
    await page.getByLabel("投标经办人").fill(`经办人${who}`);
    await page.getByLabel("联系电话").fill(`1380000000${who}`);
    await page.getByLabel("选择文件").setInputFiles({
      name: "服务方案.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from(`方案${who}`),
    });
  }
  await page.getByText("服务方案.pdf").waitFor();
  await page.getByLabel("投标报价（元）").fill(price);
  await page.getByRole("button", { name: "检查并密封" }).click();
  await page.getByRole("button", { name: /^密封并(提交|替换)$/ }).click();
  await page.getByText("签名核对无误，摘要与本机密封的文件一致。").waitFor();
}

async function sealAll(world) {
  const { expect, api, base } = world;
  const { id, title, lot, file } = await thePurchase(world);
  // Without keys there is nothing to seal to.
  const early = await pageOf(world, SUPPLIERS[0]);
  await early.goto(`/desk/tenders?item=${id}`);
  await early.getByText("三方密钥登记了 0 把").waitFor();
  expect((await early.getByRole("link", { name: /^编写投标/ }).count()) === 0, "a bid is offered without keys");
  await early.context().close();
  for (const keeper of KEEPERS) await makeKey(world, keeper);
  await world.jobs();

  for (const [index, login] of SUPPLIERS.entries()) {
    const page = await pageOf(world, login, index === 1 ? { viewport: PHONE } : {});
    const bodies = [];
    page.on("request", (request) => bodies.push(request.postData() ?? ""));
    await page.goto("/desk/tenders");
    await page.getByRole("button", { name: new RegExp(title) }).click();
    await page.getByRole("link", { name: /^编写投标/ }).click();
    await writeBid(page, { price: PRICES[index], who: index + 1 });
    // Nothing of the content has left the browser.
    const sent = bodies.join("\n");
    for (const secret of [MARKER, `编制人${index + 1}`, "price_fen", "服务方案.pdf"])
      expect(!sent.includes(secret), `${secret} was sent`);
    expect(sent.includes("citong-sealed-bid") || sent.includes("DHKEM-X25519"), "no envelope was sent");
    const receipt = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载回执" }).click();
    await (await receipt).saveAs(file(`receipt-${index}`));
    const copy = page.waitForEvent("download");
    await page.getByRole("button", { name: "保存副本" }).click();
    await (await copy).saveAs(file(`copy-${index}`));
    const { envelope, content } = JSON.parse(readFileSync(file(`copy-${index}`), "utf8"));
    const { envelope_sha256: digest, bid_id: bid } = JSON.parse(readFileSync(file(`receipt-${index}`), "utf8"));
    const computed = crypto.createHash("sha256").update(JSON.stringify(envelope)).digest("hex");
    expect(digest === computed, `the receipt is of ${digest}, the envelope is ${computed}`);
    expect(content.technical.includes(MARKER), "the copy is not complete");
    expect((await page.getByRole("img", { name: digest }).count()) > 0, "the digest is not shown");
    await page.getByRole("link", { name: "查看我的投标" }).click();
    await page.getByRole("button", { name: new RegExp(`^${title}.*已提交，密封`) }).waitFor();
    purchase.bids.push(bid);
    await page.context().close();
  }
  const { status } = await api(base, "GET", `/api/v1/procurement-projects/${id}`);
  expect(status === "open_for_bids", `the purchase is ${status}`);
  expect(lot === purchase.lots[0].id, "another lot");
}

async function sealed(world) {
  const { expect } = world;
  const { id, bids: made, file } = await thePurchase(world);
  for (const login of [
    "example-purchaser",
    "demo-finance-supervisor",
    "demo-city-office",
    "demo-auditor",
    SUPPLIERS[1],
  ]) {
    const one = await ask(world, login, `/bids/${made[0]}`);
    expect(one.status === 403 && one.text.includes("bid-sealed"), `${login} gets ${one.status} ${one.text}`);
  }
  expect((await ask(world, undefined, `/bids/${made[0]}`)).status === 401, "nobody signed in reads a bid");
  for (const login of ["example-purchaser", "demo-finance-supervisor", undefined]) {
    const list = await ask(world, login, `/procurement-projects/${id}/bids`);
    expect(list.status === 403 && list.text.includes("bid-sealed"), `${login} gets a list: ${list.status}`);
  }
  const own = JSON.parse((await ask(world, SUPPLIERS[0], `/procurement-projects/${id}/bids`)).text);
  expect(own.items.length === 1 && own.items[0].id === made[0], "a bidder sees the bids of others");
  expect(own.items[0].price_fen === null, "the server knows a price");

  const page = await pageOf(world, "example-purchaser", { expected: [403, 409] });
  await page.goto(`/desk/keys?item=${id}`);
  await page.getByRole("timer").waitFor();
  const seen = await textOf(page.getByRole("main"));
  for (const secret of [...SHOWN, "海丝演艺", MARKER]) expect(!seen.includes(secret), `the screen shows ${secret}`);
  // Another file, a wrong passphrase, too early: each is refused in words.
  const chosen = page.getByLabel("选择我的钥匙文件");
  await chosen.setInputFiles(file("copy-0"));
  await page.getByText("这不是钥匙文件。").waitFor();
  await chosen.setInputFiles(file("财政监督"));
  await page.getByText("这个文件不是为这次采购登记的那把钥匙。").waitFor();
  await chosen.setInputFiles(file("采购人"));
  const release = async (words) => {
    await page.getByLabel("口令", { exact: true }).first().fill(words);
    await page.getByRole("button", { name: "交出钥匙" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "交出钥匙" }).click();
  };
  await release("不是这个口令不是这个");
  await page.getByText("口令不对。").waitFor();
  await release(`${PASSPHRASE}采购人`);
  await page.getByRole("alert").filter({ hasText: "第三十九条" }).waitFor();
  await page.context().close();
}

async function replaceAndWithdraw(world) {
  const { expect } = world;
  const { title, file, id } = await thePurchase(world);
  const page = await pageOf(world, SUPPLIERS[0]);
  await page.goto("/desk/my-bids");
  await page.getByRole("button", { name: new RegExp(`^${title}.*已提交，密封`) }).click();
  await page.getByRole("dialog").getByText("签名核对无误。").waitFor();
  await page.getByRole("link", { name: "替换" }).click();
  await writeBid(page, { price: PRICES[0], copy: file("copy-0") });
  await page.getByRole("link", { name: "查看我的投标" }).click();
  await page.getByRole("button", { name: new RegExp(`^${title}.*已被替换`) }).waitFor();
  await page.getByRole("button", { name: new RegExp(`^${title}.*已提交，密封`) }).waitFor();
  await page.context().close();

  const third = await pageOf(world, SUPPLIERS[2]);
  await third.goto("/desk/my-bids");
  await third.getByRole("button", { name: new RegExp(`^${title}.*已提交，密封`) }).click();
  await third.getByRole("dialog").getByRole("button", { name: "撤回" }).click();
  await third.getByRole("alertdialog").getByRole("button", { name: "撤回" }).click();
  await third.getByRole("dialog").getByText("已撤回").waitFor();
  await third.goto(`/desk/tenders?item=${id}`);
  await third.getByRole("link", { name: /^编写投标/ }).click();
  await writeBid(third, { price: PRICES[2], who: 3 });
  await third.context().close();
  const { items } = JSON.parse((await ask(world, SUPPLIERS[0], `/procurement-projects/${id}/bids`)).text);
  const states = items.map((one) => one.status).toSorted();
  expect(states.join() === "replaced,submitted", `the states are ${states}`);
  purchase.bids[0] = items.find((one) => one.status === "submitted").id;
}

/** A custodian releases a key on the ceremony's page, which stays open. */
async function releaseKey(world, { login, name }) {
  const { id, file } = await thePurchase(world);
  const page = await pageOf(world, login);
  await page.goto(`/desk/keys?item=${id}`);
  await page.getByLabel("选择我的钥匙文件").setInputFiles(file(name));
  await page.getByText("与登记的公钥相符").waitFor();
  await page
    .getByLabel("口令", { exact: true })
    .first()
    .fill(PASSPHRASE + name);
  await page.getByRole("button", { name: "交出钥匙" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "交出钥匙" }).click();
  return page;
}

async function ceremony(world) {
  const { expect } = world;
  const { id, due, bids: made } = await thePurchase(world);
  await world.at(new Date(due).toISOString());
  const buyer = await releaseKey(world, KEEPERS[0]);
  await buyer.getByText("已交出 1 把，需要 2 把").waitFor();
  const still = await ask(world, "example-purchaser", `/bids/${made[0]}`);
  expect(still.status === 403 && still.text.includes("bid-sealed"), `one key opens: ${still.status}`);
  const second = await releaseKey(world, KEEPERS[1]);
  const record = (page) => page.getByRole("list", { name: "第 1 包的开标记录" });
  // The first custodian's page finds out by itself.
  for (const page of [second, buyer]) {
    await record(page).waitFor();
    const said = await textOf(record(page));
    for (const price of SHOWN) expect(said.includes(price), `${price} is not in the record: ${said}`);
    await page.getByText("没有发现两份文件有相同的编制人").waitFor();
    await page.context().close();
  }
  const one = await ask(world, "example-purchaser", `/bids/${made[0]}`);
  expect(one.status === 200 && one.text.includes(MARKER), `the purchaser cannot read: ${one.status} ${one.text}`);
  const office = await ask(world, "demo-city-office", `/bids/${made[0]}`);
  expect(office.status === 200 && !office.text.includes(MARKER), "the city office reads the content");
  const everybody = await ask(world, undefined, `/procurement-projects/${id}/bids`);
  expect(everybody.status === 200 && everybody.text.includes("93121765"), "the record is not public");

  const own = await pageOf(world, SUPPLIERS[0]);
  await own.goto(`/desk/my-bids?item=${made[0]}`);
  await own.getByRole("dialog").getByText(MARKER).waitFor();
  await own.getByRole("dialog").getByText("931,217.65 元").first().waitFor();
  await own.goto(`/desk/tenders?item=${id}`);
  await record(own).getByText("本单位").waitFor();
  await own.context().close();
}

const SEES = ["投标机会", "我的投标", "我的合同", "质疑与投诉", "供应商档案"];

async function ownScreens(world) {
  const { expect } = world;
  const { bids: made } = await thePurchase(world);
  const page = await pageOf(world, SUPPLIERS[1], { expected: [403] });
  await page.goto("/desk");
  const nav = page.getByRole("navigation", { name: "工作台导航" });
  await nav.getByRole("link", { name: SEES[0], exact: true }).waitFor();
  const seen = await nav.getByRole("link").allInnerTexts();
  expect(seen.join() === SEES.join(), `a supplier sees ${seen.join()}`);
  for (const screen of ["keys", "queue", "audit"]) {
    await page.goto(`/desk/${screen}`);
    await page.getByRole("heading", { name: "这个页面不在您的职责内" }).waitFor();
  }
  // Another's bid: the record, neither its content nor its receipt.
  const other = await ask(world, SUPPLIERS[1], `/bids/${made[0]}`);
  expect(other.status === 200 && !other.text.includes(MARKER), "a competitor reads the content");
  expect(JSON.parse(other.text).receipt === null, "a competitor gets the receipt");
  await page.goto("/desk/my-bids");
  await page.getByRole("table").waitFor();
  const rows = await textOf(page.getByRole("table"));
  expect(!rows.includes("931,217.65"), "the list has the bids of others");
  await page.context().close();
  const keeper = await pageOf(world, "demo-finance-supervisor");
  await keeper.goto("/desk/tenders");
  await keeper.getByRole("heading", { name: "这个页面不在您的职责内" }).waitFor();
  await keeper.context().close();
}

async function challenge(world) {
  const { api, base, expect } = world;
  const { id, title } = await thePurchase(world);
  const page = await pageOf(world, SUPPLIERS[0], { expected: [409] });
  await page.goto(`/desk/tenders?item=${id}`);
  await page.getByRole("link", { name: "提出质疑" }).click();
  const form = page.getByRole("dialog", { name: "提出质疑" });
  await form.getByRole("radiogroup").getByText("中标（成交）结果").click();
  await form.getByLabel("事项 1").fill("开标时没有当场宣读交付期限");
  await form.getByLabel("事实依据").fill("开标记录没有写明交付期限。");
  await form.getByLabel("法律依据").fill("《政府采购法》第五十二条");
  await form.getByRole("button", { name: "提交质疑" }).click();
  // There is no result yet: the server says so, with the article.
  await form.getByRole("alert").waitFor();
  await form.getByRole("radiogroup").getByText("采购过程").click();
  await form.getByRole("button", { name: "提交质疑" }).click();
  const sheet = page.getByRole("dialog", { name: "质疑", exact: true });
  await sheet.getByText("已提交").first().waitFor();
  const token = await tokenOf(world, "example-purchaser");
  const { items } = await api(base, "GET", `/api/v1/challenges?project_id=${id}`, { token });
  expect(items.length === 1, `${items.length} challenges`);
  await api(base, "POST", `/api/v1/challenges/${items[0].id}/accept`, { token });
  await api(base, "POST", `/api/v1/challenges/${items[0].id}/answer`, {
    token,
    body: { outcome: "dismissed", text: "开标记录依法只宣读报价和投标人名称。" },
  });
  await page.goto("/desk/my-challenges");
  await page.getByRole("button", { name: `${title} 采购过程` }).click();
  await sheet.getByText("开标记录依法只宣读报价和投标人名称。").waitFor();
  await sheet.getByRole("button", { name: "提起投诉" }).click();
  await sheet.getByLabel("事实依据").fill("答复没有说明依据。");
  await sheet.getByRole("button", { name: "提交投诉" }).click();
  await sheet.getByRole("button", { name: "撤回投诉" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "撤回投诉" }).click();
  await sheet.getByText("已撤回").waitFor();
  await page.context().close();
}

async function becomeSupplier(world) {
  const { api, base, expect } = world;
  const account = await world.resident(base);
  const page = await pageOf(world, account.login, { viewport: PHONE, password: account.password });
  await page.goto("/supplier");
  await page.getByRole("button", { name: "登记供应商" }).click();
  const form = page.getByRole("dialog", { name: "登记供应商" });
  await form.getByLabel("单位性质").selectOption({ label: "自然人" });
  await form.getByLabel("名称").fill("南音阿福");
  await form.getByLabel("所在地").selectOption({ label: "鲤城区" });
  await form.getByRole("textbox", { name: "联系人" }).fill("阿福");
  await form.getByLabel("联系电话").fill("13800000009");
  await form.getByRole("button", { name: "提交申请" }).click();
  const profile = page.getByRole("article", { name: "南音阿福" });
  await profile.getByText("等待审核").waitFor();
  const token = await tokenOf(world, "demo-city-office");
  const { items } = await api(base, "GET", `/api/v1/suppliers?status=applied&q=${encodeURIComponent("南音阿福")}`, {
    token,
  });
  await api(base, "POST", `/api/v1/suppliers/${items[0].id}/admit`, { token });
  await page.reload();
  await profile.getByText("已入库").waitFor();
  await page.getByRole("link", { name: "进入供应商工作台" }).click();
  await page.getByRole("heading", { level: 1, name: "投标机会" }).waitFor();
  expect(page.url().includes("/desk/tenders"), page.url());
  await page.context().close();
}

let receiving;
/** Another purchase that receives bids now: the keys are anybody's. */
async function anotherPurchase(world) {
  if (receiving) return receiving;
  const kept = purchase;
  purchase = undefined;
  receiving = await thePurchase(world);
  purchase = kept;
  for (const { login, role } of KEEPERS) {
    const { publicKey } = crypto.generateKeyPairSync("x25519");
    const body = { public_key: publicKey.export({ format: "jwk" }).x };
    const address = `/api/v1/procurement-projects/${receiving.id}/custodians/${role}`;
    await world.api(world.base, "PUT", address, { token: await tokenOf(world, login), body });
  }
  await world.jobs();
  return receiving;
}

async function everywhere(world, look, check) {
  const { id: opened, bids: made } = await thePurchase(world);
  const { id: open, lot } = await anotherPurchase(world);
  const refusals = { ...look, expected: [403, 404] };
  const visit = async (page, address, ready) => {
    await page.goto(address);
    await ready(page);
    await page.waitForLoadState("networkidle");
    await check(page, address.replaceAll(/[0-9a-f-]{36}/g, "…"));
  };
  const heading = (page) => page.getByRole("heading", { level: 1 }).waitFor();
  const dialog = (page) => page.getByRole("dialog").getByRole("heading", { level: 3 }).first().waitFor();
  const form = (page) => page.getByRole("dialog").getByRole("textbox").first().waitFor();
  const supplier = await pageOf(world, SUPPLIERS[0], refusals);
  await visit(supplier, "/desk/tenders", (page) => page.getByRole("table").waitFor());
  await visit(supplier, "/desk/tenders?show=later", heading);
  await visit(supplier, `/desk/tenders?item=${open}`, heading);
  await visit(supplier, `/desk/tenders?item=${opened}`, (page) =>
    page.getByRole("list", { name: /1/ }).first().waitFor(),
  );
  await visit(supplier, `/desk/tenders?item=${open}&lot=${lot}`, heading);
  await supplier.getByRole("checkbox").check();
  await supplier.getByRole("button", { name: /^(开始填写|Start writing)$/ }).click();
  await supplier.getByRole("button", { name: /^(检查并密封|Check and seal)$/ }).click();
  await supplier.getByRole("alert").first().waitFor();
  await check(supplier, "a bid with faults");
  await supplier.getByLabel(/^(投标报价|Price \()/).fill("900000");
  await supplier.getByLabel(/^服务方案/).fill("每村两场");
  await supplier.getByLabel(/^(文件编制人|Author)/).fill("甲");
  await supplier.getByLabel(/^(投标经办人|Agent)/).fill("乙");
  await supplier.getByLabel(/^(联系电话|Telephone)/).fill("13800000000");
  await supplier.getByRole("button", { name: /^(检查并密封|Check and seal)$/ }).click();
  await supplier.getByRole("button", { name: /^(密封并提交|Seal and hand in)$/ }).waitFor();
  await check(supplier, "a bid before it is sealed");
  if (!handed) {
    handed = true;
    await supplier.getByRole("button", { name: /^(密封并提交|Seal and hand in)$/ }).click();
    await supplier.getByRole("button", { name: /^(下载回执|Download the receipt)$/ }).waitFor();
    await supplier.getByRole("status").first().waitFor();
    await check(supplier, "the receipt");
  }
  await visit(supplier, "/desk/my-bids", (page) => page.getByRole("table").waitFor());
  await visit(supplier, `/desk/my-bids?item=${made[0]}`, dialog);
  await visit(supplier, "/desk/my-contracts", (page) => page.getByRole("table").waitFor());
  await supplier.getByRole("table").getByRole("button").nth(5).click();
  await dialog(supplier);
  await check(supplier, "a contract");
  await visit(supplier, "/desk/my-challenges", heading);
  await visit(supplier, `/desk/my-challenges?about=${open}`, form);
  await visit(supplier, "/desk/supplier", (page) => page.getByRole("article").waitFor());
  await supplier.getByRole("button", { name: /^(修改资料|Change)$/ }).click();
  await form(supplier);
  await check(supplier, "the profile's form");
  await visit(supplier, "/supplier", (page) => page.getByRole("article").waitFor());
  await supplier.context().close();
  const keeper = await pageOf(world, "demo-finance-supervisor", refusals);
  await visit(keeper, "/desk/keys", (page) => page.getByRole("table").waitFor());
  await visit(keeper, `/desk/keys?item=${open}`, (page) => page.getByRole("timer").waitFor());
  await keeper.getByText(/^(换一把钥匙|Another key)/).click();
  await check(keeper, "another key");
  await visit(keeper, `/desk/keys?item=${opened}`, (page) => page.getByRole("list", { name: /1/ }).first().waitFor());
  await keeper.context().close();
  const guest = await world.open(world, refusals);
  await visit(guest, "/supplier", heading);
  await guest.context().close();
}

let handed = false;

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
