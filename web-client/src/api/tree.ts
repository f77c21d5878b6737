type Node = { id: string; parent_id?: string | null };

export type Placed<T> = { node: T; depth: number };

/** Parts below their wholes, in the order of the list. */
export function inTreeOrder<T extends Node>(nodes: readonly T[]): Placed<T>[] {
  const known = new Set(nodes.map((node) => node.id));
  const below = new Map<string, T[]>();
  for (const node of nodes) {
    const parent = node.parent_id && known.has(node.parent_id) ? node.parent_id : "";
    below.set(parent, [...(below.get(parent) ?? []), node]);
  }
  const walk = (parent: string, depth: number): Placed<T>[] =>
    (below.get(parent) ?? []).flatMap((node) => [{ node, depth }, ...walk(node.id, depth + 1)]);
  return walk("", 0);
}

/** A node, all below it and all above it: what a booking or a closure of it concerns. */
export function kinOf(nodes: readonly Node[], id: string): Set<string> {
  const kin = new Set<string>([id]);
  const parents = new Map(nodes.map((node) => [node.id, node.parent_id]));
  for (let up = parents.get(id); up; up = parents.get(up)) kin.add(up);
  const addBelow = (parent: string) => {
    for (const node of nodes) {
      if (node.parent_id !== parent) continue;
      kin.add(node.id);
      addBelow(node.id);
    }
  };
  addBelow(id);
  return kin;
}
