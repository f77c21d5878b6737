import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SupplierView } from "@/api/generated/model/supplierView";
import { SupplierKind } from "@/api/generated/model/supplierKind";
import { createSupplier } from "@/api/generated/suppliers/suppliers";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { useCounties } from "@/api/regions";
import { useToday } from "@/format/today";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";
import { smeOf, SupplierFields } from "./supplier-fields";
import type { Typed } from "./supplier-fields";

/** Applies to be admitted as a supplier. */
export function RegisterSupplier({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("bids");
  const queries = useQueryClient();
  const counties = useCounties();
  const today = useToday();
  const [before] = useState<Typed & { name: string; uscc: string; kind: SupplierKind; region: string }>(() => ({
    name: "",
    uscc: "",
    kind: "enterprise",
    region: "",
    contact: "",
    phone: "",
    established: "",
    scope: "",
    size: "",
    declared: today,
    controllers: [],
  }));
  const [typed, setTyped] = useState(before);
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const make = useMutation<SupplierView, ApiProblem>({
    mutationFn: () =>
      createSupplier({
        kind: typed.kind,
        name: typed.name.trim(),
        region: typed.region === "" ? null : typed.region,
        uscc: typed.uscc.trim() === "" ? null : typed.uscc.trim().toUpperCase(),
        contact_name: typed.contact.trim() === "" ? null : typed.contact.trim(),
        contact_phone: typed.phone.trim() === "" ? null : typed.phone.trim(),
        established_on: typed.established === "" ? null : typed.established,
        scope: typed.scope.trim() === "" ? null : typed.scope.trim(),
        sme: smeOf(typed),
        controllers: typed.controllers,
      }),
    onSuccess: async () => {
      await refresh(queries, "/api/v1/suppliers", "/api/v1/me");
      onClose();
    },
  });
  const error = make.error;
  return (
    <SideSheet
      title={t("supplier.register")}
      onClose={onClose}
      isDirty={JSON.stringify(typed) !== JSON.stringify(before)}
    >
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        <p className="text-soft">{t("supplier.registerText")}</p>
        {error && <ProblemAlert error={error} />}
        <Select
          label={t("supplier.kind")}
          value={typed.kind}
          error={error?.field("/kind")}
          options={Object.values(SupplierKind).map((kind) => ({ value: kind, label: t(`supplierKind.${kind}`) }))}
          onChange={(kind) => type({ kind })}
        />
        <Field
          label={t("supplier.name")}
          hint={typed.kind === "individual" ? t("supplier.nameHint") : undefined}
          maxLength={100}
          value={typed.name}
          error={error?.field("/name")}
          onChange={(event) => type({ name: event.target.value })}
        />
        {typed.kind !== "individual" && (
          <Field
            label={t("supplier.uscc")}
            autoComplete="off"
            value={typed.uscc}
            error={error?.field("/uscc")}
            onChange={(event) => type({ uscc: event.target.value })}
          />
        )}
        <Select
          label={t("supplier.region")}
          value={typed.region}
          error={error?.field("/region")}
          options={[
            { value: "", label: t("supplier.chooseRegion") },
            ...counties.map((county) => ({ value: county.code, label: county.name })),
          ]}
          onChange={(region) => type({ region })}
        />
        <SupplierFields typed={typed} onType={type} error={error} withControllers />
        <Button type="submit" isDisabled={make.isPending}>
          {make.isPending ? t("working") : t("supplier.send")}
        </Button>
      </form>
    </SideSheet>
  );
}
