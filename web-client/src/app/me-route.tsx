import { MePage } from "@/features/account/me-page";

export function MeRoute() {
  return <MePage />;
}
