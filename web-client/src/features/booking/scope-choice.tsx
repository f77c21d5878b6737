import { useTranslation } from "react-i18next";
import { SeriesScope } from "@/api/generated/model/seriesScope";
import { Chips } from "@/ui/chips";

type Props = { label: string; value: SeriesScope; onChange: (scope: SeriesScope) => void };

/** One time of a series, this and what follows, or all. */
export function ScopeChoice({ label, value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Chips
      label={label}
      value={value}
      onChange={onChange}
      options={Object.values(SeriesScope).map((scope) => ({ value: scope, label: t(`series.scope.${scope}`) }))}
    />
  );
}
