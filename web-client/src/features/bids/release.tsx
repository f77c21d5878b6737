import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { openBids } from "@/api/generated/bids/bids";
import type { BidOpeningView } from "@/api/generated/model/bidOpeningView";
import type { CustodianView } from "@/api/generated/model/custodianView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { KeyFileError, readKeyFile, unlockKey } from "@/api/sealing/key-file";
import type { KeyFile } from "@/api/sealing/key-file";
import { writeKey } from "@/api/sealing/keys";
import type { KeyRole } from "@/api/sealing/keys";
import { useNow } from "@/format/now";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/facts";
import { Field } from "@/ui/field";
import { Alert } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { FileButton } from "./file-button";

type Props = { project: ProcurementProjectView; role: KeyRole; custodian: CustodianView };

/** Unlocks the key file here and sends the bare key: with the second one the server opens all bids. */
export function Release({ project, role, custodian }: Props) {
  const { t } = useTranslation("bids");
  const queries = useQueryClient();
  const [file, setFile] = useState<{ key: KeyFile; name: string }>();
  const [words, setWords] = useState("");
  const [fault, setFault] = useState<"file" | "other">();
  const [asking, setAsking] = useState(false);
  const choose = async (given: File) => {
    setFault(undefined);
    setFile(undefined);
    release.reset();
    try {
      const key = readKeyFile(await given.text());
      if (key.public_key === custodian.public_key) setFile({ key, name: given.name });
      else setFault("other");
    } catch {
      setFault("file");
    }
  };
  const release = useMutation<BidOpeningView, ApiProblem | KeyFileError, KeyFile>({
    mutationFn: async (key) => {
      const privateKey = await unlockKey(key, words);
      const answer = await openBids(project.id, { private_key: writeKey(privateKey) });
      privateKey.fill(0);
      return answer;
    },
    onSuccess: async () => {
      setAsking(false);
      setWords("");
      setFile(undefined);
      await refresh(queries, "/api/v1/procurement-projects", "/api/v1/bids");
    },
    onError: () => setAsking(false),
  });
  const now = useNow(5000);
  const due = project.clocks.bids_due_at;
  const early = typeof due === "string" && Date.parse(due) > now;
  const wrong = release.error instanceof KeyFileError && release.error.fault === "wrong-passphrase";
  return (
    <Panel title={t("release.title", { role: t(`keeper.${role}`) })}>
      <p className="mb-4 text-soft">{t("release.text")}</p>
      <div className="grid gap-4">
        <div className="flex flex-wrap items-center gap-3">
          <FileButton
            label={t("release.choose")}
            accept=".json,.key,application/json"
            onFile={(given) => void choose(given)}
          />
          {file && <span className="min-w-0 break-all text-jade">{t("release.fits", { name: file.name })}</span>}
        </div>
        {fault && (
          <Alert>
            <p>{t(fault === "file" ? "own.noKeyFile" : "release.other")}</p>
          </Alert>
        )}
        <form
          noValidate
          className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-end"
          onSubmit={(event) => {
            event.preventDefault();
            if (file && words !== "") setAsking(true);
          }}
        >
          <Field
            label={t("own.passphrase")}
            type="password"
            autoComplete="off"
            value={words}
            error={wrong ? t("release.wrong") : undefined}
            onChange={(event) => {
              setWords(event.target.value);
              if (wrong) release.reset();
            }}
          />
          <Button type="submit" isDisabled={!file || words === "" || release.isPending}>
            {release.isPending ? t("release.working") : t("release.go")}
          </Button>
        </form>
        {!file && <p className="text-sm text-soft">{t("release.first")}</p>}
        {early && <p className="text-sm text-ochre">{t("release.early")}</p>}
        {release.error instanceof ApiProblem && <ProblemAlert error={release.error} />}
      </div>
      {asking && file && (
        <Ask
          title={t("release.ask")}
          confirm={t("release.go")}
          isBusy={release.isPending}
          onClose={() => setAsking(false)}
          onConfirm={() => release.mutate(file.key)}
        >
          <p>{t("release.askText")}</p>
        </Ask>
      )}
    </Panel>
  );
}
