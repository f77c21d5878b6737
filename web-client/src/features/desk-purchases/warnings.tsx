import { useTranslation } from "react-i18next";
import type { WarningView } from "@/api/generated/model/warningView";
import { AlertIcon } from "@/ui/icons";

/** What the server wants the purchaser's side to look at. */
export function Warnings({ warnings }: { warnings: readonly WarningView[] }) {
  const { t } = useTranslation("buy");
  if (warnings.length === 0) return null;
  return (
    <ul aria-label={t("warnings")} className="grid gap-2">
      {warnings.map((one) => (
        <li key={one.code} className="flex gap-2 rounded-xl bg-ochre-wash px-4 py-3 text-ochre">
          <AlertIcon className="mt-0.5 size-5" />
          {one.detail}
        </li>
      ))}
    </ul>
  );
}
