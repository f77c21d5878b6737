import { useTranslation } from "react-i18next";
import { WANT_NAMES } from "@/format/kinds";
import { WANT_ICONS } from "@/ui/icons";

type Props = { value: string | undefined; onChange: (want: string | undefined) => void };

/** What a person has in mind, in place of the names of offices. Pressing the chosen one again takes it back. */
export function Wants({ value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div
      role="group"
      aria-label={t("home.wants")}
      className="grid grid-cols-[repeat(auto-fit,minmax(4.25rem,1fr))] gap-2 sm:gap-3"
    >
      {WANT_NAMES.map((want) => {
        const Icon = WANT_ICONS[want];
        const chosen = want === value;
        return (
          <button
            key={want}
            type="button"
            aria-pressed={chosen}
            onClick={() => onChange(chosen ? undefined : want)}
            className="group flex min-h-20 flex-col items-center justify-center gap-1.5 rounded-card border border-line bg-sheet px-1 py-2.5 text-[0.8125rem] leading-tight transition-colors hover:border-edge aria-pressed:border-red aria-pressed:bg-red aria-pressed:font-medium aria-pressed:text-white sm:text-sm"
          >
            <Icon className="size-7 text-red group-aria-pressed:text-white" />
            {t(`want.${want}`)}
          </button>
        );
      })}
    </div>
  );
}
