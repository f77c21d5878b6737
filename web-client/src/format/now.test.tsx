import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { follow, followNobody, now } from "./now";
import { addDays, localDate } from "./time";
import { useToday } from "./today";
import { useWhen } from "./when";

afterEach(() => {
  act(() => followNobody());
});

function Said({ at }: { at: string }) {
  const when = useWhen();
  return (
    <p>
      {useToday()} {when(at)}
    </p>
  );
}

test("what is said of a date follows the clock of a demo", () => {
  const today = localDate(new Date());
  const later = `${addDays(today, 8)}T09:00:00+08:00`;
  render(<Said at={later} />);
  expect(screen.queryByText(/今天 09:00/)).toBeNull();
  act(() => follow(Date.parse(later) - 3_600_000));
  expect(screen.getByText(`${addDays(today, 8)} 今天 09:00`)).toBeInTheDocument();
  expect(localStorage.getItem("citong.clock")).not.toBeNull();
});

test("the way of an answer is no other time, and a server without a clock leaves no trace", () => {
  follow(Date.now() + 3000);
  expect(Math.abs(now() - Date.now())).toBeLessThan(1000);
  follow(Date.now() + 90_000_000);
  followNobody();
  expect(Math.abs(now() - Date.now())).toBeLessThan(1000);
  expect(localStorage.getItem("citong.clock")).toBeNull();
});
