import { useQuery } from "@tanstack/react-query";
import { getListCatalogueItemsQueryOptions } from "@/api/generated/catalogue/catalogue";

/** `0201 公益性演出`: the item of the catalogue in force, its code alone where it is not in force any more. */
export function CatalogueName({ region, code }: { region: string; code: string }) {
  const { data } = useQuery(
    getListCatalogueItemsQueryOptions({ region, code, limit: 1 }, { query: { staleTime: 600_000, retry: false } }),
  );
  const name = data?.items.find((item) => item.code === code)?.name;
  return <>{name === undefined ? code : `${code} ${name}`}</>;
}
