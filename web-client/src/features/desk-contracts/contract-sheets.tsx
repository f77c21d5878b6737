import { useState } from "react";
import { useTranslation } from "react-i18next";
import { recordAcceptance, recordContractPayment, supplementContract } from "@/api/generated/contracts/contracts";
import type { ContractView } from "@/api/generated/model/contractView";
import { GivenBy } from "@/api/generated/model/givenBy";
import { OpinionChannel } from "@/api/generated/model/opinionChannel";
import { fenOf, useMoney, yuanInput } from "@/format/money";
import { useToday } from "@/format/today";
import { Button, IconButton } from "@/ui/button";
import { Chips } from "@/ui/chips";
import { Field } from "@/ui/field";
import { CloseIcon, PlusIcon } from "@/ui/icons";
import { Select } from "@/ui/select";
import { SheetForm, useSheetDeed } from "@/ui/sheet-form";
import { TextArea } from "@/ui/text-area";

const RATINGS = ["5", "4", "3", "2", "1"] as const;

type Props = { contract: ContractView; onClose: () => void };

type Said = { id: number; by: GivenBy; channel: OpinionChannel; rating: (typeof RATINGS)[number]; text: string };

/** The acceptance, with what those say who use the service. */
export function AcceptanceSheet({ contract, onClose }: Props) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const today = useToday();
  const act = useSheetDeed(onClose);
  const [passed, setPassed] = useState(true);
  const [on, setOn] = useState(today);
  const [rectify, setRectify] = useState("");
  const [summary, setSummary] = useState("");
  const [said, setSaid] = useState<Said[]>([{ id: 0, by: "service_user", channel: "on_site", rating: "5", text: "" }]);
  const change = (at: number, next: Partial<Said>) =>
    setSaid(said.map((one, index) => (index === at ? { ...one, ...next } : one)));
  return (
    <SheetForm
      title={t("contracts.action.record_acceptance")}
      lead={t("acceptance.lead")}
      act={act}
      isDirty={summary !== ""}
      onClose={onClose}
      onSubmit={() =>
        act.mutate(() =>
          recordAcceptance(contract.id, {
            passed,
            accepted_on: on,
            summary: summary.trim(),
            ...(passed || rectify === "" ? {} : { rectify_by: rectify }),
            opinions: said.map((one) => ({
              by: one.by,
              channel: one.channel,
              rating: Number(one.rating),
              ...(one.text.trim() === "" ? {} : { text: one.text.trim() }),
            })),
          }),
        )
      }
    >
      <Chips
        label={t("acceptance.outcome")}
        value={passed ? "yes" : "no"}
        onChange={(next) => setPassed(next === "yes")}
        options={[
          { value: "yes", label: word("contract.passed") },
          { value: "no", label: word("contract.failed") },
        ]}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label={t("acceptance.on")}
          type="date"
          value={on}
          error={act.error?.field("/accepted_on")}
          onChange={(event) => setOn(event.target.value)}
        />
        {!passed && (
          <Field
            label={t("acceptance.rectify")}
            type="date"
            value={rectify}
            error={act.error?.field("/rectify_by")}
            onChange={(event) => setRectify(event.target.value)}
          />
        )}
      </div>
      <TextArea
        label={t("acceptance.summary")}
        maxLength={2000}
        value={summary}
        error={act.error?.field("/summary")}
        onChange={(event) => setSummary(event.target.value)}
      />
      <fieldset>
        <legend className="font-medium">{t("acceptance.opinions")}</legend>
        <p className="text-sm text-soft">{t("acceptance.opinionsText")}</p>
        {act.error?.field("/opinions") !== undefined && (
          <p className="text-sm text-red-deep">{act.error.field("/opinions")}</p>
        )}
        <ul className="mt-2 grid gap-3">
          {said.map((one, at) => (
            <li key={one.id} className="rounded-card border border-line p-3">
              <div className="flex items-end gap-2">
                <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-2">
                  <Select
                    label={t("acceptance.by", { number: at + 1 })}
                    value={one.by}
                    onChange={(by) => change(at, { by })}
                    options={Object.values(GivenBy).map((value) => ({ value, label: word(`contract.by.${value}`) }))}
                  />
                  <Select
                    label={t("acceptance.channel", { number: at + 1 })}
                    value={one.channel}
                    onChange={(channel) => change(at, { channel })}
                    options={Object.values(OpinionChannel).map((value) => ({
                      value,
                      label: word(`contract.channel.${value}`),
                    }))}
                  />
                  <Select
                    label={t("acceptance.rating", { number: at + 1 })}
                    value={one.rating}
                    onChange={(rating) => change(at, { rating })}
                    options={RATINGS.map((value) => ({ value, label: t(`acceptance.ratings.r${value}`) }))}
                  />
                </div>
                <IconButton
                  aria-label={t("acceptance.remove", { number: at + 1 })}
                  onPress={() => setSaid(said.filter((_, index) => index !== at))}
                >
                  <CloseIcon />
                </IconButton>
              </div>
              <div className="mt-2">
                <TextArea
                  label={t("acceptance.text", { number: at + 1 })}
                  rows={2}
                  maxLength={1000}
                  value={one.text}
                  error={act.error?.field(`/opinions/${at}/text`)}
                  onChange={(event) => change(at, { text: event.target.value })}
                />
              </div>
            </li>
          ))}
        </ul>
        <Button
          look="plain"
          className="mt-2 min-h-11 px-4"
          onPress={() =>
            setSaid([...said, { id: Date.now(), by: "service_user", channel: "on_site", rating: "5", text: "" }])
          }
        >
          <PlusIcon />
          {t("acceptance.add")}
        </Button>
      </fieldset>
    </SheetForm>
  );
}

/** Money that was paid; recorded by another person than who signed. */
export function PaymentSheet({ contract, onClose }: Props) {
  const { t } = useTranslation("buy");
  const { wan, yuan } = useMoney();
  const today = useToday();
  const act = useSheetDeed(onClose);
  const left = contract.amount_fen + contract.supplements_fen - contract.paid_fen;
  const [amount, setAmount] = useState(yuanInput(left));
  const [on, setOn] = useState(today);
  const [reference, setReference] = useState("");
  const [tried, setTried] = useState(false);
  const fen = fenOf(amount);
  return (
    <SheetForm
      title={t("contracts.action.record_payment")}
      lead={t("payments.lead", { left: yuan(left) })}
      act={act}
      isDirty={reference !== ""}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (fen === undefined) return;
        act.mutate(() =>
          recordContractPayment(contract.id, { amount_fen: fen, paid_on: on, reference: reference.trim() }),
        );
      }}
    >
      <Field
        label={t("payments.amount")}
        inputMode="decimal"
        value={amount}
        hint={fen === undefined ? undefined : wan(fen)}
        error={tried && fen === undefined ? t("need.budgetWrong") : act.error?.field("/amount_fen")}
        onChange={(event) => setAmount(event.target.value)}
      />
      <Field
        label={t("payments.on")}
        type="date"
        value={on}
        error={act.error?.field("/paid_on")}
        onChange={(event) => setOn(event.target.value)}
      />
      <Field
        label={t("payments.reference")}
        value={reference}
        maxLength={100}
        error={act.error?.field("/reference")}
        onChange={(event) => setReference(event.target.value)}
      />
    </SheetForm>
  );
}

/** More of the same, a tenth of the contract at most. */
export function SupplementSheet({ contract, onClose }: Props) {
  const { t } = useTranslation("buy");
  const { wan } = useMoney();
  const act = useSheetDeed(onClose);
  const [amount, setAmount] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const fen = fenOf(amount);
  return (
    <SheetForm
      title={t("contracts.action.supplement")}
      lead={t("supplement.lead")}
      act={act}
      isDirty={amount !== "" || reason !== ""}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (fen === undefined) return;
        act.mutate(() => supplementContract(contract.id, { amount_fen: fen, reason: reason.trim() }));
      }}
    >
      <Field
        label={t("supplement.amount")}
        inputMode="decimal"
        value={amount}
        hint={fen === undefined ? undefined : wan(fen)}
        error={tried && fen === undefined ? t("need.budgetWrong") : act.error?.field("/amount_fen")}
        onChange={(event) => setAmount(event.target.value)}
      />
      <TextArea
        label={t("fail.reason")}
        maxLength={500}
        value={reason}
        error={act.error?.field("/reason")}
        onChange={(event) => setReason(event.target.value)}
      />
    </SheetForm>
  );
}
