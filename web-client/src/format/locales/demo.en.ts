import type demoZh from "./demo.zh-CN";
import type { Same } from "./same";

const demo: Same<typeof demoZh> = {
  button: "Clock",
  now: "{{date}} {{time}}",
  title: "Demo clock",
  text: "Moving it does at once what falls due: notices end, bids are opened, terms run out. Everybody's time changes and it never goes back; after a long jump you may have to sign in again.",
  close: "Close",
  forward: "Move forward",
  hour: "1 hour",
  day: "1 day",
  week: "1 week",
  until: "Move to",
  past: "It only moves forward",
  go: "Move there",
  working: "Doing what is due…",
  moved: "Moved; what was due is done.",
  failed: "That did not work. Please try again.",
};

export default demo;
