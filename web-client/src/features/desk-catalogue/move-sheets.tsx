import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import {
  consentToCatalogueVersion,
  consultCatalogueVersion,
  recordDepartmentOpinion,
  reviewCatalogueVersion,
} from "@/api/generated/catalogue/catalogue";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import type { ConsultedDepartment } from "@/api/generated/model/consultedDepartment";
import { Button, IconButton } from "@/ui/button";
import { Chips } from "@/ui/chips";
import { Field } from "@/ui/field";
import { CloseIcon, PlusIcon } from "@/ui/icons";
import { SideSheet } from "@/ui/side-sheet";
import { TextArea } from "@/ui/text-area";
import { MoveProblem } from "./move-problem";
import { asRead, useCatalogueDeed } from "./use-catalogue-deed";

type Props = { version: CatalogueVersionView; onClose: () => void };

type FormProps = {
  title: string;
  lead: string;
  confirm: string;
  deed: { isPending: boolean; error: unknown };
  onSubmit: () => void;
  onClose: () => void;
  isDirty: boolean;
  children: ReactNode;
};

function Form({ title, lead, confirm, deed, onSubmit, onClose, isDirty, children }: FormProps) {
  const { t: desk } = useTranslation("desk");
  return (
    <SideSheet title={title} onClose={onClose} isDirty={isDirty}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!deed.isPending) onSubmit();
        }}
      >
        <p className="rounded-xl bg-ochre-wash px-4 py-3 text-ochre">{lead}</p>
        {children}
        <MoveProblem error={deed.error} />
        <Button type="submit" isDisabled={deed.isPending}>
          {deed.isPending ? desk("common.working") : confirm}
        </Button>
      </form>
    </SideSheet>
  );
}

type Row = { key: number; department: string; opinion: string };

/** Asks the departments; from then on everybody reads the draft and nothing of it changes. */
export function ConsultSheet({ version, before, onClose }: Props & { before: readonly string[] }) {
  const { t } = useTranslation("catalogue");
  const [start] = useState<Row[]>(() => {
    // Who was asked the last time, for this version or the one before it, is asked again.
    const asked = version.consulted.length > 0 ? version.consulted.map((one) => one.department) : before;
    return (asked.length > 0 ? asked : [""]).map((department, key) => ({ key, department, opinion: "" }));
  });
  const [rows, setRows] = useState(start);
  const change = (key: number, next: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...next } : row)));
  const named = rows.filter((row) => row.department.trim() !== "" || row.opinion.trim() !== "");
  const deed = useCatalogueDeed(
    (departments: ConsultedDepartment[]) =>
      consultCatalogueVersion(version.id, { departments }, undefined, asRead(version)),
    onClose,
  );
  const at = (row: Row) => named.indexOf(row);
  return (
    <Form
      title={t("move.consult.title")}
      lead={t("move.consult.lead")}
      confirm={t("move.consult.confirm")}
      deed={deed}
      isDirty={JSON.stringify(rows) !== JSON.stringify(start)}
      onClose={onClose}
      onSubmit={() =>
        deed.mutate(
          named.map((row) => ({
            department: row.department.trim(),
            ...(row.opinion.trim() === "" ? {} : { opinion: row.opinion.trim() }),
          })),
        )
      }
    >
      <ul aria-label={t("way.departments")} className="grid gap-3">
        {rows.map((row, number) => (
          <li key={row.key} className="grid gap-2 rounded-card border border-line p-3">
            <div className="flex items-end gap-2">
              <div className="min-w-0 flex-1">
                <Field
                  label={t("move.consult.department", { number: number + 1 })}
                  value={row.department}
                  maxLength={100}
                  error={deed.error?.field(`/departments/${at(row)}/department`)}
                  onChange={(event) => change(row.key, { department: event.target.value })}
                />
              </div>
              {rows.length > 1 && (
                <IconButton
                  aria-label={t("move.consult.remove", { number: number + 1 })}
                  onPress={() => setRows(rows.filter((one) => one !== row))}
                >
                  <CloseIcon />
                </IconButton>
              )}
            </div>
            <Field
              label={t("move.consult.opinion", { number: number + 1 })}
              value={row.opinion}
              maxLength={2000}
              error={deed.error?.field(`/departments/${at(row)}/opinion`)}
              onChange={(event) => change(row.key, { opinion: event.target.value })}
            />
          </li>
        ))}
      </ul>
      <Button
        look="plain"
        onPress={() =>
          setRows([...rows, { key: Math.max(...rows.map((row) => row.key)) + 1, department: "", opinion: "" }])
        }
      >
        <PlusIcon />
        {t("move.consult.add")}
      </Button>
      <p className="text-sm text-soft">{t("move.consult.opinionHint")}</p>
    </Form>
  );
}

/** Writes down what a department answered. */
export function OpinionSheet({ version, department, onClose }: Props & { department: string }) {
  const { t } = useTranslation("catalogue");
  const [start] = useState(version.consulted.find((one) => one.department === department)?.opinion ?? "");
  const [opinion, setOpinion] = useState(start);
  const deed = useCatalogueDeed(
    () => recordDepartmentOpinion(version.id, { department, opinion: opinion.trim() }, undefined, asRead(version)),
    onClose,
  );
  return (
    <Form
      title={t("move.opinion.title", { department })}
      lead={t("move.opinion.lead")}
      confirm={t("move.opinion.confirm")}
      deed={deed}
      isDirty={opinion !== start}
      onClose={onClose}
      onSubmit={() => deed.mutate()}
    >
      <TextArea
        label={t("move.opinion.text")}
        hint={t("move.opinion.hint")}
        rows={5}
        value={opinion}
        maxLength={2000}
        error={deed.error?.field("/opinion") ?? deed.error?.field("/department")}
        onChange={(event) => setOpinion(event.target.value)}
      />
    </Form>
  );
}

/** What experts said, or why none were needed. */
export function ReviewSheet({ version, onClose }: Props) {
  const { t } = useTranslation("catalogue");
  const [way, setWay] = useState<"opinion" | "not_needed_reason">("opinion");
  const [text, setText] = useState("");
  const deed = useCatalogueDeed(
    () =>
      reviewCatalogueVersion(version.id, text.trim() === "" ? {} : { [way]: text.trim() }, undefined, asRead(version)),
    onClose,
  );
  return (
    <Form
      title={t("move.expert-review.title")}
      lead={t("move.expert-review.lead")}
      confirm={t("move.expert-review.confirm")}
      deed={deed}
      isDirty={text !== ""}
      onClose={onClose}
      onSubmit={() => deed.mutate()}
    >
      <Chips
        label={t("move.expert-review.way")}
        value={way}
        onChange={setWay}
        options={[
          { value: "opinion", label: t("way.expertOpinion") },
          { value: "not_needed_reason", label: t("way.notNeeded") },
        ]}
      />
      <TextArea
        label={t(way === "opinion" ? "way.expertOpinion" : "move.expert-review.why")}
        rows={6}
        value={text}
        maxLength={way === "opinion" ? 5000 : 1000}
        error={deed.error?.field(`/${way}`) ?? deed.error?.field("/opinion")}
        onChange={(event) => setText(event.target.value)}
      />
    </Form>
  );
}

/** The consent of the finance department, by somebody else than who began the version. */
export function ConsentSheet({ version, onClose }: Props) {
  const { t } = useTranslation("catalogue");
  const [number, setNumber] = useState("");
  const deed = useCatalogueDeed(
    () => consentToCatalogueVersion(version.id, { document_number: number.trim() }, undefined, asRead(version)),
    onClose,
  );
  return (
    <Form
      title={t("move.finance-consent.title")}
      lead={t("move.finance-consent.lead")}
      confirm={t("move.finance-consent.confirm")}
      deed={deed}
      isDirty={number !== ""}
      onClose={onClose}
      onSubmit={() => deed.mutate()}
    >
      <Field
        label={t("way.documentNumber")}
        hint={t("move.finance-consent.hint")}
        value={number}
        maxLength={100}
        error={deed.error?.field("/document_number")}
        onChange={(event) => setNumber(event.target.value)}
      />
      {given(version.expert_not_needed_reason) && (
        <p className="text-sm text-soft">
          {t("way.notNeeded")}：{version.expert_not_needed_reason}
        </p>
      )}
    </Form>
  );
}
