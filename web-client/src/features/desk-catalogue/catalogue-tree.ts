import { given } from "@/api/given";
import type { CatalogueItemView } from "@/api/generated/model/catalogueItemView";

type Item = Pick<CatalogueItemView, "id" | "code" | "name" | "parent_code">;
export type Branch = { top: { id?: string; code: string; name: string }; below: Item[] };

/** Classes with their items. A class that is not among what was found is named by its code. */
export function catalogueTree(items: readonly Item[]): Branch[] {
  const byCode = new Map(items.map((item) => [item.code, item]));
  const branches = new Map<string, Branch>();
  const branchOf = (code: string): Branch => {
    const found = branches.get(code);
    if (found) return found;
    const item = byCode.get(code);
    const made: Branch = {
      top: item ? { id: item.id, code, name: item.name } : { code, name: "" },
      below: [],
    };
    branches.set(code, made);
    return made;
  };
  for (const item of items.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    // A county that takes over an item of the city names it by the same code.
    if (!given(item.parent_code) || item.parent_code === item.code) branchOf(item.code);
    else branchOf(rootOf(item, byCode)).below.push(item);
  }
  return [...branches.values()].toSorted((a, b) => (a.top.code < b.top.code ? -1 : 1));
}

function rootOf(item: Item, byCode: ReadonlyMap<string, Item>): string {
  let code = item.parent_code ?? item.code;
  for (let depth = 0; depth < 8; depth += 1) {
    const above = byCode.get(code)?.parent_code;
    if (!given(above) || above === code) return code;
    code = above;
  }
  return code;
}
