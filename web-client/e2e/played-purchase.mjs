// A purchase played over HTTP up to where a scenario begins: planned, published, bid for under seal, opened, checked. The clock of the server is
// moved for it, so scenarios that use it come last.
import { local, people } from "./people.mjs";
import { newKey, ROLES, seal } from "./seal.mjs";

const DAY = 86_400_000;
const KEEPERS = ["example-purchaser", "demo-finance-supervisor", "demo-city-office"];

const CRITERIA = [
  { code: "plan", name: "服务方案", description: "完整、可行，贴合本地需求", max_points: "40.00" },
  { code: "team", name: "服务团队", description: "人员资质与配置", max_points: "20.00" },
  { code: "record", name: "类似业绩", description: "近三年同类项目，每个 2 分", max_points: "10.00" },
];

/** A purchase of the example bureau that is written and not announced. */
export function plan(who, { title, description, method = "open_tender" }) {
  return who.ask("example-purchaser", "POST", "/procurement-projects", {
    title,
    description: description ?? "为全市行政村提供公共文化服务",
    subject: "services",
    catalogue_code: "0201",
    fiscal_year: 2027,
    method,
    ...(method === "open_tender"
      ? {}
      : { method_reason: "技术复杂，需要磋商确定", method_approval: "晋财采〔2026〕8号" }),
    budget_source: "一般公共预算",
    budget_reference: "晋财预〔2027〕1号",
    budget_fen: 100_000_000,
    sme_exemption_reason: "面向全部符合条件的供应商，以保证充分竞争",
    terms: { requirement: "每个行政村每年不少于两场", price_weight: 30, small_micro_deduction_percent: 10 },
    criteria: CRITERIA,
  });
}

/** One that is announced and waits for bids, with the keys that they are sealed for. */
export async function announce(who, { due, ...more }) {
  const buyer = (verb, address, body) => who.ask("example-purchaser", verb, address, body);
  const { id: project } = await plan(who, more);
  const view = await buyer("GET", `/procurement-projects/${project}`);
  const keys = ROLES.map(newKey);
  for (const [at, role] of ROLES.entries()) {
    const body = { public_key: keys[at].public };
    await who.ask(KEEPERS[at], "PUT", `/procurement-projects/${project}/custodians/${role}`, body);
  }
  const ends = due ?? (await who.now()) + 25 * DAY;
  await buyer("POST", `/procurement-projects/${project}/publish`, { bids_due_at: local(ends) });
  await who.go(await who.now());
  return { project, lot: view.lots[0].id, code: view.code, keys, ends };
}

/** A purchase of the example bureau until `state`: opened, drawn, qualified, evaluated or published. */
export async function purchase(base, { title, state = "opened", ...more }) {
  const who = people(base);
  const buyer = (verb, address, body) => who.ask("example-purchaser", verb, address, body);
  const { project, lot, code, keys, ends } = await announce(who, { title, ...more });
  const bids = [];
  for (const number of [1, 2, 3]) {
    const login = `example-supplier-${number}`;
    const { grants } = await who.ask(login, "GET", "/me");
    const organization = grants.find((grant) => grant.role === "supplier").organization_id;
    const { items } = await who.ask(login, "GET", "/suppliers?limit=100");
    const supplier = items.find((one) => one.organization_id === organization);
    const content = {
      version: 1,
      price_fen: 80_000_000 + number * 4_000_000,
      technical: `第 ${number} 家的方案：每村两场，高甲戏与布袋木偶各半；演职员 ${20 + number} 人，配流动舞台车。`,
      delivery_days: 300,
      ...(number < 3 && { sme_declaration: { size: number === 1 ? "small" : "micro" } }),
      documents: [{ name: "服务方案.pdf", sha256: String(number).repeat(64), bytes: 1_048_576 * number }],
      signals: { author: `编制人${number}`, agent: `经办人${number}`, contact_phone: `1380000000${number}` },
    };
    const public_keys = keys.map((key) => key.public);
    const envelope = seal(content, { project, lot, supplier: supplier.id }, public_keys);
    const bid = await who.ask(login, "POST", `/procurement-projects/${project}/bids`, { lot_id: lot, envelope });
    bids.push({ id: bid.id, login, supplier });
  }
  await who.go(ends);
  for (const at of [0, 1]) {
    const body = { private_key: keys[at].private };
    await who.ask(KEEPERS[at], "POST", `/procurement-projects/${project}/open`, body);
  }
  /** @type {{ login: string, seat: string }[]} */
  const members = [];
  const made = { project, lot, bids, who, code, title, members };
  if (state === "opened") return made;

  await buyer("POST", `/procurement-projects/${project}/panel/draw`, {});
  for (let number = 1; number <= 7; number += 1) {
    const login = `example-reviewer-${number}`;
    const { items } = await who.ask(login, "GET", "/panel-members?limit=100");
    const seat = items.find((one) => one.project_id === project && one.status === "drawn");
    if (seat) made.members.push({ login, seat: seat.id });
  }
  if (state === "drawn") return made;
  for (const { login, seat } of made.members)
    await who.ask(login, "POST", `/panel-members/${seat}/confirm`, { no_conflict: true });
  for (const { id } of bids) {
    await buyer("POST", `/bids/${id}/qualification`, { kind: "qualification", passed: true });
    const body = { kind: "compliance", passed: true };
    await who.ask(made.members[0].login, "POST", `/bids/${id}/qualification`, body);
  }
  await buyer("POST", `/procurement-projects/${project}/qualify`);
  if (state === "qualified") return made;
  await score(made, made.members);
  await buyer("POST", `/procurement-projects/${project}/evaluate`);
  if (state === "evaluated") return made;
  await buyer("POST", `/procurement-projects/${project}/award`, {});
  await buyer("POST", `/procurement-projects/${project}/publish-result`);
  return made;
}

/** These members hand in all their sheets. */
export async function score(made, members) {
  for (const [number, { login }] of members.entries())
    for (const [place, { id }] of made.bids.entries()) {
      const items = [
        { criterion_code: "plan", points: `${36 - place * 2}.50` },
        { criterion_code: "team", points: String(17 - place + (number % 2)) },
        { criterion_code: "record", points: String(8 - place) },
      ];
      await made.who.ask(login, "POST", `/bids/${id}/scores`, { items });
    }
}
