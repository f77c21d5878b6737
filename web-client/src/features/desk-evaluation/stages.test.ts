import { expect, test } from "vitest";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { stepNow, stepsOf } from "./stages";

const project = (status: string, award_method = "comprehensive_score") =>
  ({ status, terms: { award_method }, clocks: { qualified_at: "2027-03-03T06:40:32+08:00" } }) as Pick<
    ProcurementProjectView,
    "status" | "terms" | "clocks"
  >;

const at = (status: string, more: { offers?: boolean; panelReady?: boolean; settled?: boolean } = {}) =>
  stepNow({ project: project(status), offers: false, panelReady: false, settled: false, ...more });

test("a purchase has the steps of its method", () => {
  expect(stepsOf({ project: project("opened"), offers: false })).toEqual([
    "panel",
    "checks",
    "scores",
    "result",
    "award",
  ]);
  expect(stepsOf({ project: project("opened", "lowest_final_price"), offers: true })).not.toContain("scores");
  expect(stepsOf({ project: project("opened", "negotiated_price"), offers: true })[0]).toBe("checks");
});

test("the step that waits comes first", () => {
  expect(at("opened")).toBe("panel");
  expect(at("opened", { panelReady: true })).toBe("checks");
  expect(at("qualified")).toBe("scores");
  expect(at("qualified", { offers: true })).toBe("offers");
  expect(at("qualified", { offers: true, settled: true })).toBe("scores");
  expect(at("evaluated")).toBe("award");
  expect(at("suspended"), "it stands still after the checks").toBe("scores");
});
