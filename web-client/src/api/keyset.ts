import { useInfiniteQuery } from "@tanstack/react-query";
import type { ApiProblem } from "./problem";

type Page<T> = { items: T[]; next_cursor?: string | null };

export type Keyset<T> = {
  rows: T[];
  isPending: boolean;
  error: ApiProblem | null;
  retry: () => void;
  /** Absent when everything is here. */
  more?: () => void;
  isLoadingMore: boolean;
  isStale: boolean;
};

/** A list of the API, page after page. `key` begins with the address of the list, so that writing refreshes it. */
export function useKeyset<T>(
  key: readonly unknown[],
  page: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
  options: { enabled?: boolean; refetchInterval?: number } = {},
): Keyset<T> {
  const query = useInfiniteQuery<Page<T>, ApiProblem, { pages: Page<T>[] }, readonly unknown[], string | undefined>({
    queryKey: [...key, "pages"],
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) => page(pageParam, signal),
    getNextPageParam: (last) => last.next_cursor ?? undefined,
    ...options,
  });
  return {
    rows: query.data?.pages.flatMap((one) => one.items) ?? [],
    isPending: query.isPending,
    // What is on screen stays when asking again fails.
    error: query.data === undefined ? query.error : null,
    retry: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    isLoadingMore: query.isFetchingNextPage,
    isStale: query.isError && query.data !== undefined,
  };
}
