import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EnquiryView } from "@/api/generated/model/enquiryView";
import { answerEnquiry } from "@/api/generated/procurement/procurement";
import { SheetForm, useSheetDeed } from "@/ui/sheet-form";
import { TextArea } from "@/ui/text-area";

/** Answers a supplier's question, for everybody. */
export function AnswerSheet({ enquiry, onClose }: { enquiry: EnquiryView; onClose: () => void }) {
  const { t } = useTranslation("buy");
  const act = useSheetDeed(onClose);
  const [text, setText] = useState("");
  return (
    <SheetForm
      title={t("questions.answer")}
      confirm={t("questions.send")}
      act={act}
      isDirty={text !== ""}
      onClose={onClose}
      onSubmit={() => act.mutate(() => answerEnquiry(enquiry.id, { answer: text.trim() }))}
    >
      <blockquote className="rounded-xl bg-paper px-4 py-3 whitespace-pre-line">{enquiry.question}</blockquote>
      <TextArea
        label={t("questions.answerText")}
        hint={t("questions.answerHint")}
        rows={6}
        maxLength={5000}
        value={text}
        error={act.error?.field("/answer")}
        onChange={(event) => setText(event.target.value)}
      />
    </SheetForm>
  );
}
