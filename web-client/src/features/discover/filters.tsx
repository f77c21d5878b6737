import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useCounties } from "@/api/regions";
import type { HomeSearch } from "@/app/paths";
import type { Position } from "@/format/position";
import { CheckIcon, NearIcon, PinIcon } from "@/ui/icons";

type Props = { search: HomeSearch; position: Position; onChange: (next: Partial<HomeSearch>) => void };

const TOGGLE =
  "inline-flex min-h-11 items-center gap-1.5 rounded-full border border-edge bg-sheet px-4 text-[0.9375rem] hover:border-ink aria-pressed:border-red aria-pressed:bg-blush aria-pressed:font-medium aria-pressed:text-red-deep";

export function Filters({ search, position, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const counties = useCounties();
  const near = search.near === "me";
  return (
    <div role="group" aria-label={t("home.filters")} className="mt-4 flex flex-wrap items-center gap-2 sm:mt-6">
      <div className="relative">
        <label htmlFor={id} className="sr-only">
          {t("home.region")}
        </label>
        <PinIcon className="pointer-events-none absolute top-1/2 left-3.5 size-5 -translate-y-1/2 text-soft" />
        <select
          id={id}
          value={search.region ?? ""}
          onChange={(event) => onChange({ region: event.target.value === "" ? undefined : event.target.value })}
          className={`[field-sizing:content] min-h-11 max-w-44 appearance-none rounded-full border bg-sheet bg-[length:1.125rem] bg-[right_0.75rem_center] bg-no-repeat pr-9 pl-10 text-[0.9375rem] bg-[image:var(--chevron)] ${search.region ? "border-red font-medium text-red-deep" : "border-edge"}`}
        >
          <option value="">{t("home.anywhere")}</option>
          {counties.map((county) => (
            <option key={county.code} value={county.code}>
              {county.name}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        aria-pressed={search.free === "yes"}
        onClick={() => onChange({ free: search.free === "yes" ? undefined : "yes" })}
        className={TOGGLE}
      >
        {search.free === "yes" && <CheckIcon className="size-4" />}
        {t("home.free")}
      </button>
      <button
        type="button"
        aria-pressed={near}
        onClick={() => onChange({ near: near ? undefined : "me" })}
        className={TOGGLE}
      >
        <NearIcon className="size-4.5" />
        {t("home.near")}
      </button>
      <p role="status" className="basis-full text-sm text-soft empty:hidden sm:basis-auto">
        {near && position.state === "denied" ? t("home.nearDenied") : ""}
      </p>
    </div>
  );
}
