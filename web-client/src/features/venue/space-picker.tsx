import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { SpaceView } from "@/api/generated/model/spaceView";
import { PeopleIcon } from "@/ui/icons";

type Props = { spaces: SpaceView[]; chosen: SpaceView; onChange: (space: SpaceView) => void };

/** The rooms of a venue side by side. A part stands after the whole that it belongs to. */
export function SpacePicker({ spaces, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current?.querySelector("[aria-pressed=true]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, []);
  return (
    <section aria-labelledby="spaces">
      <h2 id="spaces" className="sr-only">
        {t("venue.spaces")}
      </h2>
      <div ref={strip} className="strip snap-x lg:mx-0 lg:flex-wrap lg:overflow-visible lg:px-0">
        {inTreeOrder(spaces).map((space) => (
          <button
            key={space.id}
            type="button"
            aria-pressed={space.id === chosen.id}
            onClick={() => onChange(space)}
            className="flex min-h-15 max-w-64 shrink-0 snap-start flex-col items-start justify-center rounded-xl border border-line bg-sheet px-4 py-2 text-left hover:border-edge aria-pressed:border-red aria-pressed:bg-blush"
          >
            <span className="font-medium">{space.name}</span>
            <span className="flex items-center gap-1.5 text-[0.8125rem] text-soft">
              <PeopleIcon className="size-4" />
              {t("venue.people", { count: space.capacity })}
              {space.sharing === "shared" && <span>{t("venue.shared")}</span>}
              {space.approval_required && <span>{t("venue.approval")}</span>}
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}

export function inTreeOrder(spaces: SpaceView[]): SpaceView[] {
  const ids = new Set(spaces.map((space) => space.id));
  const below = (parent: string | null): SpaceView[] =>
    spaces
      .filter((space) => (space.parent_id && ids.has(space.parent_id) ? space.parent_id : null) === parent)
      .flatMap((space) => [space, ...below(space.id)]);
  return below(null);
}
