import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { getGetSpaceAvailabilityQueryOptions } from "@/api/generated/availability/availability";
import { clock, localDate } from "@/format/time";
import { useToday } from "@/format/today";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";

type Props = {
  spaceId: string;
  dateLabel: string;
  date: string;
  /** The chosen start; it stays on offer where the grid has it no more, as with one's own booking. */
  at: string;
  onChange: (date: string, at: string) => void;
};

/** A day, and one of the starts that the space has then. */
export function StartPicker({ spaceId, dateLabel, date, at, onChange }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const day = useQuery(getGetSpaceAvailabilityQueryOptions(spaceId, { from: date, to: date }));
  const free = day.data?.days[0]?.starts ?? [];
  const own = at !== "" && localDate(at) === date && !free.some((one) => Date.parse(one) === Date.parse(at));
  const starts = own ? [at, ...free].toSorted((a, b) => Date.parse(a) - Date.parse(b)) : free;
  const chosen = starts.find((one) => Date.parse(one) === Date.parse(at)) ?? "";
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field
        label={dateLabel}
        type="date"
        min={today}
        value={date}
        required
        onChange={(event) => {
          if (event.target.value !== "") onChange(event.target.value, "");
        }}
      />
      <Select
        label={t("series.start")}
        value={chosen}
        options={[
          ...(chosen === "" ? [{ value: "", label: t("series.choose") }] : []),
          ...starts.map((one) => ({ value: one, label: clock(one) })),
        ]}
        hint={day.isSuccess && starts.length === 0 ? t("venue.fullTitle") : undefined}
        onChange={(next) => onChange(date, next)}
      />
    </div>
  );
}
