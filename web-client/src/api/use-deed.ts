import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ApiProblem } from "./problem";
import { refresh } from "./refresh";

// One deed changes what several lists and pages say of a purchase.
const OF_PURCHASES = [
  // Projects and their notices.
  "procurement",
  "bids",
  "panel-members",
  "experts",
  "awards",
  "contracts",
  "challenges",
  "complaints",
  "suppliers",
  "supplier-bans",
  "credit-records",
  // Who is drawn becomes a reviewer.
  "me",
].map((name) => `/api/v1/${name}`);

/** Something done about a purchase, after which all that is shown of purchases is asked for again. */
export function useDeed<Result, Input = void>(
  deed: (input: Input) => Promise<Result>,
  done?: (result: Result) => void,
) {
  const queries = useQueryClient();
  return useMutation<Result, ApiProblem, Input>({
    mutationFn: deed,
    onSuccess: async (result) => {
      await refresh(queries, ...OF_PURCHASES);
      done?.(result);
    },
  });
}
