import { useTranslation } from "react-i18next";
import { CatalogueStatus } from "@/api/generated/model/catalogueStatus";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import { CITY, useCounties } from "@/api/regions";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { Tag } from "@/ui/tag";
import { WordButton } from "@/ui/word-button";
import { toneOf } from "./version-facts";
import { isOnes, stepNow } from "./way";

const STATUSES = Object.values(CatalogueStatus);

/** All versions, those that are prepared first, with what each waits for. */
export function VersionsTable({ versions }: { versions: CatalogueVersionView[] }) {
  const { t } = useTranslation("catalogue");
  const { t: desk } = useTranslation("desk");
  const { t: word } = useTranslation("procurement");
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const counties = new Map(useCounties().map((county) => [county.code, county.name]));
  const status = STATUSES.find((one) => one === search.status);
  const waits = (row: CatalogueVersionView) => {
    const now = stepNow(row);
    return now === undefined ? "" : t(`way.waits.${now}`);
  };
  const columns: Column<CatalogueVersionView>[] = [
    {
      key: "title",
      label: t("versions.title"),
      value: (row) => row.title,
      show: (row) => (
        <button
          type="button"
          onClick={() => change({ version: row.id, tab: "way", q: undefined, sort: undefined, status: undefined })}
          className="min-h-11 py-1.5 text-left font-medium text-red-deep underline-offset-4 hover:underline"
        >
          {row.title}
        </button>
      ),
      className: "min-w-56",
    },
    {
      key: "region",
      label: t("adjust.region"),
      value: (row) => (row.region === CITY ? word("list.city") : (counties.get(row.region) ?? row.region)),
      className: "whitespace-nowrap",
    },
    {
      key: "status",
      label: t("versions.status"),
      value: (row) => (row.in_force ? t("list.inForce") : t(`list.status.${row.status}`)),
      show: (row) => <Tag tone={toneOf(row)}>{row.in_force ? t("list.inForce") : t(`list.status.${row.status}`)}</Tag>,
      className: "whitespace-nowrap",
    },
    {
      key: "from",
      label: t("versions.from"),
      value: (row) => row.effective_from,
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "to",
      label: t("versions.to"),
      value: (row) => row.effective_to ?? "",
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "waits",
      label: t("versions.waits"),
      value: waits,
      show: (row) => (
        <span>
          {waits(row)} {isOnes(row) && <Tag tone="ochre">{t("versions.yours")}</Tag>}
        </span>
      ),
      className: "min-w-40",
    },
    {
      key: "document",
      label: t("way.documentNumber"),
      value: (row) => row.consent_document_number ?? "",
      className: "min-w-32",
    },
    {
      key: "open",
      label: t("versions.items"),
      isAction: true,
      value: () => null,
      show: (row) => (
        <WordButton
          label={t("versions.itemsOf", { title: row.title })}
          onPress={() => change({ version: row.id, tab: undefined, q: undefined, sort: undefined, status: undefined })}
        >
          {t("versions.items")}
        </WordButton>
      ),
    },
  ];
  return (
    <DataTable
      label={t("tab.versions")}
      file={t("tab.versions")}
      columns={columns}
      rows={versions.filter((one) => status === undefined || one.status === status)}
      id={(row) => row.id}
      sort={search.sort}
      q={search.q}
      onChange={change}
      empty={<Notice title={t("list.none")} text={t("list.noneText")} />}
      filters={
        <div className="w-40">
          <Select
            bare
            label={t("versions.status")}
            value={status ?? ""}
            onChange={(next) => change({ status: next === "" ? undefined : next })}
            options={[
              { value: "", label: desk("common.allStatuses") },
              ...STATUSES.map((value) => ({ value, label: t(`list.status.${value}`) })),
            ]}
          />
        </div>
      }
    />
  );
}
