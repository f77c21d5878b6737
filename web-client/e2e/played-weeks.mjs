// Three weeks at the house of culture of 晋江, played over HTTP: walk-ins who came and who did not, a last day with bookings that wait, sessions
// with tickets, and a resident who has a booking and a ticket. The clock of the server is moved for it.
import { local, PASSWORD } from "./people.mjs";

const DAY = 86_400_000;
const HOUR = 3_600_000;
const STAFF = "demo-venue-staff";
const MANAGER = "demo-venue-manager";
const NAMES = ["黄秋月", "林志坚", "蔡雅琴", "吴文彬", "许丽珠", "陈国栋", "郑美玲", "庄建华", "苏晓峰", "曾玉兰"];
const PURPOSES = [
  "南音弦管排练",
  "广场舞队练习",
  "合唱团周练",
  "高甲戏身段课",
  "书法小组",
  "木偶社团",
  "少儿舞蹈",
  "太极拳队",
];
const WAITING = [
  ["高甲戏《凤冠梦》联排", 46],
  ["社区合唱音乐会", 60],
  ["校园木偶戏汇报演出", 80],
  ["老年大学结业展演", 55],
  ["南音新作试演", 32],
];
const SESSIONS = [
  ["南音清唱会：弦管古意", 2, 19, 120],
  ["掌中木偶亲子体验课", 3, 15, 20],
  ["高甲戏折子戏专场", 4, 19, 200],
  ["闽南语讲古：晋江侨批故事", 5, 15, 30],
];

/** The days until `last`, a morning of that day, are played; the clock stands there then. */
export async function playWeeks(who, days = 20) {
  const { grants } = await who.ask(MANAGER, "GET", "/me");
  const organization = grants[0].organization_id;
  const venue = (await who.ask(MANAGER, "GET", `/facilities?organization_id=${organization}`)).items[0];
  const { items: spaces } = await who.ask(MANAGER, "GET", `/spaces?facility_id=${venue.id}&limit=100`);
  const space = (name) => spaces.find((one) => one.name === name);
  const rooms = spaces.filter((one) => one.bookable && !one.approval_required && !one.has_children);
  const chance = dice(7);
  const pick = (list) => list[Math.floor(chance() * list.length)];
  const nextFree = (room, from, minutes) =>
    who.ask(
      undefined,
      "GET",
      `/spaces/${room.id}/availability/next?duration_minutes=${minutes}&from=${encodeURIComponent(local(from))}`,
    );
  const walkIn = async (room, from, minutes, until) => {
    const time = await nextFree(room, from, minutes).catch(() => undefined);
    if (!time || Date.parse(time.starts_at) >= until) return undefined;
    return who
      .ask(STAFF, "POST", "/bookings", {
        space_id: room.id,
        ...time,
        headcount: 6 + Math.floor((chance() * room.capacity) / 3),
        purpose: pick(PURPOSES),
        on_behalf_of: {
          name: pick(NAMES),
          phone: `138${String(10_000_000 + Math.floor(chance() * 89_999_999))}`,
          channel: "counter",
        },
      })
      .catch(() => undefined);
  };

  const midnight = (at) => Math.floor((at + 8 * HOUR) / DAY) * DAY - 8 * HOUR;
  // The last day is a Wednesday, when the venue is open.
  let last = midnight(await who.now()) + days * DAY;
  while (new Date(last + 8 * HOUR).getUTCDay() !== 3) last += DAY;
  for (let day = last - days * DAY; day < last; day += DAY) {
    await who.go(day + 8.5 * HOUR);
    const weekend = [0, 6].includes(new Date(day + 8 * HOUR).getUTCDay());
    for (const room of rooms)
      for (const hour of weekend ? [9, 14.5, 17] : [9.5, 15]) {
        if (chance() < 0.35) continue;
        const booking = await walkIn(room, day + (hour + Math.floor(chance() * 4) / 2) * HOUR, 90, day + DAY);
        if (booking && chance() < 0.88)
          await who.ask(STAFF, "POST", `/bookings/${booking.id}/check-in`, {}).catch(() => undefined);
      }
  }
  // Who wants the stage asks before the last morning.
  await who.go(last - 14 * HOUR);
  const people = [];
  for (const name of NAMES) {
    const login = `played-${people.length + 1}`;
    await who.ask(undefined, "POST", "/auth/register", { login, password: PASSWORD, display_name: name });
    people.push(login);
  }
  for (const [at, [purpose, headcount]] of WAITING.entries()) {
    const room = space("小剧场");
    const time = await nextFree(room, last + at * DAY + (at % 2 ? 9 : 18) * HOUR, 120);
    await who.ask(people[at], "POST", "/bookings", { space_id: room.id, ...time, headcount, purpose });
    await who.go((await who.now()) + 47 * 60_000);
  }
  const sessions = [];
  for (const [title, after, hour, capacity] of SESSIONS) {
    const room = space(capacity > 100 ? "小剧场" : capacity > 20 ? "培训教室" : "掌中木偶传习室");
    const time = await nextFree(room, last + after * DAY + hour * HOUR, 90).catch(() => undefined);
    if (!time) continue;
    const body = { space_id: room.id, ...time, title, capacity };
    const session = await who.ask(MANAGER, "POST", "/sessions", body);
    sessions.push(session);
    for (const [number, login] of people.slice(0, 7).entries()) {
      const party = [NAMES[number], "同行家人"].slice(0, 1 + (number % 2)).map((name) => ({ name }));
      await who.ask(login, "POST", `/sessions/${session.id}/tickets`, { party }).catch(() => undefined);
    }
  }
  await who.ask("demo-resident", "POST", `/sessions/${sessions[0].id}/tickets`, {
    party: [{ name: "陈小满" }, { name: "陈阿嬷" }],
  });
  const own = await nextFree(space("培训教室"), last + DAY + 15 * HOUR, 90);
  await who.ask("demo-resident", "POST", "/bookings", {
    space_id: space("培训教室").id,
    ...own,
    headcount: 6,
    purpose: "南音弦管排练",
  });
  // The last morning: some have come already, one has not.
  const today = [];
  for (const room of rooms)
    for (const hour of [pick([9, 9, 9.5]), 11, 14.5, 17, 19]) {
      if (hour > 12 && chance() < 0.25) continue;
      const booking = await walkIn(room, last + hour * HOUR, chance() < 0.5 ? 60 : 90, last + DAY);
      if (booking) today.push(booking);
    }
  await who.go(last + 8.9 * HOUR);
  const early = today.filter((one) => Date.parse(one.starts_at) <= last + 10 * HOUR);
  for (const { id } of early.slice(1)) await who.ask(STAFF, "POST", `/bookings/${id}/check-in`, {});
  await who.go(last + 10.7 * HOUR);
  return { venue, space, sessions, last, date: local(last).slice(0, 10) };
}

/** Numbers from 0 to 1, the same at every run. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
