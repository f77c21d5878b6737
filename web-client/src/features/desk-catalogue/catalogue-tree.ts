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
    const root = rootOf(item.code, byCode);
    if (root === item.code) branchOf(root);
    else branchOf(root).below.push(item);
  }
  return [...branches.values()].toSorted((a, b) => (a.top.code < b.top.code ? -1 : 1));
}

/** The end of the way up; codes that name each other end somewhere, too. */
function rootOf(start: string, byCode: ReadonlyMap<string, Item>): string {
  let code = start;
  for (let depth = 0; depth < 8; depth += 1) {
    const item = byCode.get(code);
    const above = item === undefined ? undefined : aboveOf(item, byCode);
    if (above === undefined) return code;
    code = above;
  }
  return code;
}

function aboveOf({ code, parent_code: parent }: Item, byCode: ReadonlyMap<string, Item>): string | undefined {
  if (given(parent) && parent !== code) return parent;
  // What a county took over from the city stands in the class that it took over with it.
  for (let length = code.length - 1; given(parent) && length >= 2; length -= 1) {
    if (byCode.has(code.slice(0, length))) return code.slice(0, length);
  }
  return undefined;
}
