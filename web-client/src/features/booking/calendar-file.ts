import type { BookingView } from "@/api/generated/model/bookingView";
import type { FacilityView } from "@/api/generated/model/facilityView";
import type { SpaceView } from "@/api/generated/model/spaceView";

type Named<T, K extends keyof T> = Pick<T, K>;

/** The booking as iCalendar (RFC 5545). */
export function calendarFile(
  booking: Named<BookingView, "id" | "starts_at" | "ends_at" | "purpose">,
  venue: Named<FacilityView, "name" | "address">,
  space: Named<SpaceView, "name">,
  now: Date,
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Citong//Web client//ZH",
    "BEGIN:VEVENT",
    `UID:${booking.id}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(new Date(booking.starts_at))}`,
    `DTEND:${utc(new Date(booking.ends_at))}`,
    `SUMMARY:${escaped(`${venue.name} ${space.name}`)}`,
    `LOCATION:${escaped(venue.address ?? venue.name)}`,
    `DESCRIPTION:${escaped(booking.purpose)}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.flatMap(folded).join("\r\n") + "\r\n";
}

export function saveCalendarFile(booking: BookingView, venue: FacilityView, space: SpaceView): void {
  const file = new Blob([calendarFile(booking, venue, space, new Date())], { type: "text/calendar" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "citong.ics";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function utc(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d{3}/g, "");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r?\n/g, String.raw`\n`);
}

/** Lines of at most 75 octets; a continuation begins with a space, and no character is cut in two. */
function folded(line: string): string[] {
  const encoder = new TextEncoder();
  const lines = [""];
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > 75) {
      lines.push(" ");
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += length;
  }
  return lines;
}
