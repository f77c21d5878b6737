import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { SpaceView } from "@/api/generated/model/spaceView";
import { nextFreeOfSpace } from "@/api/next-free";
import { MINUTE } from "@/format/time";
import { useWhen } from "@/format/when";
import { Button } from "@/ui/button";
import { ClockIcon } from "@/ui/icons";

type Props = { space: SpaceView; minutes: number; onSlot: (startsAt: string, minutes: number) => void };

/** From a day without free times straight to the next one that has some. */
export function NextJump({ space, minutes, onSlot }: Props) {
  const { t } = useTranslation();
  const when = useWhen();
  const next = useQuery({
    queryKey: ["next-free-of-space", space.id, minutes],
    queryFn: ({ signal }) => nextFreeOfSpace(space, signal, minutes),
  });
  if (next.data === null) return <p className="font-medium text-red-deep">{t("venue.jumpNone")}</p>;
  if (!next.data) return null;
  const { starts_at, ends_at } = next.data;
  return (
    <Button look="plain" onPress={() => onSlot(starts_at, (Date.parse(ends_at) - Date.parse(starts_at)) / MINUTE)}>
      <ClockIcon />
      {t("venue.jumpTo", { when: when(starts_at) })}
    </Button>
  );
}
