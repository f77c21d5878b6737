import { expect, test } from "vitest";
import { homeSearch, parseSearch, signInSearch, stringifySearch, venueSearch } from "./paths";

test("a query string is plain text, both ways", () => {
  const search = homeSearch({ q: "晋江", region: "350582", free: "yes", other: "1" });
  expect(stringifySearch(search)).toBe("?q=%E6%99%8B%E6%B1%9F&region=350582&free=yes");
  expect(homeSearch(parseSearch(stringifySearch(search)))).toEqual(search);
  expect(stringifySearch(homeSearch({}))).toBe("");
});

test("what makes no sense is left out", () => {
  expect(venueSearch({ date: "tomorrow", minutes: "-5" })).toEqual({});
  expect(venueSearch({ date: "2026-12-01", minutes: "60" })).toEqual({ date: "2026-12-01", minutes: "60" });
});

test("signing in never leads to another site", () => {
  expect(signInSearch({ next: "/bookings" }).next).toBe("/bookings");
  for (const next of ["https://example.com", "//example.com", "/\\example.com", "bookings"]) {
    expect(signInSearch({ next }).next).toBeUndefined();
  }
});
