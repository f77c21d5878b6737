import { expect, test } from "vitest";
import { grouped, task } from "./demo-groups";

test("logins stand together by what they do, in the order of the groups", () => {
  const logins = ["reviewer", "resident", "supplier", "reviewer", "astronaut"].map((role) => ({ role }));
  expect(grouped(logins).map(([group, members]) => [group, members.length])).toEqual([
    ["visit", 1],
    ["bid", 1],
    ["judge", 2],
    ["other", 1],
  ]);
});

test("the note of a login says its task after the role", () => {
  expect(task("供应商：投标、质疑")).toBe("投标、质疑");
  expect(task("Reads: everything")).toBe("Reads: everything".slice(7));
  expect(task("只读")).toBe("只读");
});
