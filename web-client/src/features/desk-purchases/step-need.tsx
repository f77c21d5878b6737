import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import { getListCatalogueItemsQueryOptions } from "@/api/generated/catalogue/catalogue";
import { getGetOrganizationQueryOptions } from "@/api/generated/organizations/organizations";
import type { AccountView } from "@/api/generated/model/accountView";
import type { CatalogueItemView } from "@/api/generated/model/catalogueItemView";
import type { CreateProcurementProject } from "@/api/generated/model/createProcurementProject";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import type { UpdateProcurementProject } from "@/api/generated/model/updateProcurementProject";
import type { ApiProblem } from "@/api/problem";
import { fenOf, useMoney, yuanInput } from "@/format/money";
import { Check } from "@/ui/check";
import { Chips } from "@/ui/chips";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { startingTerms } from "./draft";
import { StepForm } from "./step-form";

type Props = {
  me: AccountView;
  /** Absent while nothing is kept on the server yet. */
  project?: ProcurementProjectView;
  save: (body: CreateProcurementProject | UpdateProcurementProject) => void;
  isBusy: boolean;
  error: ApiProblem | null;
};

const KEPT = "citong.purchase-draft";

/** What is bought, why, under which item of the catalogue, for how much. */
export function StepNeed({ me, project, save, isBusy, error }: Props) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("procurement");
  const { wan } = useMoney();
  const [typed, setTyped] = useState(() => startOf(project));
  const [tried, setTried] = useState(false);
  const type = (next: Partial<typeof typed>) => {
    const all = { ...typed, ...next };
    setTyped(all);
    // Until the server has it, this device keeps what is being written.
    if (project === undefined) sessionStorage.setItem(KEPT, JSON.stringify(all));
  };
  const budget = fenOf(typed.budget);
  const needed = (value: string) => (tried && value.trim() === "" ? t("wizard.needed") : undefined);
  const submit = () => {
    setTried(true);
    if (typed.title.trim() === "" || typed.description.trim() === "" || typed.item === "" || budget === undefined)
      return;
    const body = {
      title: typed.title.trim(),
      description: typed.description.trim(),
      subject: typed.subject,
      public_service: typed.isPublic,
      catalogue_code: typed.item,
    };
    if (project !== undefined) {
      save({ ...body, ...(project.lots.length === 1 ? { budget_fen: budget } : {}) });
      return;
    }
    // What is not said yet has the starting values of the usual method; the next steps change them.
    const method = typed.subject === "services" ? "consultation" : "open_tender";
    const names = {
      plan: t("criteria.plan"),
      planText: t("criteria.planText"),
      team: t("criteria.team"),
      teamText: t("criteria.teamText"),
    };
    sessionStorage.removeItem(KEPT);
    save({ ...body, method, budget_fen: budget, ...startingTerms(method, names) });
  };
  return (
    <StepForm title={t("need.title")} lead={t("need.lead")} onSubmit={submit} isBusy={isBusy} error={error}>
      <Field
        label={t("need.name")}
        value={typed.title}
        maxLength={200}
        error={needed(typed.title) ?? error?.field("/title")}
        onChange={(event) => type({ title: event.target.value })}
      />
      <TextArea
        label={t("need.why")}
        hint={t("need.whyHint")}
        value={typed.description}
        maxLength={5000}
        error={needed(typed.description) ?? error?.field("/description")}
        onChange={(event) => type({ description: event.target.value })}
      />
      <Chips
        label={word("fact.subject")}
        value={typed.subject}
        onChange={(subject) => type({ subject })}
        options={[
          { value: "services", label: word("subject.services") },
          { value: "goods", label: word("subject.goods") },
        ]}
      />
      <Check checked={typed.isPublic} onChange={(isPublic) => type({ isPublic })}>
        {t("need.public")}
      </Check>
      <Items
        me={me}
        region={project?.region}
        value={typed.item}
        error={needed(typed.item) ?? error?.field("/catalogue_code")}
        onChange={(item) => type({ item })}
      />
      <div className="max-w-sm">
        <Field
          label={t("need.budget")}
          inputMode="decimal"
          value={typed.budget}
          disabled={project !== undefined && project.lots.length > 1}
          hint={
            project !== undefined && project.lots.length > 1
              ? t("need.budgetOfLots")
              : budget === undefined
                ? t("need.budgetHint")
                : wan(budget)
          }
          error={tried && budget === undefined ? t("need.budgetWrong") : error?.field("/budget_fen")}
          onChange={(event) => type({ budget: event.target.value })}
        />
      </div>
    </StepForm>
  );
}

function startOf(project: ProcurementProjectView | undefined) {
  if (project !== undefined) {
    return {
      title: project.title,
      description: project.description,
      subject: project.subject,
      isPublic: project.public_service,
      item: project.catalogue_code,
      budget: yuanInput(project.budget_fen),
    };
  }
  const empty = {
    title: "",
    description: "",
    subject: "services" as "services" | "goods",
    isPublic: true,
    item: "",
    budget: "",
  };
  try {
    return { ...empty, ...(JSON.parse(sessionStorage.getItem(KEPT) ?? "{}") as Partial<typeof empty>) };
  } catch {
    return empty;
  }
}

type ItemsProps = {
  me: AccountView;
  region?: string;
  value: string;
  error?: string;
  onChange: (code: string) => void;
};

/** The items of the catalogue in force, found by name or code. */
function Items({ me, region, value, error, onChange }: ItemsProps) {
  const { t } = useTranslation("buy");
  const [q, setQ] = useState("");
  const grant = me.grants.find((one) => one.role === "purchaser");
  const organization = useQuery(
    getGetOrganizationQueryOptions(grant?.organization_id ?? "", {
      query: { enabled: region === undefined && Boolean(grant?.organization_id) },
    }),
  );
  const place = region ?? grant?.region ?? organization.data?.region;
  const wanted = useDeferredValue(q.trim());
  const items = useQuery(
    getListCatalogueItemsQueryOptions(
      { region: place, limit: 100, ...(wanted === "" ? {} : { q: wanted }) },
      { query: { enabled: place !== undefined, placeholderData: (earlier) => earlier } },
    ),
  );
  const shown = (items.data?.items ?? []).filter((item) => item.code.length > 2);
  const chosen = shown.find((item) => item.code === value);
  return (
    <fieldset className="rounded-card border border-line bg-sheet p-4">
      <legend className="px-1 text-sm font-medium">{t("need.item")}</legend>
      <Field
        label={t("need.findItem")}
        type="search"
        value={q}
        onChange={(event) => setQ(event.target.value)}
        hint={value === "" ? t("need.itemHint") : t("need.itemChosen", { item: label(chosen, value) })}
        error={error}
      />
      <ul aria-label={t("need.items")} className="mt-2 grid max-h-72 gap-1 overflow-y-auto">
        {shown.map((item) => (
          <li key={item.id}>
            <label className="flex min-h-11 items-start gap-3 rounded-xl px-2 py-2 hover:bg-paper has-checked:bg-blush">
              <input
                type="radio"
                name="catalogue-item"
                className="mt-1 size-5 shrink-0 accent-red"
                checked={item.code === value}
                onChange={() => onChange(item.code)}
              />
              <span>
                <span className="tabular-nums">{item.code}</span> {item.name}
                {given(item.description) && <span className="block text-sm text-soft">{item.description}</span>}
              </span>
            </label>
          </li>
        ))}
        {items.data !== undefined && shown.length === 0 && <li className="py-2 text-soft">{t("need.noItem")}</li>}
      </ul>
    </fieldset>
  );
}

function label(item: CatalogueItemView | undefined, code: string): string {
  return item === undefined ? code : `${item.code} ${item.name}`;
}
