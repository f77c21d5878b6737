import { MapPage } from "@/features/discover/map-page";

export function MapRoute() {
  return <MapPage />;
}
