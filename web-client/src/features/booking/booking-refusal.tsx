import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ApiProblem } from "@/api/problem";
import { useWhen } from "@/format/when";
import { Button } from "@/ui/button";
import { useProblemWords } from "@/ui/failure";
import { Alert } from "@/ui/notice";
import { alternativesOf } from "./alternatives";

type Props = { problem: ApiProblem; onTake: (startsAt: string, endsAt: string) => void; onOtherDay: () => void };

/** Why it could not be booked. If somebody was faster: the times nearby that are still free. */
export function BookingRefusal({ problem, onTake, onOtherDay }: Props) {
  const { t } = useTranslation();
  const when = useWhen();
  const words = useProblemWords(problem);
  const top = useRef<HTMLDivElement>(null);
  // The form may be longer than the screen, and the button that was pressed stands at its end.
  useEffect(() => {
    top.current?.scrollIntoView({ block: "nearest" });
  }, [problem]);
  if (!problem.is("booking-conflict")) {
    return (
      <div ref={top} className="scroll-mt-24">
        <Alert>
          <p className="font-medium">{words.title}</p>
          {words.text !== "" && <p>{words.text}</p>}
        </Alert>
      </div>
    );
  }
  const alternatives = alternativesOf(problem);
  return (
    <div ref={top} className="scroll-mt-24">
      <Alert>
        <p className="font-medium">{t("booking.taken")}</p>
        <p>{alternatives.length > 0 ? t("booking.takenText") : t("booking.takenNone")}</p>
        <div className="mt-3 flex flex-wrap gap-2">
          {alternatives.map(({ starts_at, ends_at }) => (
            <Button key={starts_at} look="danger" className="px-4" onPress={() => onTake(starts_at, ends_at)}>
              {t("booking.take", { when: when(starts_at, ends_at) })}
            </Button>
          ))}
          <Button look="quiet" className="px-4" onPress={onOtherDay}>
            {t("booking.otherDay")}
          </Button>
        </div>
      </Alert>
    </div>
  );
}
