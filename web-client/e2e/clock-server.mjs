// A server of its own whose clock can be moved: for what takes weeks. The clock of the others stays.
import { people } from "./people.mjs";
import { startDemo } from "./stage.mjs";

/** Starts one; `now` is its time, `at` sets its clock and lets due jobs run, `jobs` lets them run. */
export async function clockServer() {
  const { base, stop } = await startDemo();
  const { now, go } = people(base);
  return { base, stop, now, at: (time) => go(Date.parse(time)), jobs: async () => go(await now()) };
}
