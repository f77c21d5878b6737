import { lazy, Suspense } from "react";
import { VenuePage } from "@/features/venue/venue-page";

const loadSheet = () => import("./booking-sheet");
const BookingSheet = lazy(async () => ({ default: (await loadSheet()).BookingSheetWithSignIn }));

/** The venue with its free times; the booking sheet comes when it is wanted, and is on its way as soon as a time is chosen. */
export function VenueRoute() {
  return (
    <VenuePage
      onSlotChosen={() => void loadSheet()}
      renderBooking={(booking) => (
        <Suspense fallback={null}>
          <BookingSheet {...booking} />
        </Suspense>
      )}
    />
  );
}
