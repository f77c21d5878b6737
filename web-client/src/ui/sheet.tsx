import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { IconButton } from "./button";
import { CloseIcon } from "./icons";

type Props = {
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** A question that must be answered rather than dismissed. */
  role?: "dialog" | "alertdialog";
  children: ReactNode;
};

/** Comes up from the bottom of a telephone; stands in the middle of a desk's screen. */
export function Sheet({ title, closeLabel, onClose, role = "dialog", children }: Props) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={role === "dialog"}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="sheet-overlay fixed inset-0 z-40 flex items-end justify-center bg-ink/45 sm:items-center sm:p-6"
    >
      <Modal className="sheet-panel max-h-[92dvh] w-full max-w-lg overflow-y-auto overscroll-contain rounded-t-3xl bg-sheet shadow-xl sm:rounded-3xl">
        <Dialog
          role={role}
          className="px-5 pt-3 pb-[max(1.25rem,env(safe-area-inset-bottom))] outline-none sm:px-7 sm:pb-7"
        >
          <div className="mx-auto mb-1 h-1 w-10 rounded-full bg-line sm:hidden" />
          <div className="mb-2 flex items-center justify-between gap-4">
            <Heading slot="title" className="song text-xl">
              {title}
            </Heading>
            <IconButton aria-label={closeLabel} onPress={onClose} className="-mr-2">
              <CloseIcon />
            </IconButton>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
