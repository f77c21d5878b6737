import { OffersPage } from "@/features/opening/offers-page";

export function OffersRoute() {
  return <OffersPage />;
}
