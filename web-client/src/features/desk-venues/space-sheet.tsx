import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { etags } from "@/api/client";
import type { FacilityView } from "@/api/generated/model/facilityView";
import type { SpaceView } from "@/api/generated/model/spaceView";
import { createSpace, getGetSpaceUrl, getSpace, updateSpace } from "@/api/generated/spaces/spaces";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { inTreeOrder } from "@/api/tree";
import { Button } from "@/ui/button";
import { Check } from "@/ui/check";
import { Failure } from "@/ui/failure";
import { Field } from "@/ui/field";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";
import { TextArea } from "@/ui/text-area";

type Props = {
  venue: FacilityView;
  spaces: SpaceView[];
  /** The space that is changed; without it a new one. */
  id?: string;
  parentId?: string;
  onClose: () => void;
  onDone: () => void;
};

/** A space and the rules of booking it. */
export function SpaceSheet(props: Props) {
  const { t } = useTranslation("desk");
  const [isDirty, setDirty] = useState(false);
  const read = useQuery({
    queryKey: ["space-editor", props.id],
    enabled: props.id !== undefined,
    staleTime: Infinity,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const space = await getSpace(props.id ?? "", { signal });
      return { space, etag: etags.get(getGetSpaceUrl(space.id)) ?? "" };
    },
  });
  return (
    <SideSheet
      title={props.id === undefined ? t("venues.addSpace") : (read.data?.space.name ?? t("venues.space"))}
      onClose={props.onClose}
      isDirty={isDirty}
    >
      {props.id === undefined ? (
        <Form {...props} onDirty={setDirty} />
      ) : read.data ? (
        <Form {...props} {...read.data} onDirty={setDirty} />
      ) : read.isError ? (
        <Failure error={read.error} onRetry={() => void read.refetch()} />
      ) : (
        <div className="grid gap-3">
          <Loading label={t("common.loading")} />
        </div>
      )}
    </SideSheet>
  );
}

/** Numbers of the rules; those of the second list may be empty. */
const NUMBERS = [
  "start_interval_minutes",
  "advance_min_minutes",
  "advance_max_days",
  "buffer_before_minutes",
  "buffer_after_minutes",
] as const;
const OPTIONAL = [
  "min_duration_minutes",
  "max_duration_minutes",
  "cancel_before_minutes",
  "auto_release_minutes",
  "max_active_bookings_per_person",
] as const;
const SWITCHES = ["bookable", "approval_required", "real_name_required", "accessible"] as const;
type Rule = (typeof NUMBERS)[number] | (typeof OPTIONAL)[number];

function numberOf(text: string): number | undefined {
  return text.trim() === "" ? undefined : Number(text);
}

function Form({
  venue,
  spaces,
  parentId,
  space,
  etag,
  onDirty,
  onDone,
}: Props & { space?: SpaceView; etag?: string; onDirty: (dirty: boolean) => void }) {
  const { t } = useTranslation("desk");
  const queries = useQueryClient();
  const shown = (rule: Rule) => String(space?.[rule] ?? "");
  const [typed, setTyped] = useState({
    name: space?.name ?? "",
    parent: space?.parent_id ?? parentId ?? "",
    capacity: space ? String(space.capacity) : "",
    sharing: space?.sharing ?? "exclusive",
    description: space?.description ?? "",
    equipment: (space?.equipment ?? []).join("、"),
    bookable: space?.bookable ?? true,
    approval_required: space?.approval_required ?? false,
    real_name_required: space?.real_name_required ?? false,
    accessible: space?.accessible ?? false,
  });
  const [rules, setRules] = useState<Record<Rule, string>>(
    () => Object.fromEntries([...NUMBERS, ...OPTIONAL].map((rule) => [rule, shown(rule)])) as Record<Rule, string>,
  );
  const type = (next: Partial<typeof typed>) => {
    setTyped({ ...typed, ...next });
    onDirty(true);
  };
  const save = useMutation<SpaceView, ApiProblem>({
    mutationFn: () => {
      const numbers = Object.fromEntries(
        NUMBERS.filter((rule) => numberOf(rules[rule]) !== undefined).map((rule) => [rule, numberOf(rules[rule])]),
      );
      const common = {
        name: typed.name.trim(),
        capacity: Number(typed.capacity),
        sharing: typed.sharing,
        bookable: typed.bookable,
        approval_required: typed.approval_required,
        real_name_required: typed.real_name_required,
        accessible: typed.accessible,
        equipment: typed.equipment
          .split(/[、,，]/)
          .map((one) => one.trim())
          .filter((one) => one !== ""),
        ...numbers,
      };
      const cleared = Object.fromEntries(OPTIONAL.map((rule) => [rule, numberOf(rules[rule]) ?? null]));
      if (space) {
        return updateSpace(
          space.id,
          { ...common, ...cleared, description: typed.description.trim() || null, parent_id: typed.parent || null },
          { "If-Match": etag ?? "" },
        );
      }
      const given = Object.fromEntries(Object.entries(cleared).filter(([, value]) => value !== null));
      return createSpace({
        facility_id: venue.id,
        ...common,
        ...given,
        ...(typed.description.trim() === "" ? {} : { description: typed.description.trim() }),
        ...(typed.parent === "" ? {} : { parent_id: typed.parent }),
      });
    },
    onSuccess: async () => {
      onDirty(false);
      await refresh(queries, "/api/v1/spaces");
      onDone();
    },
  });
  const error = save.error;
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {error && <ProblemAlert error={error} />}
      <Field
        label={t("venues.name")}
        value={typed.name}
        error={error?.field("/name")}
        onChange={(event) => type({ name: event.target.value })}
      />
      <Select
        label={t("venues.parent")}
        hint={t("venues.parentHint")}
        value={typed.parent}
        error={error?.field("/parent_id")}
        onChange={(parent) => type({ parent })}
        options={[
          { value: "", label: t("venues.noParent") },
          ...inTreeOrder(spaces)
            .filter(({ node }) => node.id !== space?.id)
            .map(({ node, depth }) => ({ value: node.id, label: `${"　".repeat(depth)}${node.name}` })),
        ]}
      />
      <div className="grid grid-cols-2 gap-3">
        <Field
          label={t("venues.capacity")}
          type="number"
          inputMode="numeric"
          min={1}
          value={typed.capacity}
          error={error?.field("/capacity")}
          onChange={(event) => type({ capacity: event.target.value })}
        />
        <Select
          label={t("venues.sharing")}
          value={typed.sharing}
          onChange={(sharing) => type({ sharing })}
          options={(["exclusive", "shared"] as const).map((value) => ({ value, label: t(`sharing.${value}`) }))}
        />
      </div>
      <TextArea
        label={t("venues.description")}
        value={typed.description}
        onChange={(event) => type({ description: event.target.value })}
      />
      <Field
        label={t("venues.equipment")}
        hint={t("venues.equipmentHint")}
        value={typed.equipment}
        onChange={(event) => type({ equipment: event.target.value })}
      />
      <div>
        {SWITCHES.map((name) => (
          <Check key={name} checked={typed[name]} onChange={(on) => type({ [name]: on })}>
            {t(`rule.${name}`)}
          </Check>
        ))}
      </div>
      <fieldset className="grid gap-3 sm:grid-cols-2">
        <legend className="song mb-2 text-lg">{t("venues.rules")}</legend>
        {[...NUMBERS, ...OPTIONAL].map((rule) => (
          <Field
            key={rule}
            label={t(`rule.${rule}`)}
            type="number"
            inputMode="numeric"
            min={0}
            value={rules[rule]}
            error={error?.field(`/${rule}`)}
            onChange={(event) => {
              setRules({ ...rules, [rule]: event.target.value });
              onDirty(true);
            }}
          />
        ))}
      </fieldset>
      <p className="text-sm text-soft">{t("venues.emptyRule")}</p>
      <Button type="submit" isDisabled={save.isPending}>
        {save.isPending ? t("common.working") : t("common.save")}
      </Button>
    </form>
  );
}
