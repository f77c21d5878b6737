import { useState } from "react";
import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useTranslation } from "react-i18next";
import { Ask } from "./ask";
import { IconButton } from "./button";
import { CloseIcon } from "./icons";

type Props = {
  title: string;
  onClose: () => void;
  /** Something was typed that would be lost: asks before it closes. */
  isDirty?: boolean;
  children: ReactNode;
};

/** A form or the details of a thing beside the list that it belongs to; on a telephone it fills the screen from below. */
export function SideSheet({ title, onClose, isDirty = false, children }: Props) {
  const { t } = useTranslation("desk");
  const [asking, setAsking] = useState(false);
  const leave = () => (isDirty ? setAsking(true) : onClose());
  return (
    <>
      <ModalOverlay
        isOpen
        isDismissable
        onOpenChange={(open) => {
          if (!open) leave();
        }}
        className="sheet-overlay fixed inset-0 z-40 flex items-end justify-end bg-ink/40 sm:items-stretch"
      >
        <Modal className="sheet-panel max-h-[94dvh] w-full overflow-y-auto overscroll-contain rounded-t-3xl bg-sheet shadow-xl sm:max-h-none sm:max-w-lg sm:rounded-none sm:rounded-l-3xl">
          <Dialog className="px-5 pt-4 pb-[max(1.25rem,env(safe-area-inset-bottom))] outline-none sm:px-7 sm:pb-7">
            <div className="mb-4 flex items-center justify-between gap-4">
              <Heading slot="title" className="song text-xl">
                {title}
              </Heading>
              <IconButton aria-label={t("common.close")} onPress={leave} className="-mr-2">
                <CloseIcon />
              </IconButton>
            </div>
            {children}
          </Dialog>
        </Modal>
      </ModalOverlay>
      {asking && (
        <Ask
          title={t("unsaved.title")}
          confirm={t("unsaved.leave")}
          onClose={() => setAsking(false)}
          onConfirm={onClose}
        >
          <p>{t("unsaved.text")}</p>
        </Ask>
      )}
    </>
  );
}
