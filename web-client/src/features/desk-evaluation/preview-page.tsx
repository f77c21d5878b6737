import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { previewScores } from "@/api/generated/evaluation/evaluation";
import type { PreviewScores } from "@/api/generated/model/previewScores";
import type { ScorePreview } from "@/api/generated/model/scorePreview";
import { given } from "@/api/given";
import type { ApiProblem } from "@/api/problem";
import { fenOf, useMoney } from "@/format/money";
import { useTitle } from "@/format/title";
import { Button, IconButton } from "@/ui/button";
import { DataTable } from "@/ui/data-table";
import { Panel } from "@/ui/facts";
import { Field } from "@/ui/field";
import { CloseIcon } from "@/ui/icons";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";

type Line = { key: number; name: string; price: string; technical: string; deduction: string };

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

/** Reckons with invented bids, so that whoever writes criteria sees what a weight does. Nothing is stored. */
export function PreviewPage() {
  const { t } = useTranslation("evaluation");
  const { t: word } = useTranslation("procurement");
  const { yuan } = useMoney();
  const { t: desk } = useTranslation("desk");
  useTitle(desk("screen.calculator"));
  const [method, setMethod] = useState<PreviewScores["method"]>("comprehensive_score");
  const [weight, setWeight] = useState("30");
  const [lines, setLines] = useState<Line[]>(() =>
    [
      ["900000", "60", "10"],
      ["850000", "52.5", "0"],
      ["980000", "66", "0"],
    ].map(([price = "", technical = "", deduction = "0"], key) => ({
      key,
      name: letters[key] ?? "",
      price,
      technical,
      deduction,
    })),
  );
  const scored = method === "comprehensive_score";
  const reckon = useMutation<{ preview: ScorePreview; lines: Line[]; scored: boolean }, ApiProblem>({
    mutationFn: async () => {
      const preview = await previewScores({
        method,
        ...(scored ? { price_weight: Number(weight) } : {}),
        bids: lines.map((line) => ({
          id: line.name.trim(),
          price_fen: fenOf(line.price) ?? 0,
          ...(scored ? { technical_score: line.technical.trim() } : {}),
          ...(Number(line.deduction) > 0 ? { small_micro_deduction_percent: Number(line.deduction) } : {}),
        })),
      });
      return { preview, lines, scored };
    },
  });
  const change = (key: number, next: Partial<Line>) => {
    setLines(lines.map((line) => (line.key === key ? { ...line, ...next } : line)));
  };
  const told = (at: number, field: string) => reckon.error?.field(`/bids/${at}/${field}`);
  const rows = (reckon.data?.preview.results ?? []).toSorted((a, b) => a.rank - b.rank);
  const priceOf = (id: string) => reckon.data?.lines.find((line) => line.name.trim() === id)?.price ?? "";
  return (
    <>
      <h1 className="song text-2xl sm:text-[1.75rem]">{desk("screen.calculator")}</h1>
      <p className="mt-1 mb-5 max-w-2xl text-soft">{t("preview.text")}</p>
      <form
        noValidate
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (!reckon.isPending) reckon.mutate();
        }}
      >
        <Panel title={t("preview.rules")}>
          <div className="grid gap-4 sm:grid-cols-2">
            <Select
              label={t("preview.method")}
              value={method}
              onChange={setMethod}
              options={(["comprehensive_score", "lowest_evaluated_price"] as const).map((value) => ({
                value,
                label: word(`awardMethod.${value}`),
              }))}
            />
            {scored && (
              <Field
                label={t("preview.weight")}
                hint={t("preview.weightHint", { rest: Math.max(0, 100 - (Number(weight) || 0)) })}
                type="number"
                inputMode="numeric"
                min={0}
                max={100}
                value={weight}
                error={reckon.error?.field("/price_weight")}
                onChange={(event) => setWeight(event.target.value)}
              />
            )}
          </div>
        </Panel>
        <Panel title={t("preview.bids")}>
          <ul className="grid gap-4">
            {lines.map((line, at) => (
              <li
                key={line.key}
                className={`grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-2 border-b border-line/70 pb-4 last:border-0 last:pb-0 sm:items-start ${scored ? "sm:grid-cols-[5rem_repeat(3,minmax(0,1fr))_auto]" : "sm:grid-cols-[5rem_repeat(2,minmax(0,1fr))_auto]"}`}
              >
                <Field
                  label={t("preview.name")}
                  value={line.name}
                  maxLength={100}
                  error={told(at, "id")}
                  onChange={(event) => change(line.key, { name: event.target.value })}
                />
                <IconButton
                  className="mt-6 sm:order-last"
                  aria-label={t("preview.remove", { name: line.name })}
                  isDisabled={lines.length === 1}
                  onPress={() => setLines(lines.filter((one) => one.key !== line.key))}
                >
                  <CloseIcon />
                </IconButton>
                <div className="col-span-2 sm:col-span-1">
                  <Field
                    label={t("preview.price")}
                    inputMode="decimal"
                    value={line.price}
                    error={told(at, "price_fen")}
                    onChange={(event) => change(line.key, { price: event.target.value })}
                  />
                </div>
                {scored && (
                  <div className="col-span-2 sm:col-span-1">
                    <Field
                      label={t("preview.technical")}
                      inputMode="decimal"
                      value={line.technical}
                      error={told(at, "technical_score")}
                      onChange={(event) => change(line.key, { technical: event.target.value })}
                    />
                  </div>
                )}
                <div className="col-span-2 sm:col-span-1">
                  <Field
                    label={t("preview.deduction")}
                    type="number"
                    inputMode="numeric"
                    min={0}
                    max={20}
                    value={line.deduction}
                    error={told(at, "small_micro_deduction_percent")}
                    onChange={(event) => change(line.key, { deduction: event.target.value })}
                  />
                </div>
              </li>
            ))}
          </ul>
          <Button
            look="plain"
            className="mt-4"
            isDisabled={lines.length >= letters.length}
            onPress={() => {
              const name = letters.find((letter) => lines.every((line) => line.name !== letter)) ?? "";
              const key = Math.max(...lines.map((line) => line.key)) + 1;
              setLines([...lines, { key, name, price: "", technical: "", deduction: "0" }]);
            }}
          >
            {t("preview.add")}
          </Button>
        </Panel>
        <ProblemAlert error={reckon.error} />
        <Button type="submit" className="justify-self-start" isDisabled={reckon.isPending}>
          {reckon.isPending ? desk("common.working") : t("preview.reckon")}
        </Button>
      </form>
      <div role="status" className="mt-5">
        {reckon.data && (
          <Panel title={t("preview.result")}>
            <DataTable
              label={t("preview.result")}
              file={t("preview.result")}
              rows={rows}
              id={(row) => row.id}
              empty={null}
              columns={[
                {
                  key: "rank",
                  label: t("result.rank"),
                  value: (row) => row.rank,
                  show: (row) => <span className="song text-lg tabular-nums">{row.rank}</span>,
                },
                { key: "name", label: t("preview.name"), value: (row) => row.id, className: "font-medium" },
                {
                  key: "price",
                  label: t("result.price"),
                  value: (row) => (fenOf(priceOf(row.id)) ?? 0) / 100,
                  show: (row) => yuan(fenOf(priceOf(row.id)) ?? 0),
                  className: "text-right whitespace-nowrap tabular-nums",
                },
                ...(reckon.data.scored
                  ? [
                      {
                        key: "score",
                        label: t("result.priceScore"),
                        value: (row: (typeof rows)[number]) => row.price_score ?? "–",
                        className: "text-right tabular-nums",
                      },
                      {
                        key: "total",
                        label: t("result.total"),
                        value: (row: (typeof rows)[number]) => row.total ?? "–",
                        className: "text-right font-medium tabular-nums",
                      },
                    ]
                  : [
                      {
                        key: "evaluated",
                        label: t("result.evaluated"),
                        value: (row: (typeof rows)[number]) =>
                          given(row.evaluated_price_fen) ? row.evaluated_price_fen / 100 : null,
                        show: (row: (typeof rows)[number]) => yuan(row.evaluated_price_fen),
                        className: "text-right whitespace-nowrap tabular-nums",
                      },
                    ]),
              ]}
            />
            {reckon.data.scored && <p className="mt-3 text-sm text-soft">{t("result.rule")}</p>}
          </Panel>
        )}
      </div>
    </>
  );
}
