import { MyBookingsPage } from "@/features/booking/my-bookings-page";
import { MineNav } from "./mine-nav";

export function BookingsRoute() {
  return <MyBookingsPage nav={<MineNav />} />;
}
