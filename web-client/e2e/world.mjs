// What every scenario needs: a page that counts its errors, requests past the page, a new resident.
import { PHONE } from "./looks.mjs";

/** A page whose errors count as failures; `expected` lists statuses that a scenario provokes. */
export async function open(
  { browser, base, problems },
  { viewport = PHONE, language = "zh-CN", type, scale = 1, expected = [] } = {},
) {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: scale,
    baseURL: base,
    locale: language,
    timezoneId: "Asia/Shanghai",
  });
  context.setDefaultTimeout(10_000);
  if (type) await context.addInitScript((value) => localStorage.setItem("citong.type", value), type);
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    if (expected.some((status) => message.text().includes(`status of ${status}`))) return;
    problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  return page;
}

export async function api(base, method, address, { token, body } = {}) {
  const response = await fetch(`${base}${address}`, {
    method,
    headers: { "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${await response.text()}`);
  return response.json();
}

let people = 0;
/** A new resident. */
export async function resident(base) {
  people += 1;
  const account = { login: `e2e-${Date.now()}-${people}`, password: "a long enough password" };
  await api(base, "POST", "/api/v1/auth/register", { body: { ...account, display_name: "林小南" } });
  const { access_token: token } = await api(base, "POST", "/api/v1/auth/login", { body: account });
  return { ...account, token };
}

export async function signIn(page, { login, password }) {
  await page.goto("/sign-in");
  await page.getByLabel("账号或手机号").fill(login);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
  await page.getByRole("heading", { name: "我的预约" }).waitFor();
}

export async function venueOf(base, name) {
  const { items } = await api(base, "GET", `/api/v1/facilities?q=${encodeURIComponent(name)}`);
  return items[0];
}

export function expect(condition, message) {
  if (!condition) throw new Error(message);
}
