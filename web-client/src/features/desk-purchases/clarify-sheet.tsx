import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { clarifyProcurementProject } from "@/api/generated/procurement/procurement";
import { fromLocalInput } from "@/format/local-input";
import { Check } from "@/ui/check";
import { Field } from "@/ui/field";
import { SheetForm, useSheetDeed } from "@/ui/sheet-form";
import { TextArea } from "@/ui/text-area";

type Props = { project: ProcurementProjectView; onClose: () => void };

/** Says something about the documents to all; a near deadline moves. */
export function ClarifySheet({ project, onClose }: Props) {
  const { t } = useTranslation("buy");
  const act = useSheetDeed(onClose);
  const [text, setText] = useState("");
  const [material, setMaterial] = useState(true);
  const [requirement, setRequirement] = useState(project.terms.requirement);
  const [due, setDue] = useState("");
  const changed = requirement.trim() !== project.terms.requirement;
  return (
    <SheetForm
      title={t("action.clarify")}
      lead={t("clarify.lead")}
      confirm={t("clarify.confirm")}
      act={act}
      isDirty={text !== "" || changed}
      onClose={onClose}
      onSubmit={() => {
        const later = fromLocalInput(due);
        act.mutate(() =>
          clarifyProcurementProject(project.id, {
            text: text.trim(),
            material: material || changed,
            ...(changed ? { changes: { requirement: requirement.trim() } } : {}),
            ...(later === undefined ? {} : { bids_due_at: later }),
          }),
        );
      }}
    >
      <TextArea
        label={t("clarify.text")}
        rows={5}
        maxLength={10000}
        value={text}
        error={act.error?.field("/text")}
        onChange={(event) => setText(event.target.value)}
      />
      <TextArea
        label={t("clarify.requirement")}
        hint={t("clarify.requirementHint")}
        rows={5}
        maxLength={20000}
        value={requirement}
        error={act.error?.field("/changes/requirement")}
        onChange={(event) => setRequirement(event.target.value)}
      />
      <Check checked={material || changed} onChange={setMaterial}>
        {t("clarify.material")}
      </Check>
      <Field
        label={t("clarify.due")}
        hint={t("clarify.dueHint")}
        type="datetime-local"
        value={due}
        error={act.error?.field("/bids_due_at")}
        onChange={(event) => setDue(event.target.value)}
      />
    </SheetForm>
  );
}
