export type Left = { days: number; hours: number; minutes: number; seconds: number; over: boolean };

/** What is left until a moment, in whole parts. */
export function leftUntil(at: string, now: number): Left {
  const ms = Date.parse(at) - now;
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor((seconds % 86_400) / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: seconds % 60,
    over: ms <= 0,
  };
}
