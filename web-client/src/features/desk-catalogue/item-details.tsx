import { useState } from "react";
import { useTranslation } from "react-i18next";
import { deleteCatalogueItem } from "@/api/generated/catalogue/catalogue";
import type { CatalogueItemView } from "@/api/generated/model/catalogueItemView";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import { useMoment } from "@/format/moment";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { Facts } from "@/ui/facts";
import { SideSheet } from "@/ui/side-sheet";
import { useCatalogueDeed } from "./use-catalogue-deed";

type Props = {
  version: CatalogueVersionView;
  item: CatalogueItemView;
  onEdit: () => void;
  onClose: () => void;
  onDeleted: () => void;
};

/** All that is said of an item, and what can be done with it while its version is prepared. */
export function ItemDetails({ version, item, onEdit, onClose, onDeleted }: Props) {
  const { t } = useTranslation("catalogue");
  const moment = useMoment();
  const [asking, setAsking] = useState(false);
  const remove = useCatalogueDeed(() => deleteCatalogueItem(item.id, { "If-Match": `"${item.version}"` }), onDeleted);
  const can = (action: string) => item.available_actions.includes(action);
  return (
    <SideSheet title={`${item.code} ${item.name}`} onClose={onClose}>
      <Facts
        facts={[
          [t("list.code"), item.code],
          [t("list.parent"), item.parent_code ?? t("list.top")],
          [t("list.name"), item.name],
          [t("list.description"), item.description ?? t("list.noDescription")],
          [t("list.version"), version.title],
          [t("list.changed"), moment(item.updated_at)],
        ]}
      />
      <p className="mt-4 rounded-xl bg-paper px-4 py-3 text-sm text-soft">{t("list.checked")}</p>
      {(can("update") || can("delete")) && (
        <div className="mt-5 flex flex-wrap gap-3">
          {can("update") && (
            <Button look="plain" onPress={onEdit}>
              {t("item.change")}
            </Button>
          )}
          {can("delete") && (
            <Button look="danger" onPress={() => setAsking(true)}>
              {t("item.delete")}
            </Button>
          )}
        </div>
      )}
      {asking && (
        <Ask
          title={t("item.deleteTitle", { item: `${item.code} ${item.name}` })}
          confirm={t("item.delete")}
          isBusy={remove.isPending}
          error={remove.error}
          onClose={() => setAsking(false)}
          onConfirm={() => remove.mutate()}
        >
          <p>{t("item.deleteText")}</p>
        </Ask>
      )}
    </SideSheet>
  );
}
