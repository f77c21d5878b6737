import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  draftCatalogueVersion,
  getGetCatalogueDiffQueryOptions,
  publishCatalogueVersion,
  returnCatalogueVersion,
} from "@/api/generated/catalogue/catalogue";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import { useFullDate } from "@/format/moment";
import { addDays } from "@/format/time";
import { useToday } from "@/format/today";
import { Ask } from "@/ui/ask";
import { MoveProblem } from "./move-problem";
import { asRead, useCatalogueDeed } from "./use-catalogue-deed";

type Props = { version: CatalogueVersionView; onClose: () => void };

/** What was collected is put into order. */
export function DraftAsk({ version, onClose }: Props) {
  const { t } = useTranslation("catalogue");
  const deed = useCatalogueDeed(() => draftCatalogueVersion(version.id, undefined, asRead(version)), onClose);
  return (
    <Ask
      title={t("move.draft.title")}
      confirm={t("move.draft.confirm")}
      isBusy={deed.isPending}
      onClose={onClose}
      onConfirm={() => deed.mutate()}
    >
      <p>{t("move.draft.lead")}</p>
      <MoveProblem error={deed.error} />
    </Ask>
  );
}

/** Back to be drafted again, with the reason. */
export function ReturnAsk({ version, onClose }: Props) {
  const { t } = useTranslation("catalogue");
  const deed = useCatalogueDeed(
    (reason: string) => returnCatalogueVersion(version.id, { reason }, undefined, asRead(version)),
    onClose,
  );
  return (
    <Ask
      title={t("move.return.title")}
      confirm={t("move.return.confirm")}
      isBusy={deed.isPending}
      reason={{ label: t("move.return.reason"), hint: t("move.return.hint"), required: true }}
      onClose={onClose}
      onConfirm={(reason) => deed.mutate(reason)}
    >
      <p>{t("move.return.lead")}</p>
      <MoveProblem error={deed.error} />
    </Ask>
  );
}

/** What becomes law on its first day, what ends the day before, and what changes by it. */
export function PublishAsk({ version, versions, onClose }: Props & { versions: CatalogueVersionView[] }) {
  const { t } = useTranslation("catalogue");
  const fullDate = useFullDate();
  const last = versions.find((one) => one.region === version.region && one.status === "published");
  const diff = useQuery(
    getGetCatalogueDiffQueryOptions(version.id, {}, { query: { enabled: last !== undefined, retry: false } }),
  );
  const isPast = version.effective_from <= useToday();
  const deed = useCatalogueDeed(() => publishCatalogueVersion(version.id, undefined, asRead(version)), onClose);
  return (
    <Ask
      title={t("move.publish.title")}
      confirm={t("move.publish.confirm")}
      isBusy={deed.isPending}
      onClose={onClose}
      onConfirm={() => deed.mutate()}
    >
      <ul className="grid list-disc gap-1.5 pl-5">
        <li>{t("move.publish.begins", { when: fullDate(version.effective_from) })}</li>
        <li>
          {last === undefined
            ? t("move.publish.first")
            : t("move.publish.ends", { title: last.title, when: fullDate(addDays(version.effective_from, -1)) })}
        </li>
        {diff.data !== undefined && (
          <li>
            {t("list.counts", {
              added: diff.data.added.length,
              removed: diff.data.removed.length,
              changed: diff.data.changed.length,
            })}
          </li>
        )}
        <li>{t("move.publish.final")}</li>
      </ul>
      {isPast && <p className="rounded-xl bg-ochre-wash px-4 py-3 text-ochre">{t("move.publish.past")}</p>}
      <MoveProblem error={deed.error} />
    </Ask>
  );
}
