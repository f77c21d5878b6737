import { useCountyName } from "@/api/regions";

/** The county of a region's code; the city has none above it and is named by who shows it. */
export function RegionName({ code, city }: { code: string; city: string }) {
  const county = useCountyName(code);
  return <>{code === "350500" ? city : (county ?? "")}</>;
}
