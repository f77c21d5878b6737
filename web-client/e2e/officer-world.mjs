// The venue of the demo's officers, and what waits for them there.
import { tokenOf } from "./people.mjs";

let venue;
/** The venue of the demo officers with its spaces. */
export async function home({ api, base }) {
  const token = await tokenOf({ api, base }, "demo-venue-manager");
  if (!venue) {
    const me = await api(base, "GET", "/api/v1/me", { token });
    const found = await api(base, "GET", `/api/v1/facilities?organization_id=${me.grants[0].organization_id}`);
    const { items: spaces } = await api(base, "GET", `/api/v1/spaces?facility_id=${found.items[0].id}&limit=100`);
    venue = { ...found.items[0], spaces };
  }
  return { ...venue, token, space: (name) => venue.spaces.find((one) => one.name === name) };
}

export async function nextFree({ api, base }, space, days, minutes = 60) {
  const from = encodeURIComponent(new Date(Date.now() + days * 86_400_000).toISOString());
  return api(base, "GET", `/api/v1/spaces/${space.id}/availability/next?duration_minutes=${minutes}&from=${from}`);
}

/** Bookings that wait for a decision, each by another resident. */
export async function ask(world, count, days) {
  const { space } = await home(world);
  const made = [];
  for (let number = 0; number < count; number += 1) {
    const { token } = await world.resident(world.base);
    const room = space("小剧场");
    const time = await nextFree(world, room, days + (number % 4));
    made.push(
      await world.api(world.base, "POST", "/api/v1/bookings", {
        token,
        body: { space_id: room.id, ...time, headcount: 2 + number, purpose: `排练${number + 1}` },
      }),
    );
  }
  return made;
}

export async function waiting(world) {
  const { id, token } = await home(world);
  const { items } = await world.api(world.base, "GET", `/api/v1/bookings/approval-queue?facility_id=${id}&limit=100`, {
    token,
  });
  return items.length;
}
