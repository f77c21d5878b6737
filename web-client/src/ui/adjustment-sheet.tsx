import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCatalogueItems } from "@/api/catalogue";
import type { Answers } from "@/api/catalogue";
import { createAdjustmentRequest } from "@/api/generated/catalogue/catalogue";
import { AdjustmentKind } from "@/api/generated/model/adjustmentKind";
import type { AdjustmentRequestView } from "@/api/generated/model/adjustmentRequestView";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { CITY, useCounties } from "@/api/regions";
import { Button } from "./button";
import { Chips } from "./chips";
import { Field } from "./field";
import { NegativeQuestions, useVerdict } from "./negative-questions";
import { ProblemAlert } from "./problem-alert";
import { Select } from "./select";
import { SideSheet } from "./side-sheet";
import { TextArea } from "./text-area";

const KINDS = Object.values(AdjustmentKind);

type Typed = {
  region: string;
  kind: AdjustmentKind;
  code: string;
  name: string;
  description: string;
  reason: string;
};

type Props = {
  region: string;
  start?: { kind?: AdjustmentKind; code?: string; name?: string };
  onClose: () => void;
  onSent: (request: AdjustmentRequestView) => void;
};

/** Asks for an item to be added to a region's catalogue, changed or removed. */
export function AdjustmentSheet({ region, start, onClose, onSent }: Props) {
  const { t } = useTranslation("catalogue");
  const { t: desk } = useTranslation("desk");
  const { t: word } = useTranslation("procurement");
  const queries = useQueryClient();
  const counties = useCounties();
  const [before] = useState<Typed>({
    region,
    kind: start?.kind ?? "add",
    code: start?.code ?? "",
    name: start?.name ?? "",
    description: "",
    reason: "",
  });
  const [typed, setTyped] = useState(before);
  const [answers, setAnswers] = useState<Answers>({});
  const [tried, setTried] = useState(false);
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const verdict = useVerdict(answers);
  const { kind } = typed;
  const items = useCatalogueItems({ region: typed.region }, kind !== "add").data ?? [];
  const send = useMutation<AdjustmentRequestView, ApiProblem>({
    mutationFn: () =>
      createAdjustmentRequest({
        region: typed.region,
        kind,
        reason: typed.reason.trim(),
        ...(kind === "add" ? {} : { code: typed.code }),
        ...(kind === "remove" ? {} : { name: typed.name.trim() }),
        ...(kind === "remove" || typed.description.trim() === "" ? {} : { description: typed.description.trim() }),
      }),
    onSuccess: async (request) => {
      await refresh(queries, "/api/v1/adjustment-requests");
      onSent(request);
    },
  });
  const empty = (value: string) => (tried && value.trim() === "" ? desk("common.needed") : undefined);
  const isComplete =
    typed.reason.trim() !== "" &&
    (kind === "add" || typed.code !== "") &&
    (kind === "remove" || typed.name.trim() !== "");
  return (
    <SideSheet
      title={t("adjust.new")}
      onClose={onClose}
      isDirty={JSON.stringify(typed) !== JSON.stringify(before) || Object.keys(answers).length > 0}
    >
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isComplete && !send.isPending) send.mutate();
        }}
      >
        <p className="text-soft">{t("adjust.lead")}</p>
        <Select
          label={t("adjust.region")}
          value={typed.region}
          error={send.error?.field("/region")}
          onChange={(next) => type({ region: next, code: "" })}
          options={[
            { value: CITY, label: word("list.city") },
            ...counties.map((county) => ({ value: county.code, label: county.name })),
          ]}
        />
        <Chips
          label={t("adjust.kindLabel")}
          value={kind}
          onChange={(next) => type({ kind: next })}
          options={KINDS.map((value) => ({ value, label: t(`adjust.kind.${value}`) }))}
        />
        {kind !== "add" && (
          <Select
            label={t("adjust.item")}
            value={typed.code}
            error={empty(typed.code) ?? send.error?.field("/code")}
            onChange={(code) => type({ code, name: items.find((one) => one.code === code)?.name ?? "" })}
            options={[
              { value: "", label: t("adjust.choose") },
              ...items.map((one) => ({ value: one.code, label: `${one.code} ${one.name}` })),
            ]}
          />
        )}
        {kind !== "remove" && (
          <>
            <Field
              label={t(kind === "add" ? "adjust.name" : "adjust.newName")}
              value={typed.name}
              maxLength={100}
              error={empty(typed.name) ?? send.error?.field("/name")}
              onChange={(event) => type({ name: event.target.value })}
            />
            <TextArea
              label={t("adjust.description")}
              hint={t("adjust.descriptionHint")}
              value={typed.description}
              maxLength={2000}
              error={send.error?.field("/description")}
              onChange={(event) => type({ description: event.target.value })}
            />
          </>
        )}
        <TextArea
          label={t("adjust.reason")}
          hint={t("adjust.reasonHint")}
          value={typed.reason}
          maxLength={2000}
          error={empty(typed.reason) ?? send.error?.field("/reason")}
          onChange={(event) => type({ reason: event.target.value })}
        />
        {kind !== "remove" && (
          <NegativeQuestions
            title={t("adjust.self")}
            lead={t("adjust.selfLead")}
            answers={answers}
            onChange={setAnswers}
          />
        )}
        {kind !== "remove" && verdict.data?.allowed === false && (
          <p className="rounded-xl bg-ochre-wash px-4 py-3 text-ochre">{t("adjust.barred")}</p>
        )}
        <ProblemAlert error={send.error} />
        <Button type="submit" isDisabled={send.isPending}>
          {send.isPending ? desk("common.working") : t("adjust.send")}
        </Button>
      </form>
    </SideSheet>
  );
}
