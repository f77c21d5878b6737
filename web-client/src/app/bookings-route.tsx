import { MyBookingsPage } from "@/features/booking/my-bookings-page";

export function BookingsRoute() {
  return <MyBookingsPage />;
}
