import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getRegisterCustodianUrl, registerCustodian } from "@/api/generated/bids/bids";
import type { CustodianView } from "@/api/generated/model/custodianView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { etags } from "@/api/client";
import type { ApiProblem } from "@/api/problem";
import { refresh } from "@/api/refresh";
import { lockKey, readKeyFile, SHORTEST_PASSPHRASE } from "@/api/sealing/key-file";
import type { KeyFile } from "@/api/sealing/key-file";
import { fingerprint, newKeyPair } from "@/api/sealing/keys";
import type { KeyRole } from "@/api/sealing/keys";
import { save } from "@/format/export";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/facts";
import { Field } from "@/ui/field";
import { Alert } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { FileButton } from "./file-button";
import { Fingerprint } from "./fingerprint";

type Props = { project: ProcurementProjectView; role: KeyRole; replaces?: CustodianView };

type Chosen = { file: KeyFile; name: string; fingerprint: string };

/**
 * A key is made here, locked and saved as a file; what is registered is read from a file that was saved, so that nobody registers a key that
 * they do not have.
 */
export function OwnKey({ project, role, replaces }: Props) {
  const { t } = useTranslation("bids");
  const queries = useQueryClient();
  const [words, setWords] = useState("");
  const [again, setAgain] = useState("");
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<string>();
  const [chosen, setChosen] = useState<Chosen>();
  const [fault, setFault] = useState<"file" | "other">();
  const short = Array.from(words).length < SHORTEST_PASSPHRASE;
  const different = words !== again;

  const make = useMutation<string>({
    mutationFn: async () => {
      const { privateKey } = await newKeyPair();
      const file = await lockKey(privateKey, words);
      privateKey.fill(0);
      save(`${project.code}-${t(`keeper.${role}`)}.key.json`, JSON.stringify(file, null, 2), "application/json");
      return file.public_key;
    },
    onSuccess: (publicKey) => {
      setMade(publicKey);
      setChosen(undefined);
      setWords("");
      setAgain("");
      setTried(false);
    },
  });
  const choose = async (given: File) => {
    setFault(undefined);
    try {
      const file = readKeyFile(await given.text());
      if (made !== undefined && file.public_key !== made) setFault("other");
      else setChosen({ file, name: given.name, fingerprint: await fingerprint(file.public_key) });
    } catch {
      setFault("file");
    }
  };
  const register = useMutation<CustodianView, ApiProblem>({
    mutationFn: () =>
      registerCustodian(
        project.id,
        role,
        { public_key: chosen?.file.public_key ?? "" },
        replaces ? { "If-Match": etags.get(getRegisterCustodianUrl(project.id, role)) ?? "*" } : {},
      ),
    onSuccess: async () => {
      setChosen(undefined);
      setMade(undefined);
      await refresh(queries, "/api/v1/procurement-projects");
    },
  });
  return (
    <Panel title={t("own.title", { role: t(`keeper.${role}`) })}>
      <ol className="grid gap-6">
        <li className="grid gap-3">
          <h3 className="font-medium">{t("own.step1")}</h3>
          <p className="text-[0.9375rem] text-soft">{t("own.step1Text")}</p>
          <form
            noValidate
            className="grid gap-3 sm:grid-cols-2 sm:items-start"
            onSubmit={(event) => {
              event.preventDefault();
              setTried(true);
              if (!short && !different) make.mutate();
            }}
          >
            <Field
              label={t("own.passphrase")}
              type="password"
              autoComplete="new-password"
              value={words}
              hint={t("own.passphraseHint", { count: SHORTEST_PASSPHRASE })}
              error={tried && short ? t("own.short", { count: SHORTEST_PASSPHRASE }) : undefined}
              onChange={(event) => setWords(event.target.value)}
            />
            <Field
              label={t("own.again")}
              type="password"
              autoComplete="new-password"
              value={again}
              error={tried && different ? t("own.different") : undefined}
              onChange={(event) => setAgain(event.target.value)}
            />
            <div className="sm:col-span-2">
              <Button type="submit" look={made === undefined ? "primary" : "plain"} isDisabled={make.isPending}>
                {make.isPending ? t("own.making") : t("own.make")}
              </Button>
            </div>
          </form>
          {made !== undefined && (
            <p role="status" className="rounded-xl bg-ochre-wash px-4 py-3 text-ochre">
              {t("own.made")}
            </p>
          )}
          {make.isError && (
            <Alert>
              <p>{t("seal.failed")}</p>
            </Alert>
          )}
        </li>
        <li className="grid gap-3">
          <h3 className="font-medium">{t("own.step2")}</h3>
          <p className="text-[0.9375rem] text-soft">{t("own.step2Text")}</p>
          <div>
            <FileButton
              label={t("own.choose")}
              accept=".json,.key,application/json"
              look={made === undefined ? "plain" : "primary"}
              onFile={(file) => void choose(file)}
            />
          </div>
          {fault && (
            <Alert>
              <p>{t(fault === "file" ? "own.noKeyFile" : "own.otherFile")}</p>
            </Alert>
          )}
          {chosen && (
            <div className="grid gap-3 rounded-xl bg-paper px-4 py-3">
              <p className="break-all">{chosen.name}</p>
              <div>
                <p className="text-sm text-soft">{t("ceremony.fingerprint")}</p>
                <Fingerprint value={chosen.fingerprint} />
              </div>
              {register.isError && <ProblemAlert error={register.error} />}
              <div>
                <Button isDisabled={register.isPending} onPress={() => register.mutate()}>
                  {register.isPending ? t("working") : t(replaces ? "own.registerAgain" : "own.register")}
                </Button>
              </div>
            </div>
          )}
        </li>
      </ol>
      <p className="mt-4 text-sm text-soft">{t("own.duty")}</p>
    </Panel>
  );
}
