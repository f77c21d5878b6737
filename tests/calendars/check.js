// Reads every feed of a folder with ical.js (npm) and prints what it holds; fails where one is broken.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";

const REQUIRED = ["uid", "dtstamp", "dtstart", "dtend", "summary", "sequence", "status"];

function check(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  if (calendar.name !== "vcalendar" || calendar.getFirstPropertyValue("version") !== "2.0") {
    throw new Error("it is no calendar");
  }
  const zones = calendar.getAllSubcomponents("vtimezone");
  zones.forEach((zone) => ICAL.TimezoneService.register(zone));
  if (zones.length !== 1) throw new Error(`${zones.length} time zones`);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    for (const name of REQUIRED) {
      if (!component.hasProperty(name)) throw new Error(`an event lacks ${name}`);
    }
    const event = new ICAL.Event(component);
    if (event.startDate.utcOffset() !== 8 * 3600) throw new Error(`${event.uid} is not in Quanzhou's time`);
    if (event.startDate.compare(event.endDate) >= 0) throw new Error(`${event.uid} has no length`);
    return [event.uid, event.startDate.toUnixTime(), event.summary];
  });
}

const folder = process.argv[2];
for (const name of readdirSync(folder).filter((name) => name.endsWith(".ics")).sort()) {
  try {
    const rows = check(readFileSync(join(folder, name), "utf8")).sort((a, b) => (a[0] < b[0] ? -1 : 1));
    rows.forEach((row) => console.log([name, ...row].join("\t")));
  } catch (error) {
    console.error(`${name}: ${error}`);
    process.exit(1);
  }
}
