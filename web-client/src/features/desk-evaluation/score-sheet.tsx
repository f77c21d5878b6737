import { useQueries } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { getGetBidScoresQueryOptions, submitBidScores } from "@/api/generated/evaluation/evaluation";
import type { BidView } from "@/api/generated/model/bidView";
import type { CriterionView } from "@/api/generated/model/criterionView";
import type { PanelMemberView } from "@/api/generated/model/panelMemberView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import type { Progress } from "@/api/generated/model/progress";
import { useDeed } from "@/api/use-deed";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/facts";
import { Failure } from "@/ui/failure";
import { Loading } from "@/ui/notice";
import { SideSheet } from "@/ui/side-sheet";
import { Tag } from "@/ui/tag";
import { TextArea } from "@/ui/text-area";
import { useIsWide } from "@/ui/use-wide";
import { WordButton } from "@/ui/word-button";
import { BidSheet } from "./bid-sheet";
import { Meter } from "./pieces";
import { fault, points, short, sum } from "./points";
import { dropDraft, handedIn, keepDraft, readDraft, same, sheetOf } from "./score-draft";
import type { Cell, Draft } from "./score-draft";

type Props = {
  project: ProcurementProjectView;
  bids: BidView[];
  seat: PanelMemberView;
  progress?: Progress | null;
};

/** A member's own sheet: bids × criteria. What others gave is not here, and is not asked for. */
export function ScoreSheet({ project, bids, seat, progress }: Props) {
  const { t } = useTranslation("evaluation");
  const { t: desk } = useTranslation("desk");
  const scored = bids.filter((bid) => bid.status === "qualified");
  const answers = useQueries({ queries: scored.map((bid) => getGetBidScoresQueryOptions(bid.id)) });
  const failed = answers.find((one) => one.isError);
  return (
    <div className="grid gap-5">
      <Panel title={t("scores.progress")}>
        {progress && <Meter label={t("scores.sheets")} value={progress.sheets_in} of={progress.sheets_expected} />}
        <p className="mt-3 text-soft">{t("scores.blind")}</p>
      </Panel>
      {failed ? (
        <Failure error={failed.error} onRetry={() => void failed.refetch()} />
      ) : answers.some((one) => one.isPending) ? (
        <div className="grid gap-3">
          <Loading label={desk("common.loading")} />
        </div>
      ) : (
        <Sheet
          {...{ project, seat }}
          bids={scored}
          handed={handedIn(
            answers.map((one) => one.data),
            seat.id,
          )}
        />
      )}
    </div>
  );
}

type SheetProps = Omit<Props, "progress"> & { handed: Draft };

function Sheet({ project, bids, seat, handed }: SheetProps) {
  const { t } = useTranslation("evaluation");
  const isWide = useIsWide();
  const [draft, setDraft] = useState<Draft>(() => ({ ...handed, ...readDraft(seat.id) }));
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const [sent, setSent] = useState(0);
  const [editing, setEditing] = useState(false);
  const [looking, setLooking] = useState<string>();
  const [saying, setSaying] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const { criteria } = project;
  const complete = bids.every((bid) => handed[bid.id] !== undefined);
  const isLocked = complete && !editing;
  const shown = isLocked ? handed : draft;

  const cell = (bid: string, criterion: string): Cell => shown[bid]?.[criterion] ?? { points: "", comment: "" };
  const type = (bid: string, criterion: string, next: Partial<Cell>) => {
    const changed = { ...draft, [bid]: { ...draft[bid], [criterion]: { ...cell(bid, criterion), ...next } } };
    setDraft(changed);
    keepDraft(seat.id, changed);
  };
  const total = (bid: string) => points(sum(criteria.map((one) => cell(bid, one.id).points)));
  const faults = bids.flatMap((bid) =>
    criteria.filter((one) => fault(cell(bid.id, one.id).points, one.max_points) !== undefined),
  ).length;
  const changed = bids.filter((bid) => {
    const before = handed[bid.id];
    return before === undefined || !same(sheetOf(before, criteria), sheetOf(draft[bid.id], criteria));
  });

  const handIn = useDeed(
    async () => {
      setSent(0);
      // One after the other: if one is refused, those before it are in, and are not sent again.
      for (const [at, bid] of changed.entries()) {
        // oxlint-disable-next-line no-await-in-loop
        await submitBidScores(bid.id, sheetOf(draft[bid.id], criteria));
        setSent(at + 1);
      }
    },
    () => {
      dropDraft(seat.id);
      setAsking(false);
      setEditing(false);
      setTried(false);
    },
  );

  /** Enter goes to the next field, the arrows to the same criterion of another bid. */
  const move = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Record<string, [number, number]> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      Enter: column + 1 < criteria.length ? [row, column + 1] : [row + 1, 0],
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = form.current?.elements.namedItem(`points-${to[0]}-${to[1]}`);
    if (next instanceof HTMLInputElement) {
      next.focus();
      next.select();
    }
  };

  const field = (bid: BidView, row: number, criterion: CriterionView, column: number) => {
    const { points: typed } = cell(bid.id, criterion.id);
    const wrong = fault(typed, criterion.max_points);
    const told = wrong !== undefined && (wrong !== "missing" || tried) ? t(`scores.fault.${wrong}`) : undefined;
    const id = `points-${row}-${column}`;
    return (
      <>
        <input
          name={id}
          id={id}
          inputMode="decimal"
          autoComplete="off"
          readOnly={isLocked}
          value={typed}
          aria-label={t("scores.cell", {
            name: bid.supplier_name,
            criterion: criterion.name,
            max: short(criterion.max_points),
          })}
          aria-invalid={told === undefined ? undefined : true}
          aria-describedby={told === undefined ? undefined : `${id}-note`}
          onChange={(event) => type(bid.id, criterion.id, { points: event.target.value })}
          onKeyDown={(event) => move(event, row, column)}
          className="h-11 w-20 rounded-lg border border-edge bg-sheet px-2 text-right tabular-nums read-only:border-transparent read-only:bg-transparent focus:border-red aria-invalid:border-red aria-invalid:bg-blush"
        />
        {told !== undefined && (
          <span id={`${id}-note`} className="block text-[0.8125rem] text-red-deep">
            {told}
          </span>
        )}
      </>
    );
  };

  const looked = bids.find((bid) => bid.id === looking);
  const said = bids.find((bid) => bid.id === saying);
  const tools = (bid: BidView) => (
    <span className="flex flex-wrap gap-x-5">
      <WordButton label={t("bid.openLabel", { name: bid.supplier_name })} onPress={() => setLooking(bid.id)}>
        {t("bid.open")}
      </WordButton>
      <WordButton label={t("scores.sayLabel", { name: bid.supplier_name })} onPress={() => setSaying(bid.id)}>
        {t("scores.say")}
      </WordButton>
    </span>
  );

  return (
    <Panel
      title={t("scores.mine")}
      actions={
        <Tag tone={complete ? "jade" : "ochre"}>
          {complete ? (editing ? t("scores.correcting") : t("scores.handedIn")) : t("scores.draft")}
        </Tag>
      }
    >
      <p className="mb-4 text-soft">{isLocked ? t("scores.lockedText") : t("scores.mineText")}</p>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (faults === 0 && changed.length > 0) setAsking(true);
        }}
      >
        {isWide ? (
          <div
            role="region"
            aria-label={t("scores.mine")}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled by keyboard
            tabIndex={0}
            className="overflow-x-auto rounded-xl border border-line"
          >
            <table className="w-full border-collapse text-left text-[0.9375rem]">
              <caption className="sr-only">{t("scores.mine")}</caption>
              <thead className="border-b border-line bg-paper text-sm">
                <tr>
                  <th scope="col" className="px-3 py-2 font-medium">
                    {t("result.supplier")}
                  </th>
                  {criteria.map((criterion) => (
                    <th key={criterion.id} scope="col" title={criterion.description} className="px-3 py-2 font-medium">
                      {criterion.name}
                      <span className="block text-soft">{t("scores.max", { max: short(criterion.max_points) })}</span>
                    </th>
                  ))}
                  <th scope="col" className="px-3 py-2 text-right font-medium">
                    {t("scores.total")}
                    <span className="block text-soft">
                      {t("scores.max", { max: short(points(sum(criteria.map((one) => one.max_points)))) })}
                    </span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {bids.map((bid, row) => (
                  <tr key={bid.id} className="border-b border-line/60 last:border-0">
                    <th scope="row" className="min-w-44 px-3 py-2 font-medium">
                      {bid.supplier_name}
                      {tools(bid)}
                    </th>
                    {criteria.map((criterion, column) => (
                      <td key={criterion.id} className="px-3 py-2 align-top">
                        {field(bid, row, criterion, column)}
                      </td>
                    ))}
                    <td className="song px-3 py-3.5 text-right align-top text-lg tabular-nums">{total(bid.id)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : (
          <ul className="grid gap-3">
            {bids.map((bid, row) => (
              <li key={bid.id} className="rounded-xl border border-line p-3">
                <div className="flex items-baseline justify-between gap-3">
                  <h3 className="font-medium">{bid.supplier_name}</h3>
                  <span className="song shrink-0 text-lg tabular-nums">{total(bid.id)}</span>
                </div>
                {tools(bid)}
                <ul className="grid gap-2">
                  {criteria.map((criterion, column) => (
                    <li key={criterion.id} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-3">
                      <span className="min-w-0">
                        {criterion.name}{" "}
                        <span className="text-sm text-soft">
                          {t("scores.max", { max: short(criterion.max_points) })}
                        </span>
                      </span>
                      <span>{field(bid, row, criterion, column)}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          {isLocked ? (
            <Button
              look="plain"
              onPress={() => {
                setDraft(handed);
                setEditing(true);
              }}
            >
              {t("scores.correct")}
            </Button>
          ) : (
            <Button type="submit">{t("scores.handIn")}</Button>
          )}
          <p role="status" className={tried && faults > 0 ? "text-red-deep" : "text-soft"}>
            {isLocked
              ? ""
              : faults > 0
                ? t("scores.left", { count: faults })
                : changed.length === 0
                  ? t("scores.unchanged")
                  : t("scores.kept")}
          </p>
        </div>
      </form>
      {asking && (
        <Ask
          title={t("scores.handInTitle")}
          confirm={handIn.isPending ? t("scores.sending", { sent, count: changed.length }) : t("scores.handIn")}
          isBusy={handIn.isPending}
          error={handIn.error}
          onClose={() => setAsking(false)}
          onConfirm={() => handIn.mutate()}
        >
          <p>{t("scores.handInText")}</p>
          <ul className="grid gap-1">
            {changed.map((bid) => (
              <li key={bid.id} className="flex justify-between gap-3 rounded-lg bg-paper px-3 py-2">
                <span className="min-w-0">{bid.supplier_name}</span>
                <strong className="tabular-nums">{total(bid.id)}</strong>
              </li>
            ))}
          </ul>
        </Ask>
      )}
      {looked && <BidSheet bid={looked} mayAsk mayDecide onClose={() => setLooking(undefined)} />}
      {said && (
        <SideSheet title={t("scores.sayTitle", { name: said.supplier_name })} onClose={() => setSaying(undefined)}>
          <div className="grid gap-4">
            <p className="text-soft">{t("scores.sayText")}</p>
            {criteria.map((criterion) => (
              <TextArea
                key={criterion.id}
                label={criterion.name}
                hint={criterion.description}
                maxLength={1000}
                readOnly={isLocked}
                value={cell(said.id, criterion.id).comment}
                onChange={(event) => type(said.id, criterion.id, { comment: event.target.value })}
              />
            ))}
            <Button look="plain" onPress={() => setSaying(undefined)}>
              {t("scores.sayDone")}
            </Button>
          </div>
        </SideSheet>
      )}
    </Panel>
  );
}
