// A supplier beside its bids: what it sees, how it challenges and complains, how one becomes a supplier.
import { ask, MARKER, SUPPLIERS, textOf, thePurchase } from "./bids-world.mjs";
import { PHONE } from "./looks.mjs";
import { pageOf, tokenOf } from "./people.mjs";

const SEES = ["投标机会", "我的投标", "我的合同", "质疑与投诉", "供应商档案"];

export async function ownScreens(world) {
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

export async function challenge(world) {
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

export async function becomeSupplier(world) {
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
