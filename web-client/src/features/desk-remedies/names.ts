import { useQueries } from "@tanstack/react-query";
import { getGetProcurementProjectQueryOptions } from "@/api/generated/procurement/procurement";
import { getGetSupplierQueryOptions } from "@/api/generated/suppliers/suppliers";

type Told = { project_id: string; supplier_id: string };

/** Challenges and complaints name their purchase and their supplier by id only. */
export function useNames(rows: readonly Told[]) {
  const projects = [...new Set(rows.map((row) => row.project_id))];
  const suppliers = [...new Set(rows.map((row) => row.supplier_id))];
  const options = { query: { staleTime: 60_000, retry: false } };
  const foundProjects = useQueries({
    queries: projects.map((id) => getGetProcurementProjectQueryOptions(id, options)),
  });
  const foundSuppliers = useQueries({ queries: suppliers.map((id) => getGetSupplierQueryOptions(id, options)) });
  const project = new Map(foundProjects.flatMap(({ data }) => (data ? [[data.id, data]] : [])));
  const supplier = new Map(foundSuppliers.flatMap(({ data }) => (data ? [[data.id, data.name]] : [])));
  return {
    project: (id: string) => project.get(id),
    title: (id: string) => project.get(id)?.title ?? "…",
    supplier: (id: string) => supplier.get(id) ?? "…",
  };
}
