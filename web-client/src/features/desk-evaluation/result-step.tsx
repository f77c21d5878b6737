import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { evaluateProject, getGetBidScoresQueryOptions } from "@/api/generated/evaluation/evaluation";
import type { BidResultView } from "@/api/generated/model/bidResultView";
import type { EvaluationView } from "@/api/generated/model/evaluationView";
import type { LotEvaluationView } from "@/api/generated/model/lotEvaluationView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import type { ScoreSheetView } from "@/api/generated/model/scoreSheetView";
import { given } from "@/api/given";
import { useDeed } from "@/api/use-deed";
import { useMoney } from "@/format/money";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { DataTable } from "@/ui/data-table";
import type { Column } from "@/ui/data-table";
import { Panel } from "@/ui/facts";
import { Tag } from "@/ui/tag";
import { priceScore } from "./arithmetic";
import { Fingerprint, Fold } from "./pieces";

type Props = { project: ProcurementProjectView; evaluation: EvaluationView; seesSheets: boolean };

/** The ranking with its arithmetic; before that the button that closes the evaluation. */
export function ResultStep({ project, evaluation, seesSheets }: Props) {
  const { t } = useTranslation("evaluation");
  if (!evaluation.closed_at) return <Close project={project} evaluation={evaluation} />;
  return (
    <div className="grid gap-5">
      {evaluation.lots.map((lot) => (
        <Lot key={lot.lot_id} {...{ project, evaluation, lot }} />
      ))}
      {evaluation.ties.length > 0 && evaluation.tie_seed && (
        <Panel title={t("result.ties")}>
          <p className="mb-3 text-soft">{t("result.tiesText")}</p>
          <dl>
            <Fingerprint label={t("panel.tieSeed")} value={evaluation.tie_seed} />
          </dl>
        </Panel>
      )}
      {seesSheets && evaluation.award_method === "comprehensive_score" && (
        <Sheets bids={evaluation.lots.flatMap((lot) => lot.results)} />
      )}
    </div>
  );
}

function Close({ project, evaluation }: Omit<Props, "seesSheets">) {
  const { t } = useTranslation("evaluation");
  const [asking, setAsking] = useState(false);
  const { progress } = evaluation;
  const missing = progress ? progress.sheets_expected - progress.sheets_in : 0;
  const scored = evaluation.award_method === "comprehensive_score";
  const close = useDeed(
    () => evaluateProject(project.id),
    () => setAsking(false),
  );
  return (
    <Panel title={t("result.close")}>
      <p className="text-soft">
        {project.status !== "qualified"
          ? t("result.notYet")
          : scored && missing > 0
            ? t("result.missing", { count: missing })
            : t("result.ready")}
      </p>
      {evaluation.available_actions.includes("evaluate") && (
        <Button className="mt-4" isDisabled={scored && missing > 0} onPress={() => setAsking(true)}>
          {t("result.close")}
        </Button>
      )}
      {asking && (
        <Ask
          title={t("result.closeTitle")}
          confirm={t("result.close")}
          isBusy={close.isPending}
          error={close.error}
          onClose={() => setAsking(false)}
          onConfirm={() => close.mutate()}
        >
          <p>{t("result.closeText")}</p>
        </Ask>
      )}
    </Panel>
  );
}

type LotProps = { project: ProcurementProjectView; evaluation: EvaluationView; lot: LotEvaluationView };

function Lot({ project, evaluation, lot }: LotProps) {
  const { t } = useTranslation("evaluation");
  const { yuan } = useMoney();
  const title = evaluation.lots.length > 1 ? t("result.titleLot", { number: lot.number }) : t("result.title");
  const scored = evaluation.award_method === "comprehensive_score";
  const columns: Column<BidResultView>[] = [
    {
      key: "rank",
      label: t("result.rank"),
      value: (row) => row.rank,
      show: (row) => <span className="song text-lg tabular-nums">{row.rank}</span>,
    },
    {
      key: "supplier",
      label: t("result.supplier"),
      value: (row) => row.supplier_name ?? "",
      show: (row) => (
        <span className="flex flex-wrap items-center gap-x-2 font-medium">
          {row.supplier_name}
          {row.recommended && <Tag tone="jade">{t("result.candidate")}</Tag>}
        </span>
      ),
      className: "min-w-44",
    },
    {
      key: "price",
      label: t("result.price"),
      value: (row) => (given(row.price_fen) ? row.price_fen / 100 : null),
      show: (row) => yuan(row.price_fen),
      className: "text-right whitespace-nowrap tabular-nums",
    },
    {
      key: "evaluated",
      label: t("result.evaluated"),
      value: (row) => row.evaluated_price_fen / 100,
      show: (row) => yuan(row.evaluated_price_fen),
      className: "text-right whitespace-nowrap tabular-nums",
    },
    ...(scored
      ? (
          [
            ["price_score", t("result.priceScore")],
            ["technical_score", t("result.technical")],
            ["total", t("result.total")],
          ] as const
        ).map(([key, label]) => ({
          key,
          label,
          value: (row: BidResultView) => row[key] ?? "–",
          className: `text-right tabular-nums ${key === "total" ? "font-medium" : ""}`,
        }))
      : []),
  ];
  return (
    <Panel title={title}>
      <DataTable
        label={title}
        columns={columns}
        rows={lot.results}
        id={(row) => row.bid_id}
        file={`${project.code} ${title}`}
        empty={<p className="px-4 py-6 text-center text-soft">{t("result.none")}</p>}
      />
      <Arithmetic {...{ project, evaluation, lot }} />
      {lot.rejected.length > 0 && (
        <>
          <h3 className="mt-5 mb-2 font-medium">{t("result.rejected")}</h3>
          <ul className="grid gap-2">
            {lot.rejected.map((bid) => (
              <li key={bid.bid_id} className="rounded-xl bg-paper px-4 py-2.5">
                <span className="font-medium">{bid.supplier_name}</span>{" "}
                <Tag tone="red">{t(`bidStatus.${bid.status}`)}</Tag>
                {bid.reason && <span className="block text-[0.9375rem]">{bid.reason}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

/** How each price came to its points, to be reckoned again by hand. */
function Arithmetic({ project, evaluation, lot }: LotProps) {
  const { t } = useTranslation("evaluation");
  const { yuan } = useMoney();
  const percents = [project.terms.small_micro_deduction_percent, project.terms.consortium_deduction_percent].filter(
    (percent) => typeof percent === "number",
  );
  const rows = lot.results.flatMap((bid) => {
    const score = priceScore(bid, lot.results, evaluation.price_weight, percents);
    return score ? [{ bid, score }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <div className="mt-4">
      <Fold title={t("result.how")}>
        <div className="grid gap-3 pb-4">
          <p className="text-soft">{t("result.formula", { weight: evaluation.price_weight })}</p>
          {rows.map(({ bid, score }) => (
            <div key={bid.bid_id} className="border-t border-line pt-3">
              <p className="font-medium">{bid.supplier_name}</p>
              {score.deduction > 0 && (
                <p className="tabular-nums">
                  {t("result.deduction", {
                    price: yuan(bid.price_fen ?? 0),
                    percent: score.deduction,
                    evaluated: yuan(score.ownFen),
                  })}
                </p>
              )}
              <p className="tabular-nums">
                {score.weight} × {yuan(score.lowestFen)} ÷ {yuan(score.ownFen)} = {score.exact}… →{" "}
                <strong>{score.rounded}</strong>
              </p>
              {bid.technical_score && (
                <p className="tabular-nums">
                  {t("result.sum", { price: score.rounded, technical: bid.technical_score, total: bid.total ?? "" })}
                </p>
              )}
              {!score.agrees && <p className="text-red-deep">{t("result.differs")}</p>}
            </div>
          ))}
          <p className="text-sm text-soft">{t("result.rule")}</p>
        </div>
      </Fold>
    </div>
  );
}

/** Every sheet beside the mean, once the evaluation is closed. */
function Sheets({ bids }: { bids: BidResultView[] }) {
  const { t } = useTranslation("evaluation");
  const answers = useQueries({
    queries: bids.map((bid) => getGetBidScoresQueryOptions(bid.bid_id, { query: { retry: false } })),
  });
  const members = [...new Set(answers.flatMap((one) => one.data?.sheets.map((sheet) => sheet.member_id) ?? []))];
  if (members.length === 0) return null;
  const rows = members.map((member, at) => ({
    member,
    name: t("result.member", { number: at + 1 }),
    sheets: answers.map((one) => one.data?.sheets.find((sheet) => sheet.member_id === member)),
  }));
  return (
    <Panel title={t("result.sheets")}>
      <p className="mb-3 text-soft">{t("result.sheetsText")}</p>
      <DataTable
        label={t("result.sheets")}
        file={t("result.sheets")}
        rows={rows}
        id={(row) => row.member}
        empty={null}
        columns={[
          { key: "member", label: t("result.memberTitle"), value: (row) => row.name, className: "whitespace-nowrap" },
          ...bids.map((bid, at) => ({
            key: bid.bid_id,
            label: bid.supplier_name ?? "",
            value: (row: (typeof rows)[number]) => told(row.sheets[at]),
            className: "whitespace-nowrap tabular-nums",
          })),
        ]}
      />
    </Panel>
  );
}

function told(sheet: ScoreSheetView | undefined): string {
  if (sheet === undefined) return "–";
  return `${sheet.total}${sheet.deviation ? ` (${signed(sheet.deviation)})` : ""}`;
}

function signed(deviation: string): string {
  return /^-|^0(\.0+)?$/.test(deviation) ? deviation : `+${deviation}`;
}
