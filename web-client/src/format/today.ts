import { useState } from "react";
import { now, useAhead } from "./now";
import { localDate } from "./time";

/** The date in Quanzhou when the screen opened, or when the clock of a demo was moved. */
export function useToday(): string {
  const ahead = useAhead();
  const [kept, keep] = useState(() => ({ ahead, today: localDate(new Date(now())) }));
  if (kept.ahead === ahead) return kept.today;
  const next = { ahead, today: localDate(new Date(now())) };
  keep(next);
  return next.today;
}
