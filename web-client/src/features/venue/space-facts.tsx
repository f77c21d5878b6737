import { useTranslation } from "react-i18next";
import type { SpaceView } from "@/api/generated/model/spaceView";
import { useDuration } from "@/format/duration";

/** What to know of a room before booking it. */
export function SpaceFacts({ space }: { space: SpaceView }) {
  const { t } = useTranslation();
  const duration = useDuration();
  const rules = [
    t("venue.ruleCapacity", { count: space.capacity }),
    t("venue.ruleAdvance", { count: space.advance_max_days }),
    space.cancel_before_minutes ? t("venue.ruleCancel", { hours: duration(space.cancel_before_minutes) }) : undefined,
    space.approval_required ? t("venue.ruleApproval") : undefined,
    space.max_active_bookings_per_person
      ? t("venue.ruleLimit", { count: space.max_active_bookings_per_person })
      : undefined,
  ].filter((rule) => rule !== undefined);
  return (
    <section aria-labelledby="space" className="mt-8 rounded-card border border-line bg-sheet p-5">
      <h2 id="space" className="song text-lg">
        {t("venue.space", { name: space.name })}
      </h2>
      {space.description && <p className="mt-1.5">{space.description}</p>}
      <ul className="mt-3 grid gap-1 text-[0.9375rem] text-soft sm:grid-cols-2">
        {rules.map((rule) => (
          <li
            key={rule}
            className="flex gap-2 before:mt-2.5 before:size-1.5 before:shrink-0 before:rounded-full before:bg-red"
          >
            {rule}
          </li>
        ))}
      </ul>
      {space.equipment.length > 0 && (
        <p className="mt-3 text-[0.9375rem]">
          <span className="text-soft">{t("venue.equipment")}</span> {space.equipment.join("、")}
        </p>
      )}
    </section>
  );
}
