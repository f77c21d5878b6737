import { given } from "@/api/given";
import type { CatalogueStatus } from "@/api/generated/model/catalogueStatus";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";

/** What a version passes, in its order. */
export const STEPS = ["collect", "draft", "consult", "expert", "finance_consent", "publish"] as const;
export type VersionStep = (typeof STEPS)[number];

/** The departments that were asked and have not answered. */
export function silent(version: Pick<CatalogueVersionView, "consulted">): string[] {
  return version.consulted.filter((one) => !given(one.opinion)).map((one) => one.department);
}

/** What goes on; nothing once it is published. The status `expert` says that the review is done. */
export function stepNow(version: Pick<CatalogueVersionView, "status" | "consulted">): VersionStep | undefined {
  switch (version.status) {
    case "collect":
      return "collect";
    case "draft":
      return "draft";
    case "consult":
      return silent(version).length > 0 ? "consult" : "expert";
    case "expert":
      return "finance_consent";
    case "finance_consent":
      return "publish";
    case "published":
    case "superseded":
      return undefined;
  }
}

export function stateOf(step: VersionStep, now: VersionStep | undefined): "done" | "now" | "next" {
  if (now === undefined) return "done";
  if (step === now) return "now";
  return STEPS.indexOf(step) < STEPS.indexOf(now) ? "done" : "next";
}

const ORDER: readonly CatalogueStatus[] = [
  "collect",
  "draft",
  "consult",
  "expert",
  "finance_consent",
  "published",
  "superseded",
];

/** What is being prepared first, then what is in force, then what was; each the latest first. */
export function inOrder<Version extends Pick<CatalogueVersionView, "status" | "in_force" | "effective_from">>(
  versions: readonly Version[],
): Version[] {
  const rank = (one: Version) => {
    if (ORDER.indexOf(one.status) < ORDER.indexOf("published")) return 0;
    return one.in_force ? 1 : 2;
  };
  return versions.toSorted((a, b) => rank(a) - rank(b) || (a.effective_from < b.effective_from ? 1 : -1));
}

/** The moves that a screen knows; the server says which of them somebody can make now. */
export const MOVES = ["draft", "consult", "expert-review", "finance-consent", "publish", "return"] as const;
export type Move = (typeof MOVES)[number];

export function movesOf(version: Pick<CatalogueVersionView, "available_actions">): Move[] {
  return MOVES.filter((move) => version.available_actions.includes(move));
}

/** Whether somebody can bring it forward now. */
export function isOnes(version: Pick<CatalogueVersionView, "available_actions">): boolean {
  return movesOf(version).some((move) => move !== "return");
}

/** The first day of the next year, of the next month: what an annual version and one in between begin with. */
export function firstDay(kind: "annual" | "interim", today: string): string {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  if (kind === "annual" || month === 12) return `${year + 1}-01-01`;
  return `${year}-${String(month + 1).padStart(2, "0")}-01`;
}
