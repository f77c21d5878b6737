// The people of the demo: requests in their name, and pages on which they have signed in before.
import * as crypto from "node:crypto";
import { DESKTOP } from "./looks.mjs";

export const PASSWORD = "citong-demo-2026";

/** Asks as one of the demo's people; signs in again when the clock has outrun the token. */
export function people(base) {
  const tokens = new Map();
  const send = (method, address, token, body) =>
    fetch(`${base}${address.startsWith("/test") ? "" : "/api/v1"}${address}`, {
      method,
      headers: {
        "Content-Type": "application/json",
        ...(method === "POST" && { "Idempotency-Key": crypto.randomUUID() }),
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  const login = async (name) => {
    const response = await send("POST", "/auth/login", undefined, { login: name, password: PASSWORD });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${name} cannot sign in: ${JSON.stringify(answer)}`);
    tokens.set(name, answer.access_token);
    return answer;
  };
  const ask = async (name, method, address, body) => {
    if (name && !tokens.has(name)) await login(name);
    let response = await send(method, address, tokens.get(name), body);
    if (response.status === 401 && name) {
      await login(name);
      response = await send(method, address, tokens.get(name), body);
    }
    const text = await response.text();
    if (!response.ok) throw new Error(`${name ?? "nobody"} ${method} ${address}: ${response.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
  const now = async () => Date.parse((await ask(undefined, "GET", "/test/clock")).now);
  const go = async (at) => {
    // Not before it: whole seconds are written.
    const to = Math.ceil(at / 1000) * 1000;
    if (to > (await now())) await ask(undefined, "PUT", "/test/clock", { now: local(to) });
    await ask(undefined, "POST", "/test/jobs/run");
  };
  return { ask, login, now, go };
}

/** RFC 3339 in Quanzhou. */
export function local(at) {
  return `${new Date(at + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}

/** What somebody sends along to be known. */
export async function tokenOf({ api, base }, login, password = PASSWORD) {
  return (await api(base, "POST", "/api/v1/auth/login", { body: { login, password } })).access_token;
}

/** A page of somebody who has signed in on this browser before; in the server's time where that has been moved. */
export async function pageOf(world, login, { password = PASSWORD, ...look } = {}) {
  const body = { login, password };
  const { refresh_token: token } = await world.api(world.base, "POST", "/api/v1/auth/login", { body });
  const page = await world.open(world, { viewport: DESKTOP, ...look });
  if (world.now) await page.clock.setSystemTime(new Date(await world.now()));
  await page.context().addInitScript((value) => {
    if (sessionStorage.getItem("e2e") === null) localStorage.setItem("citong.refresh", value);
    sessionStorage.setItem("e2e", "1");
  }, token);
  return page;
}
