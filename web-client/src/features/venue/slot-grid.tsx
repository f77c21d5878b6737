import { useTranslation } from "react-i18next";
import type { OpeningType } from "@/api/generated/model/openingType";
import { useLanguage } from "@/format/i18n";
import { localDate, longDate, partOfDay, span } from "@/format/time";
import type { PartOfDay } from "@/format/time";
import type { Slot } from "./slots";

type Props = {
  slots: Slot[];
  openingType: OpeningType;
  chosenStart: string | undefined;
  onSlot: (startsAt: string) => void;
};

const PARTS: PartOfDay[] = ["morning", "afternoon", "evening"];

export function SlotGrid({ slots, openingType, chosenStart, onSlot }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const chosen = chosenStart === undefined ? undefined : Date.parse(chosenStart);
  return PARTS.map((part) => {
    const here = slots.filter((slot) => partOfDay(slot.startsAt) === part);
    if (here.length === 0) return null;
    return (
      <div key={part} className="mb-4">
        <h3 className="mb-1.5 text-sm text-soft">{t(`venue.part.${part}`)}</h3>
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-2">
          {here.map((slot) => (
            <li key={slot.startsAt}>
              <button
                type="button"
                aria-pressed={Date.parse(slot.startsAt) === chosen}
                aria-label={t("venue.slotLabel", {
                  date: longDate(localDate(slot.startsAt), language),
                  span: span(slot.startsAt, slot.endsAt),
                  price: t(`opening.${openingType}`),
                })}
                onClick={() => onSlot(slot.startsAt)}
                className="group flex min-h-14 w-full flex-col items-center justify-center rounded-xl border border-line bg-sheet px-1 py-1.5 tabular-nums hover:border-red aria-pressed:border-red aria-pressed:bg-red aria-pressed:text-white"
              >
                <span className="leading-6 font-medium whitespace-nowrap">{span(slot.startsAt, slot.endsAt)}</span>
                <span className="text-xs leading-4 text-soft group-aria-pressed:text-white">
                  {t(`opening.${openingType}`)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
