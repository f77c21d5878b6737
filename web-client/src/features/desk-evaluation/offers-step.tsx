import { useState } from "react";
import { useTranslation } from "react-i18next";
import { openOfferRound } from "@/api/generated/evaluation/evaluation";
import type { BidView } from "@/api/generated/model/bidView";
import type { OfferRoundView } from "@/api/generated/model/offerRoundView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { given } from "@/api/given";
import { useDeed } from "@/api/use-deed";
import { fromLocalInput, toLocalInput } from "@/format/local-input";
import { useMoney } from "@/format/money";
import { useNow } from "@/format/now";
import { useTerm } from "@/format/term";
import { useWhen } from "@/format/when";
import { Button } from "@/ui/button";
import { DataTable } from "@/ui/data-table";
import { Panel } from "@/ui/facts";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";
import { Tag } from "@/ui/tag";
import { standing } from "./use-purchase";

type Props = { project: ProcurementProjectView; bids: BidView[]; rounds: OfferRoundView[]; mayOpen: boolean };

/** 最后报价: one round, sealed until it is over; a single source may be asked again. */
export function OffersStep({ project, bids, rounds, mayOpen }: Props) {
  const { t } = useTranslation("evaluation");
  const again = rounds.length === 0 || (project.method === "single_source" && rounds.every((one) => one.settled_at));
  return (
    <div className="grid gap-5">
      {rounds.map((round) => (
        <Round key={round.id} round={round} bids={bids} />
      ))}
      {project.status === "qualified" && mayOpen && again && <OpenRound project={project} />}
      {rounds.length === 0 && (project.status !== "qualified" || !mayOpen) && (
        <Panel title={t("offers.title")}>
          <p className="text-soft">{t("offers.notYet")}</p>
        </Panel>
      )}
    </div>
  );
}

function OpenRound({ project }: { project: ProcurementProjectView }) {
  const { t } = useTranslation("evaluation");
  const { t: desk } = useTranslation("desk");
  const now = useNow(60_000);
  const [closes, setCloses] = useState(() => toLocalInput(new Date(now + 2 * 3_600_000).toISOString()));
  const at = fromLocalInput(closes);
  const open = useDeed(() => openOfferRound(project.id, { closes_at: at ?? "" }));
  return (
    <Panel title={t("offers.open")}>
      <p className="text-soft">{t("offers.openText")}</p>
      <form
        noValidate
        className="mt-4 grid items-end gap-3 sm:grid-cols-[minmax(0,18rem)_auto] sm:justify-start"
        onSubmit={(event) => {
          event.preventDefault();
          if (at !== undefined && !open.isPending) open.mutate();
        }}
      >
        <Field
          label={t("offers.closes")}
          type="datetime-local"
          value={closes}
          error={open.error?.field("/closes_at")}
          onChange={(event) => setCloses(event.target.value)}
        />
        <Button type="submit" isDisabled={at === undefined || open.isPending}>
          {open.isPending ? desk("common.working") : t("offers.openNow")}
        </Button>
      </form>
      {open.isError && !open.error.field("/closes_at") && (
        <div className="mt-3">
          <ProblemAlert error={open.error} />
        </div>
      )}
    </Panel>
  );
}

function Round({ round, bids }: { round: OfferRoundView; bids: BidView[] }) {
  const { t } = useTranslation("evaluation");
  const term = useTerm();
  const when = useWhen();
  const { yuan } = useMoney();
  const due = term(round.closes_at, round.status !== "open");
  const rows = standing(bids).map((bid) => ({ bid, offer: round.offers.find((one) => one.bid_id === bid.id) }));
  return (
    <Panel
      title={t("offers.round", { number: round.number })}
      actions={
        <Tag tone={round.status === "open" ? "ochre" : round.status === "settled" ? "jade" : "plain"}>
          {t(`offers.status.${round.status}`)}
        </Tag>
      }
    >
      <p className="mb-3 text-soft">{due.text}</p>
      {round.status === "settled" ? (
        <DataTable
          label={t("offers.round", { number: round.number })}
          rows={rows}
          id={(row) => row.bid.id}
          file={t("offers.round", { number: round.number })}
          empty={null}
          columns={[
            { key: "name", label: t("result.supplier"), value: (row) => row.bid.supplier_name, className: "min-w-40" },
            {
              key: "first",
              label: t("bid.price"),
              value: (row) => (given(row.bid.price_fen) ? row.bid.price_fen / 100 : null),
              show: (row) => yuan(row.bid.price_fen),
              className: "whitespace-nowrap tabular-nums",
            },
            {
              key: "last",
              label: t("bid.finalPrice"),
              value: (row) => (given(row.offer?.price_fen) ? row.offer.price_fen / 100 : t("offers.none")),
              show: (row) =>
                given(row.offer?.price_fen) ? yuan(row.offer.price_fen) : <Tag tone="red">{t("offers.none")}</Tag>,
              className: "whitespace-nowrap tabular-nums",
            },
            {
              key: "at",
              label: t("offers.at"),
              value: (row) => (row.offer ? when(row.offer.submitted_at) : ""),
              className: "whitespace-nowrap",
            },
          ]}
        />
      ) : (
        <p>{t("offers.sealed")}</p>
      )}
    </Panel>
  );
}
