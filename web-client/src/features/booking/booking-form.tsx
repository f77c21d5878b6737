import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SpaceView } from "@/api/generated/model/spaceView";
import type { ApiProblem } from "@/api/problem";
import { Button } from "@/ui/button";
import { Check } from "@/ui/check";
import { Chips } from "@/ui/chips";
import { Field } from "@/ui/field";
import { Stepper } from "@/ui/stepper";
import { BookingRefusal } from "./booking-refusal";
import { PURPOSES } from "./purposes";
import type { Purpose } from "./purposes";

export type Filled = { purpose: Purpose; other: string; headcount: number; agreed: boolean };

type Props = {
  space: SpaceView;
  filled: Filled;
  onChange: (filled: Filled) => void;
  onSend: () => void;
  isSending: boolean;
  problem: ApiProblem | null;
  onTake: (startsAt: string, endsAt: string) => void;
  onOtherDay: () => void;
};

export function BookingForm({ space, filled, onChange, onSend, isSending, problem, onTake, onOtherDay }: Props) {
  const { t } = useTranslation();
  const [tried, setTried] = useState(false);
  const unsaid = filled.purpose === "other" && filled.other.trim() === "";
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (filled.agreed && !unsaid) onSend();
      }}
    >
      {problem && <BookingRefusal problem={problem} onTake={onTake} onOtherDay={onOtherDay} />}
      <Chips
        label={t("booking.what")}
        value={filled.purpose}
        onChange={(purpose) => onChange({ ...filled, purpose })}
        options={PURPOSES.map((purpose) => ({ value: purpose, label: t(`booking.purpose.${purpose}`) }))}
      />
      {filled.purpose === "other" && (
        <Field
          label={t("booking.purposeOther")}
          value={filled.other}
          maxLength={100}
          error={tried && unsaid ? t("booking.purposeNeeded") : undefined}
          onChange={(event) => onChange({ ...filled, other: event.target.value })}
        />
      )}
      <Stepper
        label={t("booking.headcount")}
        fewer={t("booking.fewer")}
        more={t("booking.more")}
        value={filled.headcount}
        min={1}
        max={space.capacity}
        onChange={(headcount) => onChange({ ...filled, headcount })}
      />
      <Check
        checked={filled.agreed}
        onChange={(agreed) => onChange({ ...filled, agreed })}
        error={tried && !filled.agreed ? t("booking.agreeNeeded") : undefined}
      >
        {t("booking.agree")}
      </Check>
      <Button type="submit" isDisabled={isSending} className="w-full text-lg">
        {isSending ? t("booking.sending") : space.approval_required ? t("booking.submit") : t("booking.confirm")}
      </Button>
    </form>
  );
}
