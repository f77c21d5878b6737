import type { BookingStatus } from "@/api/generated/model/bookingStatus";
import type { Tone } from "@/ui/tag";

export const TONES: Record<BookingStatus, Tone> = {
  held: "ochre",
  pending: "ochre",
  confirmed: "jade",
  checked_in: "jade",
  completed: "plain",
  cancelled: "plain",
  rejected: "red",
  no_show: "red",
  closed_by_venue: "red",
};
