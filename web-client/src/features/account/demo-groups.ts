// What the logins of a demo are for. They come in the order of the groups.
const GROUPS = {
  visit: ["resident"],
  venue: ["venue_staff", "venue_manager", "village_officer", "township_officer", "city_office"],
  buy: ["purchaser", "finance_supervisor"],
  bid: ["supplier"],
  judge: ["reviewer"],
  oversee: ["auditor", "sysadmin"],
} as const;

export type DemoGroup = keyof typeof GROUPS | "other";

/** The logins by what they do; a group that has none is left out. */
export function grouped<Login extends { role: string }>(logins: readonly Login[]): [DemoGroup, Login[]][] {
  const groups = Object.entries(GROUPS) as [DemoGroup, readonly string[]][];
  const known = new Set(groups.flatMap(([, roles]) => roles));
  const found: [DemoGroup, Login[]][] = groups.map(([group, roles]) => [
    group,
    logins.filter((one) => roles.includes(one.role)),
  ]);
  found.push(["other", logins.filter((one) => !known.has(one.role))]);
  return found.filter(([, members]) => members.length > 0);
}

/** `投标、质疑、合同` of `供应商：投标、质疑、合同`. */
export function task(note: string): string {
  const at = note.search(/[：:]/);
  return at === -1 ? note : note.slice(at + 1).trim();
}
