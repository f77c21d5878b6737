// A day at the venue: walk-ins on the board, a closure, the door.
import { home, nextFree } from "./officer-world.mjs";
import { pageOf } from "./people.mjs";

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

export async function walkIn(world) {
  const { expect } = world;
  const purpose = `练琴${Date.now()}`;
  const page = await pageOf(world, "demo-venue-staff");
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

export async function closure(world) {
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
  const page = await pageOf(world, "demo-venue-manager");
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

export async function door(world) {
  const { expect } = world;
  const page = await pageOf(world, "demo-venue-staff", { expected: [422] });
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
