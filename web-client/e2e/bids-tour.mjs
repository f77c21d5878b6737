// Every screen of suppliers and custodians, for axe and the narrow screen.
import { anotherPurchase, SUPPLIERS, thePurchase } from "./bids-world.mjs";
import { pageOf } from "./people.mjs";

let handed = false;

/** Opens each; one bid is handed in on the way, the first time. */
export async function bidsTour(world, look, check) {
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
