import { useTranslation } from "react-i18next";
import { WHENS } from "@/app/paths";
import type { SessionsSearch } from "@/app/paths";
import { WANT_NAMES } from "@/format/kinds";
import { CheckIcon } from "@/ui/icons";
import { NameSearch } from "@/ui/name-search";
import { RegionSelect } from "@/ui/region-select";
import { FilterSelect } from "@/ui/filter-select";
import { TOGGLE } from "@/ui/toggle";

type Props = { search: SessionsSearch; onChange: (next: Partial<SessionsSearch>, replace?: boolean) => void };

/** What is looked for, all of it in the address. */
export function SessionFilters({ search, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <div className="mt-5 max-w-xl">
        <NameSearch
          label={t("sessions.search")}
          placeholder={t("sessions.placeholder")}
          value={search.q ?? ""}
          onChange={(q) => onChange({ q: q === "" ? undefined : q }, true)}
        />
      </div>
      <div role="group" aria-label={t("sessions.when")} className="strip mt-3 sm:mx-0 sm:flex-wrap sm:px-0">
        {WHENS.map((when) => (
          <button
            key={when}
            type="button"
            aria-pressed={search.when === when}
            onClick={() => onChange({ when: search.when === when ? undefined : when })}
            className={`${TOGGLE} shrink-0`}
          >
            {t(`sessions.whens.${when}`)}
          </button>
        ))}
      </div>
      <div role="group" aria-label={t("home.filters")} className="mt-2 flex flex-wrap items-center gap-2">
        <RegionSelect value={search.region} onChange={(region) => onChange({ region })} />
        <FilterSelect
          label={t("home.wants")}
          all={t("sessions.anyKind")}
          options={WANT_NAMES.map((want) => ({ value: want, label: t(`want.${want}`) }))}
          value={search.want}
          onChange={(want) => onChange({ want })}
        />
        <Toggle name="free" label={t("home.free")} search={search} onChange={onChange} />
        <Toggle name="places" label={t("sessions.withPlaces")} search={search} onChange={onChange} />
      </div>
    </>
  );
}

function Toggle({ name, label, search, onChange }: Props & { name: "free" | "places"; label: string }) {
  const on = search[name] === "yes";
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={() => onChange({ [name]: on ? undefined : "yes" })}
      className={TOGGLE}
    >
      {on && <CheckIcon className="size-4" />}
      {label}
    </button>
  );
}
