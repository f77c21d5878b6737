import { useTranslation } from "react-i18next";
import { useCounties } from "@/api/regions";
import { PinIcon } from "./icons";
import { FilterSelect } from "./filter-select";

export function RegionSelect({ value, onChange }: { value: string | undefined; onChange: (code?: string) => void }) {
  const { t } = useTranslation();
  const counties = useCounties();
  return (
    <FilterSelect
      label={t("home.region")}
      all={t("home.anywhere")}
      options={counties.map((county) => ({ value: county.code, label: county.name }))}
      value={value}
      onChange={onChange}
      icon={<PinIcon className="pointer-events-none absolute top-1/2 left-3.5 size-5 -translate-y-1/2 text-soft" />}
    />
  );
}
