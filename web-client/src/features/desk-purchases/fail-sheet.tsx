import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FailureGrounds } from "@/api/generated/model/failureGrounds";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { failProcurementProject } from "@/api/generated/procurement/procurement";
import { Select } from "@/ui/select";
import { SheetForm, useSheetDeed } from "@/ui/sheet-form";
import { TextArea } from "@/ui/text-area";

type Props = { project: ProcurementProjectView; onClose: () => void };

/** 废标: the purchase or one lot ends for a ground of the law. */
export function FailSheet({ project, onClose }: Props) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const act = useSheetDeed(onClose);
  const [grounds, setGrounds] = useState<FailureGrounds>("too_few_bidders");
  const [lot, setLot] = useState("");
  const [reason, setReason] = useState("");
  const active = project.lots.filter((one) => one.status === "active");
  return (
    <SheetForm
      title={t("action.fail")}
      lead={t("fail.lead")}
      confirm={t("fail.confirm")}
      act={act}
      isDirty={reason !== ""}
      onClose={onClose}
      onSubmit={() =>
        act.mutate(() =>
          failProcurementProject(project.id, {
            grounds,
            reason: reason.trim(),
            ...(lot === "" ? {} : { lot_id: lot }),
          }),
        )
      }
    >
      <ul className="grid list-disc gap-1 rounded-xl bg-blush py-3 pr-4 pl-9 text-red-deep">
        <li>{t("fail.published")}</li>
        <li>{t("fail.erased")}</li>
        <li>{t("fail.final")}</li>
      </ul>
      <Select
        label={t("fail.grounds")}
        value={grounds}
        onChange={setGrounds}
        error={act.error?.field("/grounds")}
        options={Object.values(FailureGrounds).map((value) => ({ value, label: t(`fail.ground.${value}`) }))}
      />
      {active.length > 1 && (
        <Select
          label={t("fail.what")}
          value={lot}
          onChange={setLot}
          options={[
            { value: "", label: t("fail.whole") },
            ...active.map((one) => ({
              value: one.id,
              label: word("terms.lot", { number: one.number, title: one.title }),
            })),
          ]}
        />
      )}
      <TextArea
        label={t("fail.reason")}
        value={reason}
        maxLength={1000}
        error={act.error?.field("/reason")}
        onChange={(event) => setReason(event.target.value)}
      />
    </SheetForm>
  );
}
