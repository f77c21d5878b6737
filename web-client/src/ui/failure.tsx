import { useTranslation } from "react-i18next";
import { ApiProblem } from "@/api/problem";
import { Button } from "./button";
import { Notice } from "./notice";

/** A request that failed, in words, with a way to repeat it. */
export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const { title, text } = useProblemWords(error);
  const id = error instanceof ApiProblem && error.status >= 500 ? error.problem.instance : undefined;
  return (
    <div role="alert">
      <Notice title={title} text={text}>
        <Button look="plain" onPress={onRetry}>
          {t("state.retry")}
        </Button>
      </Notice>
      {id !== undefined && <p className="-mt-6 text-center text-sm text-soft">{t("state.requestId", { id })}</p>}
    </div>
  );
}

/** What to tell a person about an error. */
export function useProblemWords(error: unknown): { title: string; text: string } {
  const { t } = useTranslation();
  if (error instanceof ApiProblem) {
    if (error.is("offline")) return { title: t("state.offlineTitle"), text: t("state.offlineText") };
    if (error.status === 429) return { title: t("state.busyTitle"), text: t("state.busyText") };
    // The API speaks the reader's language.
    if (error.status < 500 && !error.is("unreadable")) {
      const said = error.problem.errors?.map((one) => one.detail).join(" ");
      return { title: error.problem.title, text: said || (error.problem.detail ?? "") };
    }
  }
  return { title: t("state.failedTitle"), text: t("state.failedText") };
}
