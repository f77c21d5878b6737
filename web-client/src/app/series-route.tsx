import { SeriesPage } from "@/features/booking/series-page";

export function SeriesRoute() {
  return <SeriesPage />;
}
