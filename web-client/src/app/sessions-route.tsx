import { SessionsPage } from "@/features/sessions/sessions-page";

export function SessionsRoute() {
  return <SessionsPage />;
}
