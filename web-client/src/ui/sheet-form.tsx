import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useDeed } from "@/api/use-deed";
import { Button } from "./button";
import { ProblemAlert } from "./problem-alert";
import { SideSheet } from "./side-sheet";

/** What the form of a sheet does to a purchase; then the sheet closes. */
export function useSheetDeed(onClose: () => void) {
  return useDeed<unknown, () => Promise<unknown>>((act) => act(), onClose);
}

type Props = {
  title: string;
  lead?: string;
  /** The word on the button, where it is not the title. */
  confirm?: string;
  act: ReturnType<typeof useSheetDeed>;
  onSubmit: () => void;
  onClose: () => void;
  isDirty: boolean;
  children: ReactNode;
};

/** A side sheet with one form that does one thing to a purchase. The route needs the area `buy`. */
export function SheetForm({ title, lead, confirm = title, act, onSubmit, onClose, isDirty, children }: Props) {
  const { t } = useTranslation("buy");
  return (
    <SideSheet title={title} onClose={onClose} isDirty={isDirty}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!act.isPending) onSubmit();
        }}
      >
        {lead !== undefined && <p className="text-soft">{lead}</p>}
        <ProblemAlert error={act.error} />
        {children}
        <Button type="submit" isDisabled={act.isPending}>
          {act.isPending ? t("wizard.saving") : confirm}
        </Button>
      </form>
    </SideSheet>
  );
}
