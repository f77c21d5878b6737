import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getListBidChecksQueryOptions, qualifyProject, recordBidCheck } from "@/api/generated/evaluation/evaluation";
import type { BidCheckView } from "@/api/generated/model/bidCheckView";
import type { BidView } from "@/api/generated/model/bidView";
import type { CheckKind } from "@/api/generated/model/checkKind";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { useDeed } from "@/api/use-deed";
import { useMoney } from "@/format/money";
import { isTender } from "@/format/procurement";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/facts";
import { ProblemAlert } from "@/ui/problem-alert";
import { Tag } from "@/ui/tag";
import { WordButton } from "@/ui/word-button";
import { BidSheet } from "./bid-sheet";
import { Collusion } from "./collusion";

/** In what part somebody looks: what each may check follows the method. */
export type Part = "purchaser" | "member" | "overseer";

type Props = { project: ProcurementProjectView; bids: BidView[]; part: Part; mayClose: boolean };

const KINDS = ["qualification", "compliance"] as const;

/** 资格审查 and 符合性审查, bid by bid. The last finding of a kind counts until the checks are closed. */
export function ChecksStep({ project, bids, part, mayClose }: Props) {
  const { t } = useTranslation("evaluation");
  const [looking, setLooking] = useState<string>();
  const [failing, setFailing] = useState<{ bid: BidView; kind: CheckKind }>();
  const [closing, setClosing] = useState(false);
  const checks = useQueries({ queries: bids.map((bid) => getListBidChecksQueryOptions(bid.id)) });
  const single = project.method === "single_source";
  const kinds = single ? (["qualification"] as const) : KINDS;
  const open = project.status === "opened";
  const may = (kind: CheckKind) => {
    if (!open) return false;
    if (kind === "compliance") return part === "member";
    return part === "purchaser" || (part === "member" && !isTender(project.method) && !single);
  };
  const record = useDeed(({ bid, ...body }: { bid: BidView; kind: CheckKind; passed: boolean; reason?: string }) =>
    recordBidCheck(bid.id, body),
  );
  const close = useDeed(
    () => qualifyProject(project.id),
    () => setClosing(false),
  );
  const last = (at: number, kind: CheckKind): BidCheckView | undefined =>
    checks[at]?.data?.items.filter((one) => one.kind === kind).at(-1);
  const missing = bids.filter((bid, at) => {
    if (bid.status !== "opened") return false;
    const first = last(at, "qualification");
    return first === undefined || (first.passed && kinds.some((kind) => last(at, kind) === undefined));
  }).length;
  const looked = bids.find((bid) => bid.id === looking);
  return (
    <div className="grid gap-5">
      <Panel title={t("checks.title")}>
        <p className="text-soft">
          {single ? t("checks.textSingle") : isTender(project.method) ? t("checks.textTender") : t("checks.textOther")}
        </p>
        {record.isError && (
          <div className="mt-3">
            <ProblemAlert error={record.error} />
          </div>
        )}
        <ul className="mt-4 grid gap-3">
          {bids.map((bid, at) => (
            <li key={bid.id} className="rounded-xl border border-line p-3 sm:p-4">
              <BidLine bid={bid} onOpen={() => setLooking(bid.id)} />
              <div className="mt-3 grid gap-3 lg:grid-cols-2">
                {kinds.map((kind) => (
                  <Finding
                    key={kind}
                    kind={kind}
                    bid={bid}
                    found={last(at, kind)}
                    may={may(kind) && bid.status === "opened"}
                    isBusy={record.isPending}
                    onPass={() => record.mutate({ bid, kind, passed: true })}
                    onFail={() => {
                      record.reset();
                      setFailing({ bid, kind });
                    }}
                  />
                ))}
              </div>
            </li>
          ))}
        </ul>
      </Panel>
      <Collusion project={project.id} bids={bids} />
      {mayClose && open && (
        <Panel title={t("checks.close")}>
          <p className="text-soft">{missing > 0 ? t("checks.missing", { count: missing }) : t("checks.complete")}</p>
          <Button className="mt-3" isDisabled={missing > 0} onPress={() => setClosing(true)}>
            {t("checks.close")}
          </Button>
        </Panel>
      )}
      {looked && (
        <BidSheet
          bid={looked}
          mayAsk={part !== "overseer" && (open || project.status === "qualified")}
          mayDecide={part === "member"}
          onClose={() => setLooking(undefined)}
        />
      )}
      {failing && (
        <Ask
          title={t("checks.failTitle", { kind: t(`checks.${failing.kind}`) })}
          confirm={t("checks.fail")}
          isBusy={record.isPending}
          error={record.error}
          reason={{ label: t("checks.reason"), hint: t("checks.reasonHint"), required: true }}
          onClose={() => setFailing(undefined)}
          onConfirm={(reason) =>
            record.mutate({ ...failing, passed: false, reason }, { onSuccess: () => setFailing(undefined) })
          }
        >
          <p>{t("checks.failText", { name: failing.bid.supplier_name })}</p>
        </Ask>
      )}
      {closing && (
        <Ask
          title={t("checks.closeTitle")}
          confirm={t("checks.close")}
          isBusy={close.isPending}
          error={close.error}
          onClose={() => setClosing(false)}
          onConfirm={() => close.mutate()}
        >
          <p>{t("checks.closeText")}</p>
        </Ask>
      )}
    </div>
  );
}

function BidLine({ bid, onOpen }: { bid: BidView; onOpen: () => void }) {
  const { t } = useTranslation("evaluation");
  const { yuan } = useMoney();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <h3 className="font-medium">{bid.supplier_name}</h3>
      <Tag tone={bid.status === "qualified" ? "jade" : bid.status === "opened" ? "ochre" : "red"}>
        {t(`bidStatus.${bid.status}`)}
      </Tag>
      <span className="text-soft tabular-nums">{yuan(bid.final_price_fen ?? bid.price_fen)}</span>
      <span className="ml-auto">
        <WordButton label={t("bid.openLabel", { name: bid.supplier_name })} onPress={onOpen}>
          {t("bid.open")}
        </WordButton>
      </span>
    </div>
  );
}

type FindingProps = {
  kind: CheckKind;
  bid: BidView;
  found?: BidCheckView;
  may: boolean;
  isBusy: boolean;
  onPass: () => void;
  onFail: () => void;
};

function Finding({ kind, bid, found, may, isBusy, onPass, onFail }: FindingProps) {
  const { t } = useTranslation("evaluation");
  const name = t(`checks.${kind}`);
  return (
    <div role="group" aria-label={`${bid.supplier_name} ${name}`} className="min-w-0 rounded-lg bg-paper px-3 py-2.5">
      <p className="flex flex-wrap items-center gap-2">
        <span>{name}</span>
        <Tag tone={found === undefined ? "ochre" : found.passed ? "jade" : "red"}>
          {found === undefined ? t("checks.none") : found.passed ? t("checks.passed") : t("checks.failed")}
        </Tag>
      </p>
      {found?.reason && <p className="mt-1 text-sm break-words">{found.reason}</p>}
      {may && (
        <div className="mt-2 flex flex-wrap gap-2">
          <Button look="plain" className="min-h-11 px-4 text-[0.9375rem]" isDisabled={isBusy} onPress={onPass}>
            {t("checks.pass")}
          </Button>
          <Button look="danger" className="min-h-11 px-4 text-[0.9375rem]" isDisabled={isBusy} onPress={onFail}>
            {t("checks.fail")}
          </Button>
        </div>
      )}
    </div>
  );
}
