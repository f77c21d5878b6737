// What is tried in the browser. Things are found by role and label only.
import { bids } from "./bids.mjs";
import { bookingRoutes, bookingScenarios } from "./booking.mjs";
import { catalogueScenarios } from "./catalogue.mjs";
import { evaluationScenarios } from "./evaluation.mjs";
import { EVERY, lookOver } from "./looks.mjs";
import { officer } from "./officer.mjs";
import { purchaseRoutes, purchaseScenarios } from "./purchases.mjs";
import { residentRoutes, residentScenarios } from "./resident.mjs";
import { api, expect, open, resident, signIn, venueOf } from "./world.mjs";

const helpers = { open, api, resident, signIn, venueOf, expect };

export function scenarios({ full }) {
  return [
    ...bookingScenarios,
    ...residentScenarios(helpers),
    ...purchaseScenarios(helpers),
    ...lookOver("", everywhere, (run) => ({ run }), { full, every: EVERY }),
    ...officer(helpers, full),
    ...bids(helpers, full),
    ...catalogueScenarios(helpers),
    // The clock is moved from here on.
    ...evaluationScenarios(helpers, full),
  ];
}

/** Every route of a resident, signed out and in, with what it opens. */
async function everywhere(world, look, check) {
  const page = await open(world, { ...look, expected: [401, 404] });
  const { base } = world;
  const person = await resident(base);
  const go = async (address) => {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
  };
  for await (const route of bookingRoutes(page, base, person)) await check(page, route);
  for await (const route of purchaseRoutes({ page, base, go }, helpers)) await check(page, route);
  for await (const route of residentRoutes({ page, base, go, token: person.token }, helpers)) await check(page, route);
  await page.context().close();
}
