import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Check } from "@/ui/check";
import { Chips } from "@/ui/chips";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { StepForm } from "./step-form";
import type { StepProps } from "./wizard";

const whole = (typed: string) => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined);

/** What is done for small and medium enterprises. */
export function StepSme({ project, save, isBusy, error, back }: StepProps) {
  const { t } = useTranslation("buy");
  const { terms } = project;
  const [reserved, setReserved] = useState(terms.sme_reserved);
  const [reason, setReason] = useState(terms.sme_exemption_reason ?? "");
  const [deduction, setDeduction] = useState(String(terms.small_micro_deduction_percent ?? ""));
  const [consortium, setConsortium] = useState(terms.consortium_allowed);
  const [share, setShare] = useState(String(terms.consortium_deduction_percent ?? ""));
  const submit = () =>
    save({
      ...(reserved || reason.trim() === "" ? {} : { sme_exemption_reason: reason.trim() }),
      terms: {
        sme_reserved: reserved,
        consortium_allowed: consortium,
        ...(reserved || whole(deduction) === undefined ? {} : { small_micro_deduction_percent: whole(deduction) }),
        ...(reserved || !consortium || whole(share) === undefined
          ? {}
          : { consortium_deduction_percent: whole(share) }),
      },
    });
  return (
    <StepForm title={t("sme.title")} lead={t("sme.lead")} onSubmit={submit} isBusy={isBusy} error={error} back={back}>
      <Chips
        label={t("sme.reserved")}
        value={reserved ? "yes" : "no"}
        onChange={(next) => setReserved(next === "yes")}
        options={[
          { value: "yes", label: t("sme.yes") },
          { value: "no", label: t("sme.no") },
        ]}
      />
      {error?.field("/terms/sme_reserved") !== undefined && (
        <p className="text-sm text-red-deep">{error.field("/terms/sme_reserved")}</p>
      )}
      {!reserved && (
        <>
          <TextArea
            label={t("sme.reason")}
            hint={t("sme.reasonHint")}
            value={reason}
            maxLength={1000}
            error={error?.field("/sme_exemption_reason")}
            onChange={(event) => setReason(event.target.value)}
          />
          <div className="max-w-xs">
            <Field
              label={t("sme.deduction")}
              hint={t("sme.deductionHint")}
              inputMode="numeric"
              value={deduction}
              error={error?.field("/terms/small_micro_deduction_percent")}
              onChange={(event) => setDeduction(event.target.value)}
            />
          </div>
        </>
      )}
      <Check checked={consortium} onChange={setConsortium}>
        {t("sme.consortium")}
      </Check>
      {!reserved && consortium && (
        <div className="max-w-xs">
          <Field
            label={t("sme.share")}
            inputMode="numeric"
            value={share}
            error={error?.field("/terms/consortium_deduction_percent")}
            onChange={(event) => setShare(event.target.value)}
          />
        </div>
      )}
    </StepForm>
  );
}
