import { age } from "@/api/session";
import { follow, followNobody } from "@/format/now";

// The clock of a demo, which can be moved. No other server has these addresses: it answers with the page of this client.

const NOT_HERE = "citong.no-clock";

export async function askTime(): Promise<void> {
  if (sessionStorage.getItem(NOT_HERE) !== null) return;
  const answer = await fetch("/test/clock", { headers: { Accept: "application/json" } }).catch(() => undefined);
  if (!answer?.ok) return;
  if (answer.headers.get("Content-Type")?.includes("json")) {
    follow(timeIn(await answer.json()));
    return;
  }
  followNobody();
  sessionStorage.setItem(NOT_HERE, "1");
}

/** Moves the clock forward, does what is due by then, and follows it. It goes on from there; setting it would make it stand still. */
export async function moveBy(seconds: number): Promise<void> {
  await send("POST", "/test/clock/advance", { seconds });
  age(seconds * 1000);
  await send("POST", "/test/jobs/run");
  follow(timeIn(await send("GET", "/test/clock")));
}

async function send(method: string, address: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    headers: { Accept: "application/json", "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status}`);
  return answer.json();
}

function timeIn(body: unknown): number {
  return Date.parse((body as { now: string }).now);
}
