import { useState } from "react";
import { useTranslation } from "react-i18next";
import { createCatalogueVersion, updateCatalogueVersion } from "@/api/generated/catalogue/catalogue";
import type { AccountView } from "@/api/generated/model/accountView";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import { useFullDate } from "@/format/moment";
import { useToday } from "@/format/today";
import { Button } from "@/ui/button";
import { Chips } from "@/ui/chips";
import { Field } from "@/ui/field";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";
import { TextArea } from "@/ui/text-area";
import { useKeptRegions } from "./kept-regions";
import { useCatalogueDeed } from "./use-catalogue-deed";
import { firstDay } from "./way";

const KINDS = ["annual", "interim"] as const;
type Head = { title: string; from: string; basis: string; notes: string };

const orNull = (value: string) => (value.trim() === "" ? null : value.trim());

/** Begins a version, for a whole year or in between. */
export function NewVersionSheet(props: {
  me: AccountView;
  versions: CatalogueVersionView[];
  onClose: () => void;
  onMade: (version: CatalogueVersionView) => void;
}) {
  const { t } = useTranslation("catalogue");
  const { t: desk } = useTranslation("desk");
  const { regions, isPending } = useKeptRegions(props.me);
  if (!isPending && regions.length > 0) return <NewVersion {...props} regions={regions} />;
  return (
    <SideSheet title={t("version.new")} onClose={props.onClose}>
      {isPending ? (
        <div className="grid gap-3">
          <Loading label={desk("common.loading")} rows={3} className="h-16" />
        </div>
      ) : (
        <p className="text-soft">{t("version.noRegion")}</p>
      )}
    </SideSheet>
  );
}

type NewProps = Parameters<typeof NewVersionSheet>[0] & { regions: { code: string; name: string }[] };

function NewVersion({ versions, regions, onClose, onMade }: NewProps) {
  const { t } = useTranslation("catalogue");
  const fullDate = useFullDate();
  const today = useToday();
  const [region, setRegion] = useState(regions[0]?.code ?? "");
  const [kind, setKind] = useState<(typeof KINDS)[number]>("annual");
  // What was not typed follows the kind and the region.
  const [typed, setTyped] = useState<Partial<Head>>({});
  const type = (next: Partial<Head>) => setTyped({ ...typed, ...next });
  const from = typed.from ?? firstDay(kind, today);
  const name = regions.find((one) => one.code === region)?.name ?? "";
  const title = typed.title ?? t(`version.titleOf.${kind}`, { region: name, year: from.slice(0, 4) });
  const current = versions.find((one) => one.region === region && one.in_force);
  const make = useCatalogueDeed(
    () =>
      createCatalogueVersion({
        region,
        title: title.trim(),
        effective_from: from,
        basis: orNull(typed.basis ?? ""),
        notes: orNull(typed.notes ?? ""),
      }),
    onMade,
  );
  return (
    <SideSheet title={t("version.new")} onClose={onClose} isDirty={Object.keys(typed).length > 0}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!make.isPending) make.mutate();
        }}
      >
        <p className="text-soft">{t("version.lead")}</p>
        <Chips
          label={t("version.kindLabel")}
          value={kind}
          onChange={setKind}
          options={KINDS.map((value) => ({ value, label: t(`version.kind.${value}`) }))}
        />
        <Select
          label={t("adjust.region")}
          value={region}
          onChange={setRegion}
          error={make.error?.field("/region")}
          hint={
            current === undefined
              ? t("version.noneInForce")
              : t("version.inForce", { title: current.title, when: fullDate(current.effective_from) })
          }
          options={regions.map((one) => ({ value: one.code, label: one.name }))}
        />
        <HeadFields
          head={{ title, from, basis: typed.basis ?? "", notes: typed.notes ?? "" }}
          onChange={type}
          errorOf={(pointer) => make.error?.field(pointer)}
        />
        <ProblemAlert error={make.error} />
        <Button type="submit" isDisabled={make.isPending}>
          {t("version.begin")}
        </Button>
      </form>
    </SideSheet>
  );
}

/** Changes the name, the first day and the texts of a version that nobody was asked about yet. */
export function EditVersionSheet({ version, onClose }: { version: CatalogueVersionView; onClose: () => void }) {
  const { t } = useTranslation("catalogue");
  const { t: desk } = useTranslation("desk");
  const [before] = useState<Head>({
    title: version.title,
    from: version.effective_from,
    basis: version.basis ?? "",
    notes: version.notes ?? "",
  });
  const [typed, setTyped] = useState(before);
  const save = useCatalogueDeed(
    () =>
      updateCatalogueVersion(
        version.id,
        {
          title: typed.title.trim(),
          effective_from: typed.from,
          basis: orNull(typed.basis),
          notes: orNull(typed.notes),
        },
        { "If-Match": `"${version.version}"` },
      ),
    onClose,
  );
  return (
    <SideSheet title={t("version.edit")} onClose={onClose} isDirty={JSON.stringify(typed) !== JSON.stringify(before)}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.isPending) save.mutate();
        }}
      >
        <HeadFields
          head={typed}
          onChange={(next) => setTyped({ ...typed, ...next })}
          errorOf={(pointer) => save.error?.field(pointer)}
        />
        <ProblemAlert error={save.error} />
        <Button type="submit" isDisabled={save.isPending}>
          {save.isPending ? desk("common.working") : desk("common.save")}
        </Button>
      </form>
    </SideSheet>
  );
}

type FieldsProps = {
  head: Head;
  onChange: (next: Partial<Head>) => void;
  errorOf: (pointer: string) => string | undefined;
};

function HeadFields({ head, onChange, errorOf }: FieldsProps) {
  const { t } = useTranslation("catalogue");
  return (
    <>
      <Field
        label={t("versions.title")}
        value={head.title}
        maxLength={100}
        error={errorOf("/title")}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <Field
        label={t("version.from")}
        type="date"
        value={head.from}
        hint={t("version.fromHint")}
        error={errorOf("/effective_from")}
        onChange={(event) => onChange({ from: event.target.value })}
      />
      <TextArea
        label={t("version.basis")}
        hint={t("version.basisHint")}
        rows={2}
        value={head.basis}
        maxLength={1000}
        error={errorOf("/basis")}
        onChange={(event) => onChange({ basis: event.target.value })}
      />
      <TextArea
        label={t("version.notes")}
        value={head.notes}
        maxLength={5000}
        error={errorOf("/notes")}
        onChange={(event) => onChange({ notes: event.target.value })}
      />
    </>
  );
}
