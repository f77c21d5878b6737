import { MyTicketsPage } from "@/features/sessions/my-tickets-page";
import { MineNav } from "./mine-nav";

export function TicketsRoute() {
  return <MyTicketsPage nav={<MineNav />} />;
}
