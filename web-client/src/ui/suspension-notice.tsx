import { useTranslation } from "react-i18next";
import { AlertIcon } from "./icons";

/** Says, wherever it matters, that a purchase stands still. */
export function SuspensionNotice({ reason }: { reason?: string | null }) {
  const { t } = useTranslation("evaluation");
  return (
    <div role="note" className="mb-4 flex items-start gap-2 rounded-xl bg-ochre-wash px-4 py-3 text-ochre">
      <AlertIcon className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0">
        <p className="font-medium">{t("suspended.title")}</p>
        <p>{reason ? t("suspended.reason", { reason }) : t("suspended.text")}</p>
      </div>
    </div>
  );
}
