import { DiscoverPage } from "@/features/discover/discover-page";

export function HomeRoute() {
  return <DiscoverPage />;
}
