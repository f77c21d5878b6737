import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button";
import { useProblemWords } from "./failure";
import { Alert } from "./notice";
import { Sheet } from "./sheet";
import { TextArea } from "./text-area";

type Props = {
  title: string;
  /** What will happen. */
  children: ReactNode;
  confirm: string;
  onConfirm: (reason: string) => void;
  onClose: () => void;
  isBusy?: boolean;
  error?: unknown;
  /** Asks for a reason in words, too. */
  reason?: { label: string; hint?: string; required: boolean; initial?: string };
};

/** A question before something that cannot be undone, with its consequences. */
export function Ask({ title, children, confirm, onConfirm, onClose, isBusy = false, error, reason }: Props) {
  const { t } = useTranslation("desk");
  const [typed, setTyped] = useState(reason?.initial ?? "");
  const [tried, setTried] = useState(false);
  const words = useProblemWords(error);
  const missing = reason?.required === true && typed.trim() === "";
  return (
    <Sheet role="alertdialog" title={title} closeLabel={t("common.close")} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!missing && !isBusy) onConfirm(typed.trim());
        }}
      >
        <div className="grid gap-3">{children}</div>
        {reason && (
          <div className="mt-4">
            <TextArea
              label={reason.label}
              hint={reason.hint}
              value={typed}
              maxLength={500}
              error={tried && missing ? t("common.reasonNeeded") : undefined}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => {
                // Enter sends, as in a line of text; not while Chinese is being typed, and with Shift it is a new line.
                if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
                event.preventDefault();
                event.currentTarget.form?.requestSubmit();
              }}
            />
          </div>
        )}
        {error !== undefined && error !== null && (
          <div className="mt-4">
            <Alert>
              <p className="font-medium">{words.title}</p>
              {words.text !== "" && <p>{words.text}</p>}
            </Alert>
          </div>
        )}
        <div className="mt-6 grid gap-2.5 sm:grid-cols-2">
          <Button look="plain" onPress={onClose}>
            {t("common.back")}
          </Button>
          <Button type="submit" isDisabled={isBusy}>
            {isBusy ? t("common.working") : confirm}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
