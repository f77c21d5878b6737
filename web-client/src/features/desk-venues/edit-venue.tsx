import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { etags } from "@/api/client";
import { getFacility, getGetFacilityUrl, updateFacility } from "@/api/generated/facilities/facilities";
import { AccessibilityFeature } from "@/api/generated/model/accessibilityFeature";
import type { FacilityView } from "@/api/generated/model/facilityView";
import type { UpdateFacility } from "@/api/generated/model/updateFacility";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { Button } from "@/ui/button";
import { Check } from "@/ui/check";
import { Failure } from "@/ui/failure";
import { Field } from "@/ui/field";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { SideSheet } from "@/ui/side-sheet";
import { TextArea } from "@/ui/text-area";

type Props = { id: string; onClose: () => void; onDone: () => void };

/** What is said about a venue. */
export function EditVenue({ id, onClose, onDone }: Props) {
  const { t } = useTranslation("desk");
  const [isDirty, setDirty] = useState(false);
  const read = useQuery({
    queryKey: ["venue-editor", id],
    staleTime: Infinity,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const venue = await getFacility(id, { signal });
      return { venue, etag: etags.get(getGetFacilityUrl(id)) ?? "" };
    },
  });
  return (
    <SideSheet title={t("venues.edit")} onClose={onClose} isDirty={isDirty}>
      {read.data ? (
        <Form {...read.data} onDirty={setDirty} onDone={onDone} />
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

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());

type FormProps = { venue: FacilityView; etag: string; onDirty: (dirty: boolean) => void; onDone: () => void };

function Form({ venue, etag, onDirty, onDone }: FormProps) {
  const { t } = useTranslation("desk");
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const [typed, setTyped] = useState({
    name: venue.name,
    address: venue.address ?? "",
    phone: venue.phone ?? "",
    description: venue.description ?? "",
    accessibility: venue.accessibility,
  });
  const type = (next: Partial<typeof typed>) => {
    setTyped({ ...typed, ...next });
    onDirty(true);
  };
  const save = useMutation<FacilityView, ApiProblem, UpdateFacility>({
    mutationFn: (body) => updateFacility(venue.id, body, { "If-Match": etag }),
    onSuccess: async () => {
      onDirty(false);
      await refresh(queries, "/api/v1/facilities");
      onDone();
    },
  });
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({
          name: typed.name.trim(),
          address: orNull(typed.address),
          phone: orNull(typed.phone),
          description: orNull(typed.description),
          accessibility: typed.accessibility,
        });
      }}
    >
      {save.isError && <ProblemAlert error={save.error} />}
      <Field
        label={t("venues.name")}
        value={typed.name}
        error={save.error?.field("/name")}
        onChange={(event) => type({ name: event.target.value })}
      />
      <Field
        label={t("venues.address")}
        value={typed.address}
        error={save.error?.field("/address")}
        onChange={(event) => type({ address: event.target.value })}
      />
      <Field
        label={t("venues.phone")}
        type="tel"
        value={typed.phone}
        error={save.error?.field("/phone")}
        onChange={(event) => type({ phone: event.target.value })}
      />
      <TextArea
        label={t("venues.description")}
        value={typed.description}
        error={save.error?.field("/description")}
        onChange={(event) => type({ description: event.target.value })}
      />
      <fieldset>
        <legend className="text-sm font-medium">{t("venues.access")}</legend>
        <div className="grid sm:grid-cols-2">
          {Object.values(AccessibilityFeature).map((feature) => (
            <Check
              key={feature}
              checked={typed.accessibility.includes(feature)}
              onChange={(has) =>
                type({
                  accessibility: has
                    ? [...typed.accessibility, feature]
                    : typed.accessibility.filter((one) => one !== feature),
                })
              }
            >
              {common(`access.${feature}`)}
            </Check>
          ))}
        </div>
      </fieldset>
      <Button type="submit" isDisabled={save.isPending}>
        {save.isPending ? t("common.working") : t("common.save")}
      </Button>
    </form>
  );
}
