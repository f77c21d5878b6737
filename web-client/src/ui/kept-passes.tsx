import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "@/api/problem";
import { usePasses } from "@/api/passes";
import type { Pass } from "@/api/passes";
import { useWhen } from "@/format/when";
import { Button } from "./button";
import { Failure } from "./failure";
import { CloudIcon, QrIcon } from "./icons";
import { PassSheet } from "./pass-view";

/** What is shown when a list of one's own cannot be fetched: without a network the codes kept on this device, else what went wrong. */
export function FailureOrPasses({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const when = useWhen();
  const passes = usePasses();
  const [shown, setShown] = useState<Pass>();
  if (!(error instanceof ApiProblem && error.is("offline")) || passes.length === 0) {
    return <Failure error={error} onRetry={onRetry} />;
  }
  return (
    <>
      <div role="status" className="mt-4 flex items-start gap-3 rounded-xl bg-ochre-wash px-4 py-3 text-ochre">
        <CloudIcon className="mt-0.5 size-5" />
        <p>{t("pass.offline")}</p>
      </div>
      <ul className="mt-4 grid gap-3">
        {passes.map((pass) => (
          <li key={pass.id} className="rounded-card border border-line bg-sheet p-4 shadow-card sm:p-5">
            <h2 className="text-[1.0625rem] font-semibold">{pass.title}</h2>
            <p className="tabular-nums">{when(pass.starts_at, pass.ends_at)}</p>
            <p className="text-sm text-soft">
              {pass.where}
              {pass.who !== undefined && ` · ${pass.who}`}
            </p>
            <Button
              className="mt-3 min-h-11 px-5 text-[0.9375rem]"
              aria-label={t("pass.showLabel", { what: pass.title, who: pass.who ?? "" })}
              onPress={() => setShown(pass)}
            >
              <QrIcon />
              {t("pass.show")}
            </Button>
          </li>
        ))}
      </ul>
      <div className="mt-5 flex justify-center">
        <Button look="plain" onPress={onRetry}>
          {t("state.retry")}
        </Button>
      </div>
      {shown && <PassSheet passes={[shown]} onClose={() => setShown(undefined)} />}
    </>
  );
}
