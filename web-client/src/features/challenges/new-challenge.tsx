import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChallengeView } from "@/api/generated/model/challengeView";
import { Matter } from "@/api/generated/model/matter";
import type { SupplierView } from "@/api/generated/model/supplierView";
import {
  getGetProcurementProjectQueryOptions,
  getGetProjectTimelineQueryOptions,
  listProcurementProjects,
} from "@/api/generated/procurement/procurement";
import { createChallenge } from "@/api/generated/remedies/remedies";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { lastDay, useFullDate } from "@/format/moment";
import { Button, IconButton } from "@/ui/button";
import { Check } from "@/ui/check";
import { Chips } from "@/ui/chips";
import { Field } from "@/ui/field";
import { CloseIcon } from "@/ui/icons";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";
import { TextArea } from "@/ui/text-area";

type Props = {
  projectId: string | undefined;
  supplier: SupplierView;
  onClose: () => void;
  onDone: (made: ChallengeView) => void;
};

/** All that is to be said about one matter, at once: it is challenged one time only. */
export function NewChallenge({ projectId, supplier, onClose, onDone }: Props) {
  const { t } = useTranslation("bids");
  const fullDate = useFullDate();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState(projectId ?? "");
  const projects = useQuery({
    queryKey: ["/api/v1/procurement-projects", "to-challenge"],
    enabled: projectId === undefined,
    queryFn: ({ signal }) => listProcurementProjects({ sort: "-published_at", limit: 100 }, { signal }),
  });
  const project = useQuery(getGetProcurementProjectQueryOptions(chosen, { query: { enabled: chosen !== "" } }));
  const timeline = useQuery(
    getGetProjectTimelineQueryOptions(chosen, undefined, { query: { enabled: chosen !== "" } }),
  );
  const [typed, setTyped] = useState({
    matter: "documents" as Matter,
    lot: "",
    grounds: "",
    facts: "",
    claims: [""],
    affects: true,
  });
  const type = (next: Partial<typeof typed>) => setTyped({ ...typed, ...next });
  const make = useMutation<ChallengeView, ApiProblem>({
    mutationFn: () =>
      createChallenge({
        project_id: chosen,
        supplier_id: supplier.id,
        matter: typed.matter,
        grounds: typed.grounds.trim(),
        facts: typed.facts.trim(),
        claims: typed.claims.filter((one) => one.trim() !== "").map((text) => ({ text: text.trim() })),
        affects_result: typed.affects,
        ...(typed.lot === "" ? {} : { lot_id: typed.lot }),
      }),
    onSuccess: async (made) => {
      await refresh(queries, "/api/v1/challenges");
      onDone(made);
    },
  });
  const error = make.error;
  // The timeline knows the term against the result, with its article.
  const term = timeline.data?.steps.find((step) => step.code === "challenge_until");
  const isDirty = typed.grounds !== "" || typed.facts !== "" || typed.claims.some((one) => one !== "");
  return (
    <SideSheet title={t("challenges.add")} onClose={onClose} isDirty={isDirty}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        {projectId === undefined ? (
          <Select
            label={t("tenders.name")}
            value={chosen}
            error={error?.field("/project_id")}
            options={[
              { value: "", label: t("challenges.choose") },
              ...(projects.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.code} ${one.title}` })),
            ]}
            onChange={setChosen}
          />
        ) : (
          <p className="song text-lg">{project.data?.title}</p>
        )}
        <Chips
          label={t("challenges.matter")}
          options={Object.values(Matter).map((value) => ({ value, label: t(`matter.${value}`) }))}
          value={typed.matter}
          onChange={(matter) => type({ matter })}
        />
        <div className="rounded-xl bg-paper px-4 py-3 text-[0.9375rem]">
          <p>{t(`matterFrom.${typed.matter}`)}</p>
          {typed.matter === "result" && term?.at && (
            <p className="font-medium">{t("challenges.until", { when: fullDate(lastDay(term.at)) })}</p>
          )}
          {term?.article && <p className="text-sm text-soft">{term.article}</p>}
        </div>
        {project.data && project.data.lots.length > 1 && (
          <Select
            label={t("challenges.lot")}
            value={typed.lot}
            options={[
              { value: "", label: t("challenges.allLots") },
              ...project.data.lots.map((lot) => ({
                value: lot.id,
                label: t("lot", { number: lot.number, title: lot.title }),
              })),
            ]}
            onChange={(lot) => type({ lot })}
          />
        )}
        <fieldset className="grid gap-3">
          <legend className="mb-1 font-medium">{t("challenges.claims")}</legend>
          <p className="text-sm text-soft">{t("challenges.claimsHint")}</p>
          {typed.claims.map((claim, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- claims have no other name
            <div key={place} className="flex items-end gap-2">
              <div className="min-w-0 flex-1">
                <TextArea
                  label={t("challenges.claim", { number: place + 1 })}
                  rows={2}
                  maxLength={2000}
                  value={claim}
                  error={error?.field(`/claims/${place}/text`) ?? (place === 0 ? error?.field("/claims") : undefined)}
                  onChange={(event) =>
                    type({ claims: typed.claims.map((one, at) => (at === place ? event.target.value : one)) })
                  }
                />
              </div>
              {typed.claims.length > 1 && (
                <IconButton
                  aria-label={t("challenges.removeClaim", { number: place + 1 })}
                  onPress={() => type({ claims: typed.claims.filter((_, at) => at !== place) })}
                >
                  <CloseIcon />
                </IconButton>
              )}
            </div>
          ))}
          <div>
            <Button look="plain" onPress={() => type({ claims: [...typed.claims, ""] })}>
              {t("challenges.addClaim")}
            </Button>
          </div>
        </fieldset>
        <TextArea
          label={t("challenges.facts")}
          rows={5}
          maxLength={10_000}
          value={typed.facts}
          error={error?.field("/facts")}
          onChange={(event) => type({ facts: event.target.value })}
        />
        <Field
          label={t("challenges.grounds")}
          hint={t("challenges.groundsHint")}
          maxLength={2000}
          value={typed.grounds}
          error={error?.field("/grounds")}
          onChange={(event) => type({ grounds: event.target.value })}
        />
        <Check checked={typed.affects} onChange={(affects) => type({ affects })}>
          {t("challenges.affects")}
        </Check>
        {error && <ProblemAlert error={error} />}
        <p className="text-sm text-soft">{t("challenges.once")}</p>
        <Button type="submit" isDisabled={make.isPending || chosen === ""}>
          {make.isPending ? t("working") : t("challenges.send")}
        </Button>
      </form>
    </SideSheet>
  );
}
