import { clock, localDate } from "./time";

// `<input type="datetime-local">` has no zone; here it means Quanzhou's.

export function toLocalInput(at: string): string {
  return `${localDate(at)}T${clock(at)}`;
}

/** Nothing for what is not a time yet. */
export function fromLocalInput(value: string): string | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) ? `${value}:00+08:00` : undefined;
}
