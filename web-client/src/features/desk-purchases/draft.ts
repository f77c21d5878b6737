import type { CriterionBody } from "@/api/generated/model/criterionBody";
import type { ProcurementMethod } from "@/api/generated/model/procurementMethod";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import type { TermsBody } from "@/api/generated/model/termsBody";

export const STEPS = ["need", "method", "budget", "sme", "criteria", "terms", "documents", "check"] as const;
export type Step = (typeof STEPS)[number];

export function stepOf(name: string | undefined): Step {
  return STEPS.find((step) => step === name) ?? "need";
}

export function after(step: Step): Step {
  return STEPS[Math.min(STEPS.length - 1, STEPS.indexOf(step) + 1)] ?? "check";
}

export function before(step: Step): Step | undefined {
  return STEPS[STEPS.indexOf(step) - 1];
}

/** Methods whose award method follows from them; a tender has two to choose from. The server checks it. */
const AWARD_METHODS = {
  open_tender: ["comprehensive_score", "lowest_evaluated_price"],
  invited_tender: ["comprehensive_score", "lowest_evaluated_price"],
  negotiation: ["lowest_final_price"],
  consultation: ["comprehensive_score"],
  quotation: ["lowest_final_price"],
  single_source: ["negotiated_price"],
} as const satisfies Record<ProcurementMethod, readonly string[]>;

export function awardMethodsOf(method: ProcurementMethod) {
  return AWARD_METHODS[method];
}

export function isScored(method: ProcurementMethod): boolean {
  return AWARD_METHODS[method][0] === "comprehensive_score";
}

/** Suppliers are asked by name, not drawn and not by an open notice. */
export function asksByName(method: ProcurementMethod): boolean {
  return ["negotiation", "quotation", "consultation", "single_source"].includes(method);
}

/** What a new draft begins with: criteria to be written over, with points that fit every method that scores. */
export function startingTerms(
  method: ProcurementMethod,
  names: { plan: string; planText: string; team: string; teamText: string },
): { criteria: CriterionBody[]; terms: TermsBody } {
  const [awardMethod] = awardMethodsOf(method);
  if (!isScored(method)) return { criteria: [], terms: { award_method: awardMethod, price_weight: 0 } };
  return {
    criteria: [
      { code: "c1", name: names.plan, description: names.planText, max_points: "40.00" },
      { code: "c2", name: names.team, description: names.teamText, max_points: "30.00" },
    ],
    terms: { award_method: awardMethod, price_weight: 30 },
  };
}

export type CriterionTyped = { code: string; name: string; description: string; points: string };

export function criteriaOf(project: ProcurementProjectView): CriterionTyped[] {
  return project.criteria.map((one) => ({
    code: one.code,
    name: one.name,
    description: one.description,
    points: String(Number(one.max_points)),
  }));
}

/** Hundredths of points; what is no number counts nothing. */
export function hundredths(points: string): number {
  return /^\d{1,3}(\.\d{1,2})?$/.test(points.trim()) ? Math.round(Number(points) * 100) : 0;
}

/** What criteria and price make together, in points: it has to be 100. */
export function sumOf(criteria: readonly CriterionTyped[], priceWeight: string): number {
  return (criteria.reduce((sum, one) => sum + hundredths(one.points), 0) + hundredths(priceWeight)) / 100;
}

/** A code that no other criterion has. */
export function freshCode(criteria: readonly CriterionTyped[]): string {
  const taken = new Set(criteria.map((one) => one.code));
  let number = criteria.length + 1;
  while (taken.has(`c${number}`)) number += 1;
  return `c${number}`;
}
