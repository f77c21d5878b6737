import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getListInvitationsQueryOptions } from "@/api/generated/procurement/procurement";
import { getListSuppliersQueryOptions } from "@/api/generated/suppliers/suppliers";
import { Check } from "@/ui/check";
import { Failure } from "@/ui/failure";
import { Loading } from "@/ui/notice";
import { TextArea } from "@/ui/text-area";
import { asksByName } from "./draft";
import { StepForm } from "./step-form";
import type { StepProps } from "./wizard";

/** What is asked for in full, who is asked by name, who wrote the specification. */
export function StepDocuments(props: StepProps) {
  const { project } = props;
  const { t } = useTranslation("buy");
  const byName = asksByName(project.method);
  const suppliers = useQuery(getListSuppliersQueryOptions({ status: "admitted", limit: 100 }));
  const invited = useQuery(getListInvitationsQueryOptions(project.id));
  if (suppliers.isError) return <Failure error={suppliers.error} onRetry={() => void suppliers.refetch()} />;
  if (suppliers.isPending || invited.isPending) {
    return (
      <div className="grid gap-3">
        <Loading label={t("wizard.loading")} rows={3} className="h-24" />
      </div>
    );
  }
  const items = suppliers.data.items.map(({ id, name }) => ({ id, name }));
  const asked = invited.data?.items.map((one) => one.supplier_id) ?? [];
  return <Documents {...props} suppliers={items} asked={asked} byName={byName} />;
}

type Props = StepProps & { suppliers: { id: string; name: string }[]; asked: string[]; byName: boolean };

function Documents({ project, save, isBusy, error, back, suppliers, asked, byName }: Props) {
  const { t } = useTranslation("buy");
  const [requirement, setRequirement] = useState(project.terms.requirement);
  const [invited, setInvited] = useState<readonly string[]>(asked);
  const [authors, setAuthors] = useState<readonly string[]>(project.author_supplier_ids ?? []);
  const submit = () =>
    save({
      terms: { requirement: requirement.trim() },
      author_supplier_ids: [...authors],
      ...(byName ? { invited_supplier_ids: [...invited] } : {}),
    });
  const refused = error?.problem.errors?.find((one) => one.pointer.startsWith("/invited_supplier_ids"))?.detail;
  return (
    <StepForm
      title={t("documents.title")}
      lead={t("documents.lead")}
      onSubmit={submit}
      isBusy={isBusy}
      error={error}
      back={back}
    >
      <TextArea
        label={t("documents.requirement")}
        hint={t("documents.requirementHint")}
        rows={8}
        value={requirement}
        maxLength={20000}
        error={error?.field("/terms/requirement")}
        onChange={(event) => setRequirement(event.target.value)}
      />
      {byName && (
        <Choice
          title={t("documents.invited", { count: invited.length })}
          text={t("documents.invitedText")}
          suppliers={suppliers}
          chosen={invited}
          onChange={setInvited}
          error={refused}
        />
      )}
      <Choice
        title={t("documents.authors")}
        text={t("documents.authorsText")}
        suppliers={suppliers}
        chosen={authors}
        onChange={setAuthors}
        isFolded
      />
    </StepForm>
  );
}

type ChoiceProps = {
  title: string;
  text: string;
  suppliers: { id: string; name: string }[];
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
  error?: string;
  isFolded?: boolean;
};

function Choice({ title, text, suppliers, chosen, onChange, error, isFolded = false }: ChoiceProps) {
  return (
    <details open={!isFolded || chosen.length > 0} className="rounded-card border border-line bg-sheet">
      <summary className="min-h-12 rounded-card px-4 py-3 font-medium hover:bg-paper">{title}</summary>
      <div className="border-t border-line px-4 py-3">
        <p className="text-sm text-soft">{text}</p>
        {error !== undefined && <p className="text-sm text-red-deep">{error}</p>}
        <ul className="mt-1 grid gap-x-6 sm:grid-cols-2">
          {suppliers.map((one) => (
            <li key={one.id}>
              <Check
                checked={chosen.includes(one.id)}
                onChange={(on) => onChange(on ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))}
              >
                {one.name}
              </Check>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
