import { useQuery } from "@tanstack/react-query";
import {
  getListCatalogueItemsQueryKey,
  getListCatalogueVersionsQueryKey,
  listCatalogueItems,
  listCatalogueVersions,
} from "./generated/catalogue/catalogue";
import type { CatalogueItemView } from "./generated/model/catalogueItemView";
import type { CatalogueVersionView } from "./generated/model/catalogueVersionView";
import type { ListCatalogueItemsParams } from "./generated/model/listCatalogueItemsParams";
import type { NegativeListAnswers } from "./generated/model/negativeListAnswers";
import type { ApiProblem } from "./problem";

type Page<T> = { items: T[]; next_cursor?: string | null };

async function everyPage<T>(page: (more: { limit: number; cursor?: string }) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    // oxlint-disable-next-line no-await-in-loop -- each page says where the next one begins
    const found = await page({ limit: 100, ...(cursor === undefined ? {} : { cursor }) });
    all.push(...found.items);
    cursor = found.next_cursor ?? undefined;
  } while (cursor !== undefined);
  return all;
}

/** All items of a version, or of the catalogue in force in a region: codes are given and looked for among all of them. */
export function useCatalogueItems(params: Pick<ListCatalogueItemsParams, "version_id" | "region">, enabled = true) {
  return useQuery<CatalogueItemView[], ApiProblem>({
    queryKey: [...getListCatalogueItemsQueryKey(params), "all"],
    queryFn: ({ signal }) => everyPage((more) => listCatalogueItems({ ...params, ...more }, { signal })),
    enabled,
  });
}

/** Every version that the caller sees. */
export function useCatalogueVersions() {
  return useQuery<CatalogueVersionView[], ApiProblem>({
    queryKey: [...getListCatalogueVersionsQueryKey(), "all"],
    queryFn: ({ signal }) => everyPage((more) => listCatalogueVersions(more, { signal })),
  });
}

/** The items whose code begins with the digits, or whose name or description has the words. */
export function itemsFound<Item extends Pick<CatalogueItemView, "code" | "name" | "description">>(
  items: readonly Item[],
  q: string,
): Item[] {
  const wanted = q.trim().toLowerCase();
  if (wanted === "") return [...items];
  return items.filter(
    (item) => item.code.startsWith(wanted) || `${item.name} ${item.description ?? ""}`.toLowerCase().includes(wanted),
  );
}

/** The five questions of the negative list, in the law's order. */
export const QUESTIONS = [
  "non_government_duty",
  "duty_government_must_perform_itself",
  "goods_works_or_works_service_bundle",
  "financing",
  "recruitment_or_public_welfare_posts",
] as const satisfies readonly (keyof NegativeListAnswers)[];

export type Question = (typeof QUESTIONS)[number];
/** Not every question is answered yet. */
export type Answers = { [Name in Question]?: boolean };

export const ALL_NO: NegativeListAnswers = {
  non_government_duty: false,
  duty_government_must_perform_itself: false,
  goods_works_or_works_service_bundle: false,
  financing: false,
  recruitment_or_public_welfare_posts: false,
};

/** The answers, once there are five. */
export function answered(answers: Answers): NegativeListAnswers | undefined {
  return QUESTIONS.every((name) => answers[name] !== undefined) ? { ...ALL_NO, ...answers } : undefined;
}
