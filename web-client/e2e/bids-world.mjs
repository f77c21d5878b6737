// A purchase that bids are sealed for, on the server whose clock is its own.
import * as crypto from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { tokenOf } from "./people.mjs";

const DAY = 86_400_000;
export const KEEPERS = [
  { login: "example-purchaser", role: "purchaser", name: "采购人" },
  { login: "demo-finance-supervisor", role: "finance_supervisor", name: "财政监督" },
  { login: "demo-city-office", role: "city_office", name: "市级主管" },
];
export const SUPPLIERS = ["example-supplier-1", "example-supplier-2", "example-supplier-3"];
/** Occurs nowhere but in a bid. */
export const MARKER = "独门秘方提线木偶";

/** The answer to somebody's request, whatever it is. */
export async function ask(world, login, address) {
  const headers = login ? { Authorization: `Bearer ${await tokenOf(world, login)}` } : {};
  const response = await fetch(`${world.base}/api/v1${address}`, { headers });
  return { status: response.status, text: await response.text() };
}

/** What is read; an amount and its unit have a space between them that does not break. */
export const textOf = async (place) => (await place.innerText()).replaceAll("\u00A0", " ");

let purchase;
/** A published purchase whose keys are not registered yet. */
export async function thePurchase(world) {
  if (purchase) return purchase;
  const { api, base } = world;
  const token = await tokenOf(world, "example-purchaser");
  const made = await api(base, "POST", "/api/v1/procurement-projects", {
    token,
    body: {
      title: "晋江市2027年戏曲进乡村服务",
      description: "为全市行政村送戏，全年不少于二百场。",
      subject: "services",
      catalogue_code: "0201",
      fiscal_year: 2027,
      method: "open_tender",
      budget_source: "一般公共预算",
      budget_reference: "晋财预〔2027〕1号",
      budget_fen: 98_000_000,
      sme_exemption_reason: "市场上中小企业不能满足需求",
      terms: { requirement: "每村不少于两场，演出团队不少于二十人。", price_weight: 30, consortium_allowed: true },
      criteria: [
        { code: "plan", name: "服务方案", description: "完整、可行", max_points: "40.00" },
        { code: "team", name: "演出团队", description: "经验与获奖", max_points: "30.00" },
      ],
    },
  });
  const due = (await world.now()) + 25 * DAY;
  await api(base, "POST", `/api/v1/procurement-projects/${made.id}/publish`, {
    token,
    body: { bids_due_at: new Date(due).toISOString() },
  });
  const folder = mkdtempSync(path.join(tmpdir(), "citong-e2e-keys-"));
  purchase = {
    ...made,
    due,
    lot: made.lots[0].id,
    file: (name) => path.join(folder, name),
    bids: [],
  };
  return purchase;
}

let receiving;
/** Another purchase that receives bids now: the keys are anybody's. */
export async function anotherPurchase(world) {
  if (receiving) return receiving;
  const kept = purchase;
  purchase = undefined;
  receiving = await thePurchase(world);
  purchase = kept;
  for (const { login, role } of KEEPERS) {
    const { publicKey } = crypto.generateKeyPairSync("x25519");
    const body = { public_key: publicKey.export({ format: "jwk" }).x };
    const address = `/api/v1/procurement-projects/${receiving.id}/custodians/${role}`;
    await world.api(world.base, "PUT", address, { token: await tokenOf(world, login), body });
  }
  await world.jobs();
  return receiving;
}
