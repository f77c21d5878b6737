import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";

/** Something done to a catalogue, after which all that is shown of catalogues is asked for again. */
export function useCatalogueDeed<Result, Input = void>(
  deed: (input: Input) => Promise<Result>,
  done?: (result: Result) => void,
) {
  const queries = useQueryClient();
  return useMutation<Result, ApiProblem, Input>({
    mutationFn: deed,
    onSuccess: async (result) => {
      await refresh(queries, "/api/v1/catalogue", "/api/v1/adjustment-requests");
      done?.(result);
    },
    onError: (error) => {
      // Somebody was faster: what stands behind the form is read again, the form keeps what it was opened on.
      if (error.status === 409 || error.status === 412) void refresh(queries, "/api/v1/catalogue");
    },
  });
}

/** The version as it was read: the deed is refused when somebody has changed it since. */
export function asRead(version: Pick<CatalogueVersionView, "version">) {
  return { headers: { "If-Match": `"${version.version}"` } };
}
