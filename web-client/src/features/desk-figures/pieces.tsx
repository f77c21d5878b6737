import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApiProblem } from "@/api/problem";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { Failure } from "@/ui/failure";
import { Loading } from "@/ui/notice";
import { Select } from "@/ui/select";

/** What the figures are of. */
export type Scope = { from: string; to: string; facility_id?: string; region?: string };

export function useTable() {
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  return { sort: search.sort, q: search.q, onChange: change };
}

export function By<T extends string>({ options, value }: { options: readonly T[]; value: T }) {
  const { t } = useTranslation("desk");
  const change = useChangeDeskSearch();
  return (
    <div className="w-44">
      <Select
        bare
        label={t("figures.by")}
        value={value}
        onChange={(by) => change({ by, sort: undefined })}
        options={options.map((one) => ({ value: one, label: t(`figures.byWhat.${one as "space"}`) }))}
      />
    </div>
  );
}

/** A question that is on its way, failed, or answered. */
export function Answer<T>({
  query,
  children,
}: {
  query: UseQueryResult<T, ApiProblem>;
  children: (data: T) => ReactNode;
}) {
  const { t } = useTranslation("desk");
  if (query.data !== undefined) return <div className="grid gap-5">{children(query.data)}</div>;
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div className="grid gap-3">
      <Loading label={t("common.loading")} rows={2} className="h-40" />
    </div>
  );
}

export function Frame({ children }: { children: ReactNode }) {
  return <figure className="rounded-card border border-line bg-sheet p-4 sm:p-5">{children}</figure>;
}

export const percent = (share: number | null | undefined) =>
  typeof share !== "number" ? "–" : `${(share * 100).toFixed(1)}%`;
export const rounded = (share: number | null | undefined) =>
  typeof share !== "number" ? null : Math.round(share * 1000) / 10;

export function Empty() {
  const { t } = useTranslation("desk");
  return <p className="px-4 py-8 text-center text-soft">{t("figures.empty")}</p>;
}
