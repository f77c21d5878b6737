import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { createFacility } from "@/api/generated/facilities/facilities";
import { FacilityKind } from "@/api/generated/model/facilityKind";
import { FacilityLevel } from "@/api/generated/model/facilityLevel";
import type { CreateFacility } from "@/api/generated/model/createFacility";
import type { FacilityView } from "@/api/generated/model/facilityView";
import { OpeningType } from "@/api/generated/model/openingType";
import { getListOrganizationsQueryOptions } from "@/api/generated/organizations/organizations";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";

type Props = { like: FacilityView; onClose: () => void; onDone: (venue: FacilityView) => void };

/** Enters a venue as a draft; it begins like the one that is on screen. */
export function NewVenue({ like, onClose, onDone }: Props) {
  const { t } = useTranslation("desk");
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const organizations = useQuery(getListOrganizationsQueryOptions({ region: like.region, limit: 100 }));
  const [typed, setTyped] = useState({
    name: "",
    organization: like.organization_id,
    kind: like.kind,
    level: like.level,
    opening: like.opening_type,
    region: like.region,
    lat: String(like.location.lat),
    lng: String(like.location.lng),
  });
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const make = useMutation<FacilityView, ApiProblem, CreateFacility>({
    mutationFn: (body) => createFacility(body),
    onSuccess: async (venue) => {
      await refresh(queries, "/api/v1/facilities");
      onDone(venue);
    },
  });
  const error = make.error;
  const owners = organizations.data?.items ?? [];
  return (
    <SideSheet title={t("venues.new")} onClose={onClose} isDirty={typed.name !== ""}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate({
            name: typed.name.trim(),
            organization_id: typed.organization,
            kind: typed.kind,
            level: typed.level,
            opening_type: typed.opening,
            region: typed.region.trim(),
            location: { lat: Number(typed.lat), lng: Number(typed.lng), accuracy: "approximate" },
          });
        }}
      >
        {error && <ProblemAlert error={error} />}
        <p className="text-soft">{t("venues.newText")}</p>
        <Field
          label={t("venues.name")}
          value={typed.name}
          error={error?.field("/name")}
          onChange={(event) => type({ name: event.target.value })}
        />
        <Select
          label={t("venues.organization")}
          value={typed.organization}
          error={error?.field("/organization_id")}
          onChange={(organization) => type({ organization })}
          options={[
            ...(owners.some((one) => one.id === like.organization_id)
              ? []
              : [{ value: like.organization_id, label: t("venues.sameOrganization", { name: like.name }) }]),
            ...owners.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
        <Select
          label={t("venues.kind")}
          value={typed.kind}
          onChange={(kind) => type({ kind })}
          options={Object.values(FacilityKind).map((value) => ({ value, label: common(`kind.${value}`) }))}
        />
        <div className="grid grid-cols-2 gap-3">
          <Select
            label={t("venues.level")}
            value={typed.level}
            onChange={(level) => type({ level })}
            options={Object.values(FacilityLevel).map((value) => ({ value, label: t(`level.${value}`) }))}
          />
          <Select
            label={t("venues.opening")}
            value={typed.opening}
            onChange={(opening) => type({ opening })}
            options={Object.values(OpeningType).map((value) => ({ value, label: common(`opening.${value}`) }))}
          />
        </div>
        <Field
          label={t("venues.region")}
          inputMode="numeric"
          value={typed.region}
          error={error?.field("/region")}
          onChange={(event) => type({ region: event.target.value })}
        />
        <div className="grid grid-cols-2 gap-3">
          <Field
            label={t("venues.lat")}
            inputMode="decimal"
            value={typed.lat}
            error={error?.field("/location/lat")}
            onChange={(event) => type({ lat: event.target.value })}
          />
          <Field
            label={t("venues.lng")}
            inputMode="decimal"
            value={typed.lng}
            error={error?.field("/location/lng")}
            onChange={(event) => type({ lng: event.target.value })}
          />
        </div>
        <Button type="submit" isDisabled={make.isPending}>
          {make.isPending ? t("common.working") : t("venues.make")}
        </Button>
      </form>
    </SideSheet>
  );
}
