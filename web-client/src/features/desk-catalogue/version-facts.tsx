import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import { useFullDate } from "@/format/moment";
import { RegionName } from "@/ui/region-name";
import { Tag } from "@/ui/tag";
import type { Tone } from "@/ui/tag";

export function toneOf(version: Pick<CatalogueVersionView, "in_force" | "status">): Tone {
  if (version.in_force) return "jade";
  return version.status === "superseded" ? "plain" : "ochre";
}

/** Where a version holds, from when, until when, how it stands. */
export function VersionFacts({ version }: { version: CatalogueVersionView }) {
  const { t } = useTranslation("catalogue");
  const { t: word } = useTranslation("procurement");
  const fullDate = useFullDate();
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-soft">
      <Tag tone={toneOf(version)}>{version.in_force ? t("list.inForce") : t(`list.status.${version.status}`)}</Tag>
      <span>
        <RegionName code={version.region} city={word("list.city")} />
      </span>
      <span>{t("list.from", { when: fullDate(version.effective_from) })}</span>
      {given(version.effective_to) && <span>{t("list.to", { when: fullDate(version.effective_to) })}</span>}
      <span>{t("list.review", { when: fullDate(version.review_due_on) })}</span>
      {given(version.basis) && <span className="basis-full">{t("list.basis", { basis: version.basis })}</span>}
      {given(version.notes) && <span className="basis-full">{t("list.notes", { notes: version.notes })}</span>}
    </div>
  );
}
