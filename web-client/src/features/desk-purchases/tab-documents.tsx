import { useTranslation } from "react-i18next";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { Panel } from "@/ui/facts";
import { PurchaseTerms } from "@/ui/purchase-terms";

/** The documents as they are, or will be, published. */
export function TabDocuments({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("procurement");
  return (
    <Panel title={t("page.documents")}>
      <PurchaseTerms project={project} />
    </Panel>
  );
}
