import { StrikesPage } from "@/features/account/strikes-page";

export function StrikesRoute() {
  return <StrikesPage />;
}
