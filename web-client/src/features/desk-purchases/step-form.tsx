import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApiProblem } from "@/api/problem";
import { Button } from "@/ui/button";
import { ProblemAlert } from "@/ui/problem-alert";

type Props = {
  title: string;
  lead?: string;
  onSubmit: () => void;
  isBusy: boolean;
  error: ApiProblem | null;
  back?: () => void;
  /** What stands beside the form on a wide screen. */
  aside?: ReactNode;
  children: ReactNode;
};

/** One step of the wizard: fields, what the server says about them, and the ways on and back. */
export function StepForm({ title, lead, onSubmit, isBusy, error, back, aside, children }: Props) {
  const { t } = useTranslation("buy");
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onSubmit();
      }}
    >
      <h2 className="song text-xl">{title}</h2>
      {lead !== undefined && <p className="mt-0.5 text-soft">{lead}</p>}
      <div className={aside === undefined ? "mt-4" : "mt-4 grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]"}>
        <div className="grid min-w-0 content-start gap-4">{children}</div>
        {aside}
      </div>
      {error && (
        <div className="mt-4">
          <ProblemAlert error={error} />
        </div>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        {back && (
          <Button look="plain" onPress={back}>
            {t("wizard.back")}
          </Button>
        )}
        <Button type="submit" isDisabled={isBusy}>
          {isBusy ? t("wizard.saving") : t("wizard.next")}
        </Button>
      </div>
    </form>
  );
}
