import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import type { GrantView } from "@/api/generated/model/grantView";
import type { NewGrant } from "@/api/generated/model/newGrant";
import { Role } from "@/api/generated/model/role";
import {
  getGetOrganizationQueryOptions,
  getListOrganizationsQueryOptions,
} from "@/api/generated/organizations/organizations";
import { getGetRegionQueryOptions } from "@/api/generated/regions/regions";
import { revokeGrant } from "@/api/generated/users/users";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";

const ROLES = Object.values(Role);

type Props = {
  of: string;
  grants: GrantView[];
  mayChange: boolean;
  onGive: (grant: NewGrant) => Promise<unknown>;
};

/** What somebody, or a machine, may do and where. */
export function Grants({ of, grants, mayChange, onGive }: Props) {
  const { t } = useTranslation("desk");
  const queries = useQueryClient();
  const [revoking, setRevoking] = useState<GrantView>();
  const [adding, setAdding] = useState(false);
  const [typed, setTyped] = useState({ role: "venue_staff" as Role, region: "", organization: "", q: "" });
  const q = useDeferredValue(typed.q).trim();
  const organizations = useQuery(
    getListOrganizationsQueryOptions({ limit: 50, ...(q === "" ? {} : { q }) }, { query: { enabled: adding } }),
  );
  const again = () => refresh(queries, "/api/v1/users", "/api/v1/clients", "/api/v1/me");
  const give = useMutation<unknown, ApiProblem>({
    mutationFn: () =>
      onGive({
        role: typed.role,
        ...(typed.region.trim() === "" ? {} : { region: typed.region.trim() }),
        ...(typed.organization === "" ? {} : { organization_id: typed.organization }),
      }),
    onSuccess: async () => {
      setAdding(false);
      await again();
    },
  });
  const revoke = useMutation<unknown, ApiProblem, string>({
    mutationFn: (id) => revokeGrant(id),
    onSuccess: async () => {
      setRevoking(undefined);
      await again();
    },
  });
  return (
    <section aria-labelledby="grants" className="grid gap-3">
      <h3 id="grants" className="song text-lg">
        {t("grants.title")}
      </h3>
      {grants.length === 0 ? (
        <p className="text-soft">{t("grants.none")}</p>
      ) : (
        <ul className="grid gap-2">
          {grants.map((grant) => (
            <li
              key={grant.id}
              className="flex flex-wrap items-center gap-x-3 rounded-xl border border-line px-3 py-1.5"
            >
              <span className="font-medium">{t(`role.${grant.role}`)}</span>
              <span className="text-sm text-soft">
                <Where grant={grant} />
              </span>
              {mayChange && (
                <Button
                  look="quiet"
                  className="ml-auto min-h-11 px-3 text-[0.9375rem]"
                  aria-label={t("grants.revokeLabel", { role: t(`role.${grant.role}`) })}
                  onPress={() => setRevoking(grant)}
                >
                  {t("grants.revoke")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && !adding && (
        <Button look="plain" className="justify-self-start" onPress={() => setAdding(true)}>
          {t("grants.add")}
        </Button>
      )}
      {adding && (
        <form
          noValidate
          aria-label={t("grants.add")}
          className="grid gap-3 rounded-card bg-paper p-4"
          onSubmit={(event) => {
            event.preventDefault();
            give.mutate();
          }}
        >
          {give.isError && <ProblemAlert error={give.error} />}
          <Select
            label={t("grants.role")}
            value={typed.role}
            error={give.error?.field("/role")}
            onChange={(role) => setTyped({ ...typed, role })}
            options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
          />
          <Field
            label={t("grants.region")}
            hint={t("grants.regionHint")}
            inputMode="numeric"
            value={typed.region}
            error={give.error?.field("/region")}
            onChange={(event) => setTyped({ ...typed, region: event.target.value })}
          />
          <Field
            label={t("grants.findOrganization")}
            type="search"
            value={typed.q}
            onChange={(event) => setTyped({ ...typed, q: event.target.value })}
          />
          <Select
            label={t("grants.organization")}
            value={typed.organization}
            error={give.error?.field("/organization_id")}
            onChange={(organization) => setTyped({ ...typed, organization })}
            options={[
              { value: "", label: t("grants.noOrganization") },
              ...(organizations.data?.items ?? []).map((one) => ({ value: one.id, label: one.name })),
            ]}
          />
          <div className="grid grid-cols-2 gap-2">
            <Button look="plain" onPress={() => setAdding(false)}>
              {t("common.back")}
            </Button>
            <Button type="submit" isDisabled={give.isPending}>
              {give.isPending ? t("common.working") : t("grants.give")}
            </Button>
          </div>
        </form>
      )}
      {revoking && (
        <Ask
          title={t("grants.revokeTitle")}
          confirm={t("grants.revoke")}
          isBusy={revoke.isPending}
          error={revoke.error}
          onClose={() => {
            revoke.reset();
            setRevoking(undefined);
          }}
          onConfirm={() => revoke.mutate(revoking.id)}
        >
          <p>{t("grants.revokeText", { name: of, role: t(`role.${revoking.role}`) })}</p>
        </Ask>
      )}
    </section>
  );
}

function Where({ grant }: { grant: GrantView }) {
  const { t } = useTranslation("desk");
  const region = useQuery(
    getGetRegionQueryOptions(grant.region ?? "", { query: { enabled: Boolean(grant.region), staleTime: Infinity } }),
  );
  const organization = useQuery(
    getGetOrganizationQueryOptions(grant.organization_id ?? "", {
      query: { enabled: Boolean(grant.organization_id), staleTime: Infinity },
    }),
  );
  if (!grant.region && !grant.organization_id) return t("grants.everywhere");
  return [region.data?.name ?? grant.region, organization.data?.name].filter(Boolean).join(" · ");
}
