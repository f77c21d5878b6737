// Every screen of the console with something in it, for axe and the narrow screen.
import { ask, home, nextFree } from "./officer-world.mjs";
import { pageOf } from "./people.mjs";
import { purchaseScreens } from "./purchases.mjs";

const DAY = 86_400_000;

/** Every screen with something in it. */
async function* screens(world, page) {
  const { api, base } = world;
  const { id, token, space } = await home(world);
  const ready = () => page.waitForLoadState("networkidle");
  const go = async (address, heading) => {
    await page.goto(address);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    await ready();
  };
  await ask(world, 1, 30);
  await go("/desk/queue", /待办|To decide/);
  yield "/desk/queue";
  await page
    .getByRole("button", { name: /^(不通过|Reject)/ })
    .last()
    .click();
  await page.getByRole("alertdialog").waitFor();
  yield "the question before rejecting";
  await go("/desk/queue?tab=appeals", /待办|To decide/);
  yield "/desk/queue?tab=appeals";
  const { items } = await api(base, "GET", `/api/v1/bookings?mine=false&facility_id=${id}&limit=1&status=pending`, {
    token,
  });
  const booked = items[0];
  const day = new Date(Date.parse(booked.starts_at) + 8 * 3_600_000).toISOString().slice(0, 10);
  await go(`/desk/board?date=${day}`, /日程板|Day board/);
  await page.getByRole("grid").waitFor();
  yield "/desk/board";
  await go(`/desk/board?date=${day}&item=${booked.id}`, /日程板|Day board/).catch(() => {});
  await page.getByRole("dialog").getByRole("button").nth(3).waitFor();
  yield "a booking beside the board";
  const free = await nextFree(world, space("培训教室"), 22);
  await go(
    `/desk/board?date=${new Date(Date.parse(free.starts_at) + 8 * 3_600_000).toISOString().slice(0, 10)}`,
    /日程板|Day board/,
  );
  await page
    .getByRole("gridcell", { name: /培训教室.*(空闲|free)$/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  yield "the walk-in form";
  await go("/desk/door", /签到|Check-in/);
  yield "/desk/door";
  await go("/desk/bookings", /预约|Bookings/);
  await page.getByRole("table").waitFor();
  yield "/desk/bookings";
  const time = await nextFree(world, space("小剧场"), 45, 60);
  const session = await api(base, "POST", "/api/v1/sessions", {
    token,
    body: { space_id: space("小剧场").id, title: "南音清唱会", ...time, capacity: 80 },
  });
  await api(base, "POST", `/api/v1/sessions/${session.id}/tickets`, {
    token: (await world.resident(base)).token,
    body: { party: [{ name: "黄阿婆" }] },
  });
  await go("/desk/sessions", /场次|Sessions/);
  yield "/desk/sessions";
  await page
    .getByRole("button", { name: /南音清唱会/ })
    .first()
    .click();
  await page.getByRole("dialog").getByRole("table").waitFor();
  await ready();
  yield "a session";
  await go("/desk/hours", /开放与闭馆|Hours and closures/);
  await page.getByRole("table").first().waitFor();
  yield "/desk/hours";
  await go("/desk/hours?tab=closures", /开放与闭馆|Hours and closures/);
  yield "/desk/hours?tab=closures";
  await page.getByRole("button", { name: /^(发布临时关闭|Announce a closure)$/ }).click();
  await page.getByRole("dialog").waitFor();
  await ready();
  yield "a new closure";
  await go("/desk/venues", /场馆与空间|Venues and spaces/);
  await page.getByRole("table").waitFor();
  yield "/desk/venues";
  await page.getByRole("button", { name: /^(修改|Edit )小剧场/ }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^(保存|Save)$/ })
    .waitFor();
  yield "a space";
  const round = await api(base, "POST", "/api/v1/allocation-rounds", {
    token,
    body: {
      name: "春季排练时段",
      facility_id: id,
      applications_open_at: new Date(Date.now() + 3_600_000).toISOString(),
      applications_close_at: new Date(Date.now() + DAY).toISOString(),
      season_starts_on: new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10),
      season_ends_on: new Date(Date.now() + 90 * DAY).toISOString().slice(0, 10),
    },
  });
  await go("/desk/rounds", /时段分配|Allocation/);
  yield "/desk/rounds";
  await go(`/desk/rounds?item=${round.id}`, /时段分配|Allocation/);
  await page.getByRole("heading", { name: "春季排练时段" }).waitFor();
  yield "a round";
  for (const tab of ["use", "occupancy", "outcomes", "fairness", "compliance"]) {
    await go(`/desk/figures?tab=${tab}`, /统计|Statistics/);
    yield `/desk/figures?tab=${tab}`;
  }
  await go("/desk/audit", /这个页面不在您的职责内|not among your duties/);
  yield "/desk/audit, refused";
}

/** Those of the system administrator. */
async function* systemScreens(page) {
  const go = async (address, heading) => {
    await page.goto(address);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    await page.waitForLoadState("networkidle");
  };
  await go("/desk/users", /账号与授权|Accounts and grants/);
  await page.getByRole("table").waitFor();
  yield "/desk/users";
  await page.getByRole("button", { name: /demo-venue-staff/ }).click();
  await page.getByRole("button", { name: /^(增加授权|Add a grant)$/ }).click();
  yield "an account";
  await go("/desk/clients", /机器客户端|Machine clients/);
  yield "/desk/clients";
  await go("/desk/audit", /审计记录|Audit trail/);
  await page.getByRole("table").waitFor();
  yield "/desk/audit";
  await page
    .getByRole("button", { name: /^(查看|Open) / })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
  yield "an entry of the audit trail";
}

/** Every screen of the console, each as who may see it. */
export async function officerTour(world, look, check) {
  const refusals = { ...look, expected: [403, 404] };
  const page = await pageOf(world, "demo-venue-manager", refusals);
  for await (const screen of screens(world, page)) await check(page, screen);
  await page.context().close();
  const system = await pageOf(world, "demo-sysadmin", refusals);
  for await (const screen of systemScreens(system)) await check(system, screen);
  await system.context().close();
  const purchaser = await pageOf(world, "example-purchaser", refusals);
  for await (const screen of purchaseScreens(world, purchaser)) await check(purchaser, screen);
  await purchaser.context().close();
  const resident = await pageOf(world, "demo-resident", refusals);
  await resident.goto("/desk");
  await resident.getByRole("heading", { level: 1 }).waitFor();
  await check(resident, "/desk, a resident");
  await resident.context().close();
}
