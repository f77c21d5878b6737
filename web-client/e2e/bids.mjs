// Suppliers and custodians: a bid is sealed in the browser, nobody reads it before the opening, everybody who may does after it.
import * as crypto from "node:crypto";
import { readFileSync } from "node:fs";
import { bidsTour } from "./bids-tour.mjs";
import { ask, KEEPERS, MARKER, SUPPLIERS, textOf, thePurchase } from "./bids-world.mjs";
import { clockServer } from "./clock-server.mjs";
import { lookOver, PHONE } from "./looks.mjs";
import { pageOf } from "./people.mjs";
import { becomeSupplier, challenge, ownScreens } from "./suppliers.mjs";

const PASSPHRASE = "三方各执一钥 二人同启";
const PRICES = ["931217.65", "88万", "952000"];
const SHOWN = ["931,217.65 元", "880,000 元", "952,000 元"];

/** `tools` are those of scenarios.mjs: open, api, expect, resident. */
export function bids(tools, full) {
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
    ...lookOver("bids: ", bidsTour, run, { full }),
    { name: "bids: the server with a clock of its own ends", run: async () => (await theServer()).stop() },
  ];
}

let server;
function theServer() {
  server ??= clockServer();
  return server;
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
  const { id, title, lot, lots, bids: made, file } = await thePurchase(world);
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
    made.push(bid);
    await page.context().close();
  }
  const { status } = await api(base, "GET", `/api/v1/procurement-projects/${id}`);
  expect(status === "open_for_bids", `the purchase is ${status}`);
  expect(lot === lots[0].id, "another lot");
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
  const { title, file, id, bids: made } = await thePurchase(world);
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
  made[0] = items.find((one) => one.status === "submitted").id;
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
