import { useTranslation } from "react-i18next";
import type { HomeSearch } from "@/app/paths";
import type { Position } from "@/format/position";
import { CheckIcon, NearIcon } from "@/ui/icons";
import { RegionSelect } from "@/ui/region-select";
import { TOGGLE } from "@/ui/toggle";

type Props = { search: HomeSearch; position: Position; onChange: (next: Partial<HomeSearch>) => void };

export function Filters({ search, position, onChange }: Props) {
  const { t } = useTranslation();
  const near = search.near === "me";
  return (
    <div role="group" aria-label={t("home.filters")} className="mt-4 flex flex-wrap items-center gap-2 sm:mt-6">
      <RegionSelect value={search.region} onChange={(region) => onChange({ region })} />
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
