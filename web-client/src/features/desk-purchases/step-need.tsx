import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
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
import { ItemChoice } from "./item-choice";
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
      <ItemChoice
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
