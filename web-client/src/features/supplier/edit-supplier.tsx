import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { etags } from "@/api/client";
import type { SupplierView } from "@/api/generated/model/supplierView";
import { getGetSupplierUrl, getSupplier, updateSupplier } from "@/api/generated/suppliers/suppliers";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { useToday } from "@/format/today";

import { Button } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { SideSheet } from "@/ui/side-sheet";
import { smeOf, SupplierFields } from "./supplier-fields";
import type { Typed } from "./supplier-fields";

type Read = { supplier: SupplierView; etag: string };

/** Changes what a supplier says of itself, with the version that was read when the form opened. */
export function EditSupplier({ supplier, onClose }: { supplier: SupplierView; onClose: () => void }) {
  const { t } = useTranslation("bids");
  const read = useQuery<Read, ApiProblem>({
    queryKey: ["/api/v1/suppliers", "form", supplier.id],
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const found = await getSupplier(supplier.id, { signal, cache: "no-store" });
      return { supplier: found, etag: etags.get(getGetSupplierUrl(supplier.id)) ?? "*" };
    },
  });
  if (read.data) return <Form {...read.data} onClose={onClose} />;
  return (
    <SideSheet title={t("supplier.edit")} onClose={onClose}>
      {read.isError ? (
        <Failure error={read.error} onRetry={() => void read.refetch()} />
      ) : (
        <div className="grid gap-3">
          <Loading label={t("loading")} />
        </div>
      )}
    </SideSheet>
  );
}

function Form({ supplier, etag, onClose }: Read & { onClose: () => void }) {
  const { t } = useTranslation("bids");
  const queries = useQueryClient();
  const today = useToday();
  // Controllers are read masked: they are sent only where they were written anew.
  const mayControl = supplier.status !== "admitted";
  const [before] = useState<Typed>(() => ({
    contact: supplier.contact_name ?? "",
    phone: supplier.contact_phone ?? "",
    established: supplier.established_on ?? "",
    scope: supplier.scope ?? "",
    size: supplier.sme?.size ?? "",
    declared: supplier.sme?.declared_on ?? today,
    controllers: [],
  }));
  const [typed, setTyped] = useState(before);
  const change = useMutation<SupplierView, ApiProblem>({
    mutationFn: () =>
      updateSupplier(
        supplier.id,
        {
          contact_name: typed.contact.trim() === "" ? null : typed.contact.trim(),
          contact_phone: typed.phone.trim() === "" ? null : typed.phone.trim(),
          established_on: typed.established === "" ? null : typed.established,
          scope: typed.scope.trim() === "" ? null : typed.scope.trim(),
          sme: smeOf(typed),
          ...(typed.controllers.length > 0 ? { controllers: typed.controllers } : {}),
        },
        { "If-Match": etag },
      ),
    onSuccess: async () => {
      await refresh(queries, "/api/v1/suppliers");
      onClose();
    },
  });
  return (
    <SideSheet title={t("supplier.edit")} onClose={onClose} isDirty={JSON.stringify(typed) !== JSON.stringify(before)}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        {change.isError && <ProblemAlert error={change.error} />}
        <SupplierFields
          typed={typed}
          onType={(next) => setTyped({ ...typed, ...next })}
          error={change.error}
          withControllers={mayControl}
        />
        {mayControl && <p className="text-sm text-soft">{t("supplier.controllersAgain")}</p>}
        {!mayControl && <p className="text-sm text-soft">{t("supplier.controllersFixed")}</p>}
        <Button type="submit" isDisabled={change.isPending}>
          {change.isPending ? t("working") : t("supplier.save")}
        </Button>
      </form>
    </SideSheet>
  );
}
