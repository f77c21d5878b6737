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

/** How a booking looks on the board. */
export const BLOCKS: Record<BookingStatus, string> = {
  held: "bg-ochre-wash text-ochre border-ochre/50 border-dashed",
  pending: "bg-ochre-wash text-ochre border-ochre/50",
  confirmed: "bg-jade-wash text-jade border-jade/40",
  checked_in: "bg-jade text-white border-jade",
  completed: "bg-line/60 text-soft border-edge/50",
  no_show: "bg-blush text-red-deep border-red/40",
  cancelled: "",
  rejected: "",
  closed_by_venue: "",
};
