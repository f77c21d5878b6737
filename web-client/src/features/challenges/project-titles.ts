import { useQueries } from "@tanstack/react-query";
import { getGetProcurementProjectQueryOptions } from "@/api/generated/procurement/procurement";

/** Lists of challenges name purchases by id only. */
export function useProjectTitles(ids: readonly string[]): (id: string) => string {
  const wanted = [...new Set(ids)];
  const found = useQueries({ queries: wanted.map((id) => getGetProcurementProjectQueryOptions(id)) });
  return (id) => found[wanted.indexOf(id)]?.data?.title ?? "…";
}
