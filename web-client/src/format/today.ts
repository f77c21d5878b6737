import { useState } from "react";
import { localDate } from "./time";

/** The date in Quanzhou when the screen opened. */
export function useToday(): string {
  const [today] = useState(() => localDate(new Date()));
  return today;
}
