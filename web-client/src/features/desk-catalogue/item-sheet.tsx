import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answered, useCatalogueItems } from "@/api/catalogue";
import type { Answers } from "@/api/catalogue";
import { createCatalogueItem, updateCatalogueItem } from "@/api/generated/catalogue/catalogue";
import type { CatalogueItemView } from "@/api/generated/model/catalogueItemView";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import type { NegativeListAnswers } from "@/api/generated/model/negativeListAnswers";
import { CITY } from "@/api/regions";
import { Button } from "@/ui/button";
import { Chips } from "@/ui/chips";
import { Field } from "@/ui/field";
import { NegativeQuestions } from "@/ui/negative-questions";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";
import { TextArea } from "@/ui/text-area";
import { nextCode } from "./item-codes";
import { useCatalogueDeed } from "./use-catalogue-deed";

type Props = {
  version: CatalogueVersionView;
  /** All items of the version. */
  items: CatalogueItemView[];
  /** The one that is changed; without it a new one. */
  item?: CatalogueItemView;
  /** What a new one begins with. */
  start?: { name?: string; description?: string };
  onClose: () => void;
  onSaved: (item: CatalogueItemView) => void;
};

/** An item with its answers to the negative list, which the server judges while they are given and once more when it is saved. */
export function ItemSheet({ version, items, item, start, onClose, onSaved }: Props) {
  const { t } = useTranslation("catalogue");
  const { t: desk } = useTranslation("desk");
  const isCity = version.region === CITY;
  const classes = items.filter((one) => one.code.length === 2);
  // Below the city each item names one of the catalogue above.
  const above = useCatalogueItems({ region: CITY }, !isCity).data ?? [];
  const [read] = useState(item);
  const [before] = useState({
    isClass: isCity && (read === undefined ? classes.length === 0 && start?.name === "" : read.code.length === 2),
    parent: read?.parent_code ?? "",
    name: read?.name ?? start?.name ?? "",
    description: read?.description ?? start?.description ?? "",
  });
  const [typed, setTyped] = useState(before);
  // Until a code is typed, it follows what the item stands below.
  const [code, setCode] = useState<string>();
  const [answers, setAnswers] = useState<Answers>({});
  const [tried, setTried] = useState(false);
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const taken = items.map((one) => one.code);
  const parent = typed.isClass ? "" : typed.parent;
  const suggested = typed.isClass || parent !== "" ? nextCode(parent, taken) : "";
  const shownCode = read?.code ?? code ?? suggested;
  const save = useCatalogueDeed((checks: NegativeListAnswers) => {
    const body = { name: typed.name.trim(), checks };
    const description = typed.description.trim();
    const parentCode = isCity || parent === "" ? {} : { parent_code: parent };
    if (read !== undefined) {
      return updateCatalogueItem(
        read.id,
        { ...body, ...parentCode, description: description === "" ? null : description },
        { "If-Match": `"${read.version}"` },
      );
    }
    return createCatalogueItem({
      ...body,
      ...parentCode,
      ...(description === "" ? {} : { description }),
      version_id: version.id,
      code: shownCode.trim(),
    });
  }, onSaved);
  const field = (pointer: string) => save.error?.field(pointer);
  const empty = (value: string) => (tried && value.trim() === "" ? desk("common.needed") : undefined);
  const complete = answered(answers);
  return (
    <SideSheet
      title={read === undefined ? t("item.new") : t("item.edit", { code: read.code })}
      onClose={onClose}
      isDirty={JSON.stringify(typed) !== JSON.stringify(before) || Object.keys(answers).length > 0}
    >
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (typed.name.trim() === "" || shownCode.trim() === "" || complete === undefined || save.isPending) return;
          save.mutate(complete);
        }}
      >
        {read === undefined && isCity && (
          <Chips
            label={t("item.level")}
            value={typed.isClass ? "class" : "item"}
            onChange={(next) => {
              setCode(undefined);
              type({ isClass: next === "class" });
            }}
            options={[
              { value: "item", label: t("item.isItem") },
              { value: "class", label: t("item.isClass") },
            ]}
          />
        )}
        {(read === undefined || !isCity) && !typed.isClass && (
          <Select
            label={t(isCity ? "item.class" : "item.above")}
            value={typed.parent}
            error={empty(typed.parent) ?? field("/parent_code")}
            hint={isCity && classes.length === 0 ? t("item.noClass") : undefined}
            onChange={(next) => {
              setCode(undefined);
              type({ parent: next });
            }}
            options={[
              { value: "", label: t("adjust.choose") },
              ...(isCity ? classes : above).map((one) => ({ value: one.code, label: `${one.code} ${one.name}` })),
            ]}
          />
        )}
        {read === undefined && (
          <div className="max-w-48">
            <Field
              label={t("list.code")}
              inputMode="numeric"
              value={shownCode}
              maxLength={12}
              hint={t(isCity ? "item.codeHint" : "item.codeHintBelow")}
              error={empty(shownCode) ?? field("/code")}
              onChange={(event) => setCode(event.target.value)}
            />
          </div>
        )}
        <Field
          label={t("list.name")}
          value={typed.name}
          maxLength={100}
          error={empty(typed.name) ?? field("/name")}
          onChange={(event) => type({ name: event.target.value })}
        />
        <TextArea
          label={t("list.description")}
          value={typed.description}
          maxLength={2000}
          error={field("/description")}
          onChange={(event) => type({ description: event.target.value })}
        />
        <NegativeQuestions
          title={t("negative.ofItem")}
          lead={t(read === undefined ? "negative.ofItemLead" : "negative.ofItemAgain")}
          answers={answers}
          tried={tried}
          errorOf={(question) => field(`/checks/${question}`)}
          onChange={(next) => {
            save.reset();
            setAnswers(next);
          }}
        />
        <ProblemAlert error={save.error} />
        <Button type="submit" isDisabled={save.isPending}>
          {save.isPending ? desk("common.working") : t(read === undefined ? "item.enter" : "item.save")}
        </Button>
      </form>
    </SideSheet>
  );
}
