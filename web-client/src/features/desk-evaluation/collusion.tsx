import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { getListCollusionSignalsQueryOptions } from "@/api/generated/bids/bids";
import type { BidView } from "@/api/generated/model/bidView";
import { Panel } from "@/ui/facts";
import { Tag } from "@/ui/tag";

/** What two bids have in common; nothing where they have nothing. */
export function Collusion({ project, bids }: { project: string; bids: BidView[] }) {
  const { t } = useTranslation("evaluation");
  const signs = useQuery(getListCollusionSignalsQueryOptions(project));
  const items = signs.data?.items ?? [];
  if (items.length === 0) return null;
  const name = (id: string) => bids.find((bid) => bid.id === id)?.supplier_name ?? "–";
  return (
    <Panel title={t("collusion.title")}>
      <p className="text-soft">{t("collusion.text")}</p>
      <ul className="mt-3 grid gap-2">
        {items.map((item) => (
          <li key={item.bid_ids.join()} className="rounded-xl bg-ochre-wash px-4 py-3">
            <p>{item.bid_ids.map(name).join(" / ")}</p>
            <p className="mt-1 flex flex-wrap gap-2">
              {item.signs.map((sign) => (
                <Tag key={sign} tone="red">
                  {t(`collusion.${sign}`)}
                </Tag>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
