import { useTranslation } from "react-i18next";
import type { ControllerBody } from "@/api/generated/model/controllerBody";
import type { SmeDeclaration } from "@/api/generated/model/smeDeclaration";
import { ControllerRelation } from "@/api/generated/model/controllerRelation";
import { SmeSize } from "@/api/generated/model/smeSize";
import type { ApiProblem } from "@/api/problem";
import { Button, IconButton } from "@/ui/button";
import { Field } from "@/ui/field";
import { CloseIcon } from "@/ui/icons";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";

export type Typed = {
  contact: string;
  phone: string;
  established: string;
  scope: string;
  size: SmeSize | "";
  declared: string;
  controllers: ControllerBody[];
};

type Props = {
  typed: Typed;
  onType: (next: Partial<Typed>) => void;
  error: ApiProblem | null;
  withControllers: boolean;
};

/** What a supplier says of itself. */
export function SupplierFields({ typed, onType, error, withControllers }: Props) {
  const { t } = useTranslation("bids");
  const said = (pointer: string) => error?.field(pointer);
  const change = (place: number, next: Partial<ControllerBody>) =>
    onType({ controllers: typed.controllers.map((one, at) => (at === place ? { ...one, ...next } : one)) });
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={t("supplier.contactName")}
          value={typed.contact}
          error={said("/contact_name")}
          onChange={(event) => onType({ contact: event.target.value })}
        />
        <Field
          label={t("supplier.contactPhone")}
          type="tel"
          value={typed.phone}
          error={said("/contact_phone")}
          onChange={(event) => onType({ phone: event.target.value })}
        />
        <Field
          label={t("supplier.established")}
          type="date"
          value={typed.established}
          error={said("/established_on")}
          onChange={(event) => onType({ established: event.target.value })}
        />
      </div>
      <TextArea
        label={t("supplier.scope")}
        maxLength={2000}
        value={typed.scope}
        error={said("/scope")}
        onChange={(event) => onType({ scope: event.target.value })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={t("form.sme")}
          hint={t("supplier.smeHint")}
          value={typed.size}
          error={said("/sme")}
          options={[
            { value: "", label: t("form.smeNone") },
            ...Object.values(SmeSize).map((size) => ({ value: size, label: t(`size.${size}`) })),
          ]}
          onChange={(size) => onType({ size })}
        />
        {typed.size !== "" && (
          <Field
            label={t("supplier.declared")}
            type="date"
            value={typed.declared}
            error={said("/sme/declared_on")}
            onChange={(event) => onType({ declared: event.target.value })}
          />
        )}
      </div>
      {withControllers && (
        <fieldset className="grid gap-3">
          <legend className="mb-1 font-medium">{t("supplier.controllers")}</legend>
          <p className="text-sm text-soft">{t("supplier.controllersHint")}</p>
          {said("/controllers") && <p className="text-sm text-red-deep">{said("/controllers")}</p>}
          {typed.controllers.map((one, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no other name
            <div key={place} className="grid gap-3 rounded-xl bg-paper p-3">
              <div className="flex items-end justify-between gap-2">
                <div className="min-w-0 flex-1">
                  <Select
                    label={t("supplier.relation")}
                    value={one.relation}
                    options={Object.values(ControllerRelation).map((value) => ({
                      value,
                      label: t(`relation.${value}`),
                    }))}
                    onChange={(relation) => change(place, { relation })}
                  />
                </div>
                <IconButton
                  aria-label={t("supplier.removeController", { number: place + 1 })}
                  onPress={() => onType({ controllers: typed.controllers.filter((_, at) => at !== place) })}
                >
                  <CloseIcon />
                </IconButton>
              </div>
              <Field
                label={t("supplier.controllerName")}
                value={one.name}
                error={said(`/controllers/${place}/name`)}
                onChange={(event) => change(place, { name: event.target.value })}
              />
              <Field
                label={t("supplier.identifier")}
                hint={t("supplier.identifierHint")}
                autoComplete="off"
                value={one.identifier}
                error={said(`/controllers/${place}/identifier`)}
                onChange={(event) => change(place, { identifier: event.target.value })}
              />
            </div>
          ))}
          <div>
            <Button
              look="plain"
              onPress={() =>
                onType({
                  controllers: [...typed.controllers, { relation: "legal_representative", name: "", identifier: "" }],
                })
              }
            >
              {t("supplier.addController")}
            </Button>
          </div>
        </fieldset>
      )}
    </>
  );
}

export function smeOf(typed: Typed): SmeDeclaration | null {
  return typed.size === "" ? null : { size: typed.size, declared_on: typed.declared };
}
