import { expect, test } from "vitest";
import { after, keyOf } from "./queue-keys";

test("the next item opens by itself", () => {
  const all = ["a", "b", "c", "d"];
  expect(after(all, ["b"], "b")).toBe("c");
  expect(after(all, ["b", "c"], "b")).toBe("d");
  expect(after(all, ["d"], "d")).toBe("c");
  expect(after(all, ["a", "b", "c", "d"], "b")).toBeUndefined();
  expect(after(all, ["c"], "a")).toBe("a");
});

const press = (key: string, target: HTMLElement, more = {}) =>
  keyOf({ key, ctrlKey: false, metaKey: false, altKey: false, target, ...more });

test("keys mean nothing while somebody types, and with modifiers", () => {
  const button = document.createElement("button");
  expect(press("j", button)).toBe("next");
  expect(press("a", button)).toBe("confirm");
  expect(press("a", button, { ctrlKey: true })).toBeUndefined();
  expect(press("a", document.createElement("textarea"))).toBeUndefined();
  expect(press("q", button)).toBeUndefined();
});
