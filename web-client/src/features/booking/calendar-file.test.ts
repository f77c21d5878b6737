import { expect, test } from "vitest";
import { calendarFile } from "./calendar-file";

test("a booking becomes an entry that calendars read", () => {
  const text = calendarFile(
    {
      id: "b1",
      starts_at: "2026-12-01T09:00:00+08:00",
      ends_at: "2026-12-01T10:30:00+08:00",
      purpose: "排练; 合唱, 一",
    },
    { name: "丰泽区文化馆", address: "福建省泉州市丰泽区一条名字很长很长很长很长很长很长的路与另一条路交叉口的东南角" },
    { name: "多功能厅" },
    new Date("2026-11-22T00:00:00Z"),
  );
  const lines = text.split("\r\n");
  expect(lines).toContain("DTSTART:20261201T010000Z");
  expect(lines).toContain("DTEND:20261201T023000Z");
  expect(lines).toContain(String.raw`DESCRIPTION:排练\; 合唱\, 一`);
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(text.replaceAll("\r\n ", "")).toContain("交叉口的东南角");
});
