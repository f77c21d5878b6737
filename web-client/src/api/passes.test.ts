import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { addPasses, forgetPasses, keepPasses, usePasses } from "./passes";
import type { Pass } from "./passes";
import { forget } from "./session";

const HOUR = 3_600_000;

const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

function pass(id: string, kind: Pass["kind"], hours: number): Pass {
  return { id, kind, pass: `CT1.${id}`, title: id, where: "馆", starts_at: at(hours), ends_at: at(hours + 1) };
}

const shown = () => renderHook(usePasses).result.current.map((one) => one.id);

test("what one has of a kind replaces what was kept of it, in order of time", () => {
  forgetPasses();
  keepPasses("booking", [pass("late", "booking", 9), pass("gone", "booking", -3)]);
  addPasses([pass("ticket", "ticket", 2)]);
  expect(shown()).toEqual(["ticket", "late"]);
  keepPasses("booking", [pass("soon", "booking", 1)]);
  expect(shown()).toEqual(["soon", "ticket"]);
});

test("signing out forgets them", () => {
  keepPasses("ticket", [pass("ticket", "ticket", 2)]);
  forget();
  expect(shown()).toEqual([]);
});

test("what cannot be read is nothing", () => {
  localStorage.setItem("citong.passes", "{");
  expect(shown()).toEqual([]);
});
