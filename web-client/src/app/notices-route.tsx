import { NoticesPage } from "@/features/account/notices-page";

export function NoticesRoute() {
  return <NoticesPage />;
}
