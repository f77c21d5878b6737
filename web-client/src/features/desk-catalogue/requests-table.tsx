import { useState } from "react";
import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import { getListAdjustmentRequestsQueryKey, listAdjustmentRequests } from "@/api/generated/catalogue/catalogue";
import type { AccountView } from "@/api/generated/model/accountView";
import type { AdjustmentRequestView } from "@/api/generated/model/adjustmentRequestView";
import { AdjustmentStatus } from "@/api/generated/model/adjustmentStatus";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import { useKeyset } from "@/api/keyset";
import { CITY, useCounties } from "@/api/regions";
import { useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { localDate } from "@/format/time";
import { AdjustmentSheet } from "@/ui/adjustment-sheet";
import { Button } from "@/ui/button";
import type { Column } from "@/ui/data-table";
import { KeysetTable } from "@/ui/keyset-table";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { Tag } from "@/ui/tag";
import { TOGGLE } from "@/ui/toggle";
import { WordButton } from "@/ui/word-button";
import { RequestSheet } from "./request-sheet";
import { TONES } from "./request-tones";

const STATUSES = Object.values(AdjustmentStatus);

type Props = {
  me: AccountView;
  versions: CatalogueVersionView[];
  /** Whose catalogue one asks about first. */
  region: string;
};

/** What people want changed: asked, decided with a reason that everybody reads. */
export function RequestsTable({ me, versions, region }: Props) {
  const { t } = useTranslation("catalogue");
  const { t: desk } = useTranslation("desk");
  const { t: word } = useTranslation("procurement");
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState("");
  const counties = new Map(useCounties().map((county) => [county.code, county.name]));
  const status = STATUSES.find((one) => one === search.status);
  const mine = search.mine === "yes";
  const params = { limit: 100, ...(status ? { status } : {}), ...(mine ? { mine } : {}) };
  const list = useKeyset<AdjustmentRequestView>(getListAdjustmentRequestsQueryKey(params), (cursor, signal) =>
    listAdjustmentRequests({ ...params, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );
  const open = list.rows.find((row) => row.id === search.item);
  const columns: Column<AdjustmentRequestView>[] = [
    {
      key: "what",
      label: t("adjust.what"),
      value: nameOf,
      show: (row) => (
        <button
          type="button"
          onClick={() => change({ item: row.id })}
          className="min-h-11 min-w-48 py-1.5 text-left font-medium text-red-deep underline-offset-4 hover:underline"
        >
          {nameOf(row)} {row.mine && <Tag>{t("adjust.mine")}</Tag>}
        </button>
      ),
    },
    {
      key: "kind",
      label: t("adjust.kindLabel"),
      value: (row) => t(`adjust.kind.${row.kind}`),
      className: "whitespace-nowrap",
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
      value: (row) => t(`adjust.status.${row.status}`),
      show: (row) => <Tag tone={TONES[row.status]}>{t(`adjust.status.${row.status}`)}</Tag>,
      className: "whitespace-nowrap",
    },
    {
      key: "asked",
      label: t("adjust.asked"),
      value: (row) => localDate(row.created_at),
      className: "whitespace-nowrap tabular-nums",
    },
    {
      key: "decision",
      label: t("adjust.decisionReason"),
      value: (row) => row.decision_reason ?? "",
      className: "min-w-48",
    },
    {
      key: "open",
      label: desk("common.open"),
      isAction: true,
      value: () => null,
      show: (row) => {
        const deed = row.available_actions.includes("decide") ? t("adjust.decide") : desk("common.open");
        return (
          <WordButton label={`${deed}：${nameOf(row)}`} onPress={() => change({ item: row.id })}>
            {deed}
          </WordButton>
        );
      },
    },
  ];
  const close = () => change({ item: undefined });
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-3xl text-soft">{t("adjust.about")}</p>
        <Button onPress={() => setAsking(true)}>{t("adjust.new")}</Button>
      </div>
      <p role="status" className={said === "" ? "sr-only" : "mb-3 rounded-xl bg-jade-wash px-4 py-2.5 text-jade"}>
        {said}
      </p>
      <KeysetTable
        list={list}
        label={t("tab.requests")}
        columns={columns}
        id={(row) => row.id}
        search={search}
        onChange={change}
        empty={<Notice title={t("adjust.none")} text={t("adjust.noneText")} />}
        filters={
          <>
            <div className="w-36">
              <Select
                bare
                label={t("versions.status")}
                value={status ?? ""}
                onChange={(next) => change({ status: next === "" ? undefined : next })}
                options={[
                  { value: "", label: desk("common.allStatuses") },
                  ...STATUSES.map((value) => ({ value, label: t(`adjust.status.${value}`) })),
                ]}
              />
            </div>
            <button
              type="button"
              aria-pressed={mine}
              className={TOGGLE}
              onClick={() => change({ mine: mine ? undefined : "yes" })}
            >
              {t("adjust.onlyMine")}
            </button>
          </>
        }
      />
      {asking && (
        <AdjustmentSheet
          region={region}
          onClose={() => setAsking(false)}
          onSent={() => {
            setSaid(t("adjust.sent"));
            setAsking(false);
          }}
        />
      )}
      {open !== undefined && (
        <RequestSheet
          me={me}
          request={open}
          versions={versions}
          onClose={close}
          onDecided={(decided) => {
            setSaid(t(`adjust.decided.${decided.status}`, { name: nameOf(decided) }));
          }}
        />
      )}
    </>
  );
}

function nameOf(row: AdjustmentRequestView): string {
  return [row.code, row.name].filter(given).join(" ");
}
