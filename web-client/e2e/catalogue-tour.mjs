// Every screen of the catalogue, for axe and the narrow screen.
import { NO, caller } from "./catalogue.mjs";

const COUNTY = "350582";

/** As a purchaser sees them; `go` opens an address and waits until it is quiet. */
export async function* catalogueScreens(world, page, go) {
  for (const tab of ["items", "way", "diff", "versions", "requests", "negative"]) {
    await go(`/desk/catalogue?tab=${tab}`);
    yield `/desk/catalogue, ${tab}`;
  }
  const purchaser = await caller(world, "example-purchaser");
  const { items: requests } = await purchaser("GET", "/adjustment-requests?mine=true");
  const request =
    requests[0] ??
    (await purchaser("POST", "/adjustment-requests", {
      region: COUNTY,
      kind: "add",
      name: "侨批展览讲解",
      reason: "学校提出",
    }));
  await go(`/desk/catalogue?tab=requests&item=${request.id}`);
  await page.getByRole("dialog").waitFor();
  yield "a request";
  await go("/desk/catalogue?tab=requests");
  await page.getByRole("button", { name: /^(申请调整目录|Ask for a change)$/ }).click();
  await page.getByRole("dialog").getByRole("radiogroup").nth(3).waitFor();
  yield "the form of a request";
  await go("/desk/catalogue?tab=versions");
  await page.getByRole("button", { name: /^(新建目录版本|New version)$/ }).click();
  await page.getByRole("dialog").getByRole("textbox").first().waitFor();
  yield "the form of a version";

  const version = await purchaser("POST", "/catalogue-versions", {
    region: COUNTY,
    title: "晋江市目录（无障碍检查）",
    effective_from: "2097-01-01",
  });
  await go(`/desk/catalogue?version=${version.id}`);
  await page.getByRole("button", { name: /^(沿用现行品目|Take over items)$/ }).click();
  await page.getByRole("dialog").getByRole("checkbox").first().waitFor();
  yield "items to take over";
  const body = { version_id: version.id, code: "0201", parent_code: "0201", name: "文艺演出", checks: NO };
  const item = await purchaser("POST", "/catalogue-items", body);
  await go(`/desk/catalogue?version=${version.id}&item=${item.id}`);
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^(修改|Change)$/ })
    .click();
  await page.getByRole("dialog").getByRole("radio").first().waitFor();
  await page.getByRole("dialog").getByRole("radio").nth(1).check();
  await page.getByRole("dialog").getByRole("status").getByText(/102/).waitFor();
  yield "an item that the negative list bars";
  await purchaser("POST", `/catalogue-versions/${version.id}/draft`);
  await go(`/desk/catalogue?version=${version.id}&tab=way`);
  await page.getByRole("button", { name: /^(征求部门意见|Consult departments)$/ }).click();
  await page.getByRole("dialog").waitFor();
  yield "departments to ask";
  const departments = [{ department: "教育局" }, { department: "体育局", opinion: "同意" }];
  await purchaser("POST", `/catalogue-versions/${version.id}/consult`, { departments });
  await go(`/desk/catalogue?version=${version.id}&tab=way`);
  yield "a version in consultation";
  await page.getByRole("button", { name: /^(退回起草|Return to draft)$/ }).click();
  await page.getByRole("alertdialog").waitFor();
  yield "the question before a version goes back";
}
