import { useTranslation } from "react-i18next";
import type { OpeningType } from "@/api/generated/model/openingType";
import type { SpaceView } from "@/api/generated/model/spaceView";
import { useWhen } from "@/format/when";
import { Button } from "@/ui/button";

type Props = {
  space: SpaceView;
  openingType: OpeningType;
  chosen: { startsAt: string; endsAt: string } | undefined;
  onBook: () => void;
};

/** The chosen time and the way on, always under the thumb. */
export function BookBar({ space, openingType, chosen, onBook }: Props) {
  const { t } = useTranslation();
  const when = useWhen();
  return (
    <div className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] shadow-bar">
      <div className="page flex min-h-17 items-center justify-between gap-4 py-2">
        <p role="status" className="min-w-0 leading-snug">
          {chosen ? (
            <>
              <span className="block font-medium tabular-nums">{when(chosen.startsAt, chosen.endsAt)}</span>
              <span className="block text-sm text-soft">
                {space.name} · {t(`opening.${openingType}`)}
              </span>
            </>
          ) : (
            <span className="text-soft">{t("venue.choose")}</span>
          )}
        </p>
        <Button isDisabled={!chosen} onPress={onBook} className="shrink-0 px-8">
          {t("venue.book")}
        </Button>
      </div>
    </div>
  );
}
