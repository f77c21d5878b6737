import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { LotView } from "@/api/generated/model/lotView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { SmeSize } from "@/api/generated/model/smeSize";
import { documentOf } from "@/api/sealing/content";
import { fenOf, useMoney } from "@/format/money";
import { Check } from "@/ui/check";
import { IconButton } from "@/ui/button";
import { Panel } from "@/ui/facts";
import { Field } from "@/ui/field";
import { CloseIcon } from "@/ui/icons";
import { Alert } from "@/ui/notice";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { draftOf, readCopy } from "./draft";
import type { Draft } from "./draft";
import { FileButton } from "./file-button";
import { Fingerprint } from "./fingerprint";

type Props = {
  project: ProcurementProjectView;
  lot: LotView;
  draft: Draft;
  onChange: (draft: Draft) => void;
  faults: string[];
  replaces: boolean;
};

/** What goes into the envelope. */
export function ContentForm({ project, lot, draft, onChange, faults, replaces }: Props) {
  const { t } = useTranslation("bids");
  const { yuan } = useMoney();
  const [copyFailed, setCopyFailed] = useState(false);
  const write = (next: Partial<Draft>) => onChange({ ...draft, ...next });
  const wrong = (name: string) => (faults.includes(name) ? t(`fault.${name}` as "fault.price") : undefined);
  const fen = fenOf(draft.price);
  const above = fen !== undefined && fen > lot.limit_price_fen;
  const { terms, criteria } = project;

  const load = async (file: File) => {
    try {
      setCopyFailed(false);
      onChange(draftOf(readCopy(await file.text()).content, criteria));
    } catch {
      setCopyFailed(true);
    }
  };
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 rounded-xl border border-line bg-sheet px-4 py-3">
        <p className="min-w-0 flex-1 basis-64 text-[0.9375rem] text-soft">
          {t(replaces ? "form.copyAgain" : "form.copy")}
        </p>
        <FileButton label={t("form.loadCopy")} accept=".json,application/json" onFile={(file) => void load(file)} />
      </div>
      {copyFailed && (
        <Alert>
          <p>{t("form.noCopy")}</p>
        </Alert>
      )}
      <Panel title={t("form.price")}>
        <div className="grid gap-4 sm:grid-cols-2">
          <div>
            <Field
              label={t("form.priceYuan")}
              inputMode="decimal"
              autoComplete="off"
              value={draft.price}
              hint={fen === undefined ? t("form.priceHint") : yuan(fen)}
              error={wrong("price")}
              onChange={(event) => write({ price: event.target.value })}
            />
          </div>
          <Field
            label={t("form.delivery")}
            inputMode="numeric"
            value={draft.delivery}
            hint={t("form.optional")}
            error={wrong("delivery")}
            onChange={(event) => write({ delivery: event.target.value })}
          />
        </div>
        <p
          className={`mt-3 ${above ? "rounded-xl bg-blush px-4 py-3 text-red-deep" : "text-sm text-soft"}`}
          role={above ? "alert" : undefined}
        >
          {t(above ? "form.above" : "tender.limit", { price: yuan(lot.limit_price_fen) })}
        </p>
      </Panel>

      <Panel title={t("form.answers")}>
        <div className="grid gap-4">
          {criteria.map((one) => (
            <TextArea
              key={one.id}
              label={t("form.answer", { name: one.name, points: Number(one.max_points) })}
              hint={one.description}
              rows={5}
              value={draft.answers[one.name] ?? ""}
              onChange={(event) => write({ answers: { ...draft.answers, [one.name]: event.target.value } })}
            />
          ))}
          <TextArea
            label={t(criteria.length > 0 ? "form.other" : "form.technical")}
            hint={t("form.otherHint")}
            rows={criteria.length > 0 ? 3 : 6}
            value={draft.other}
            error={wrong("technical")}
            onChange={(event) => write({ other: event.target.value })}
          />
        </div>
      </Panel>

      <Documents draft={draft} onChange={write} error={wrong("documents")} />

      <Panel title={t("form.declare")}>
        <div className="grid gap-3">
          <Select
            label={t("form.sme")}
            hint={t("form.smeHint")}
            value={draft.sme}
            options={[
              { value: "", label: t("form.smeNone") },
              ...Object.values(SmeSize).map((size) => ({ value: size, label: t(`size.${size}`) })),
            ]}
            onChange={(sme) => write({ sme })}
          />
          {terms.consortium_allowed && (
            <Check checked={draft.isConsortium} onChange={(isConsortium) => write({ isConsortium })}>
              {t("form.consortium")}
            </Check>
          )}
          {draft.isConsortium && (
            <div className="grid gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
              <TextArea
                label={t("form.members")}
                hint={t("form.membersHint")}
                value={draft.members}
                error={wrong("members")}
                onChange={(event) => write({ members: event.target.value })}
              />
              <Field
                label={t("form.share")}
                inputMode="numeric"
                value={draft.share}
                error={wrong("share")}
                onChange={(event) => write({ share: event.target.value })}
              />
            </div>
          )}
        </div>
      </Panel>

      <Panel title={t("form.who")}>
        <p className="mb-3 text-[0.9375rem] text-soft">{t("form.whoText")}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label={t("form.author")}
            maxLength={100}
            value={draft.author}
            error={wrong("author")}
            onChange={(event) => write({ author: event.target.value })}
          />
          <Field
            label={t("form.agent")}
            maxLength={100}
            value={draft.agent}
            error={wrong("agent")}
            onChange={(event) => write({ agent: event.target.value })}
          />
          <Field
            label={t("form.phone")}
            type="tel"
            maxLength={40}
            value={draft.phone}
            error={wrong("phone")}
            onChange={(event) => write({ phone: event.target.value })}
          />
          {terms.bid_deposit_fen > 0 && (
            <Field
              label={t("form.account")}
              hint={t("form.accountHint", { price: yuan(terms.bid_deposit_fen) })}
              maxLength={100}
              value={draft.account}
              error={wrong("account")}
              onChange={(event) => write({ account: event.target.value })}
            />
          )}
        </div>
      </Panel>
    </>
  );
}

/** Files stay with the bidder: their digests go into the envelope. */
function Documents({
  draft,
  onChange,
  error,
}: {
  draft: Draft;
  onChange: (next: Partial<Draft>) => void;
  error?: string;
}) {
  const { t } = useTranslation("bids");
  const [reading, setReading] = useState<string>();
  const add = async (files: File[]) => {
    const documents = [...draft.documents];
    for (const file of files) {
      setReading(file.name);
      // oxlint-disable-next-line no-await-in-loop -- one after the other: files are large
      const read = await documentOf(file);
      if (!documents.some((one) => one.sha256 === read.sha256)) documents.push(read);
    }
    setReading(undefined);
    onChange({ documents });
  };
  return (
    <Panel
      title={t("form.documents")}
      actions={<FileButton label={t("form.addFile")} multiple onFiles={(files) => void add(files)} />}
    >
      <p className="text-[0.9375rem] text-soft">{t("form.documentsText")}</p>
      {error !== undefined && <p className="mt-2 text-sm text-red-deep">{error}</p>}
      <p role="status" className="mt-2 text-sm text-soft empty:hidden">
        {reading === undefined ? "" : t("form.reading", { name: reading })}
      </p>
      {draft.documents.length > 0 && (
        <ul className="mt-3 grid gap-2">
          {draft.documents.map((one) => (
            <li key={one.sha256} className="flex items-start justify-between gap-3 rounded-xl bg-paper px-4 py-2.5">
              <div className="min-w-0">
                <p className="font-medium break-all">{one.name}</p>
                <p className="text-sm text-soft">{t("form.bytes", { count: one.bytes, size: kilobytes(one.bytes) })}</p>
                <Fingerprint value={one.sha256} />
              </div>
              <IconButton
                aria-label={t("form.removeFile", { name: one.name })}
                onPress={() => onChange({ documents: draft.documents.filter((other) => other !== one) })}
              >
                <CloseIcon />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function kilobytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
