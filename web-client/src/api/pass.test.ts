import { expect, test } from "vitest";
import { readPass } from "./pass";

test("a pass says what it admits to", () => {
  const text =
    "CT1.AQGiBMDzqHAAoe5me9CsWroBogS9fltzFJb2c5vAM15bAAAAAGsE76A.h1DNQtleYqpKrmfd3J-lpyiWhqALh36WnZ9inz37V4XOhsFLlg5hST8GvweQPHb-tFP2yUFmC6itaQFfOY7WBA";
  expect(readPass(` ${text}\n`)).toEqual({
    kind: "booking",
    id: "01a204c0-f3a8-7000-a1ee-667bd0ac5aba",
    facilityId: "01a204bd-7e5b-7314-96f6-739bc0335e5b",
    until: new Date("2026-11-24T10:00:00+08:00"),
  });
});

test("any other text is no pass", () => {
  for (const text of ["", "CT1", "CT1..", "CT1.AA.AA", "CT2.AA.AA", "https://example.com", "CT1.刺.桐"]) {
    expect(readPass(text)).toBeUndefined();
  }
});
