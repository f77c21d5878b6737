import { useTranslation } from "react-i18next";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { PurchaseTerms } from "@/ui/purchase-terms";
import { Part } from "./part";

/** The documents as they are, or will be, published. */
export function TabDocuments({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("procurement");
  return (
    <Part title={t("page.documents")}>
      <PurchaseTerms project={project} />
    </Part>
  );
}
