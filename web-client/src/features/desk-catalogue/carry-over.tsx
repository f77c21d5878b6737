import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ALL_NO, QUESTIONS, useCatalogueItems } from "@/api/catalogue";
import { createCatalogueItem } from "@/api/generated/catalogue/catalogue";
import type { CatalogueItemView } from "@/api/generated/model/catalogueItemView";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import { refresh } from "@/api/refresh";
import { Button } from "@/ui/button";
import { Check } from "@/ui/check";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { SideSheet } from "@/ui/side-sheet";
import { parentFor, toggled } from "./item-codes";

type Props = {
  version: CatalogueVersionView;
  versions: CatalogueVersionView[];
  /** What the version has already. */
  items: CatalogueItemView[];
  onClose: () => void;
};

/** Takes items of the catalogue in force into a version, one after the other; what is entered stays when it is left. */
export function CarryOver(props: Props) {
  const { t } = useTranslation("catalogue");
  const { t: desk } = useTranslation("desk");
  const source = useCatalogueItems({ region: props.version.region });
  const [atOpening] = useState(() => new Set(props.items.map((one) => one.code)));
  const missing = source.data?.filter((one) => !atOpening.has(one.code));
  if (missing !== undefined && missing.length > 0) return <Choice {...props} source={missing} />;
  return (
    <SideSheet title={t("carry.title")} onClose={props.onClose}>
      {source.isError ? (
        <Failure error={source.error} onRetry={() => void source.refetch()} />
      ) : missing === undefined ? (
        <div className="grid gap-2">
          <Loading label={desk("common.loading")} rows={5} className="h-11" />
        </div>
      ) : (
        <Notice title={t("carry.nothing")} text={t("carry.nothingText")} level="h3" />
      )}
    </SideSheet>
  );
}

function Choice({ version, versions, source, onClose }: Props & { source: CatalogueItemView[] }) {
  const { t } = useTranslation("catalogue");
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(source.map((one) => one.code)));
  const [attested, setAttested] = useState(false);
  const [entered, setEntered] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<{ code: string; error: unknown }>();
  const [running, setRunning] = useState(false);
  const going = useRef(false);
  const from = versions.find((one) => one.id === source[0]?.version_id);
  const wanted = source.filter((one) => chosen.has(one.code));

  async function run() {
    going.current = true;
    setRunning(true);
    setFailed(undefined);
    for (const item of wanted.filter((one) => !entered.has(one.code))) {
      if (!going.current) break;
      try {
        // oxlint-disable-next-line no-await-in-loop -- a class is there before its items
        await createCatalogueItem({
          version_id: version.id,
          code: item.code,
          name: item.name,
          ...(item.description ? { description: item.description } : {}),
          parent_code: parentFor(item, from?.region ?? version.region, version.region),
          checks: ALL_NO,
        });
        setEntered((before) => new Set([...before, item.code]));
      } catch (error) {
        setFailed({ code: item.code, error });
        going.current = false;
      }
    }
    const done = going.current;
    going.current = false;
    setRunning(false);
    await refresh(queries, "/api/v1/catalogue");
    if (done) onClose();
  }
  const stop = () => {
    going.current = false;
  };
  return (
    <SideSheet
      title={t("carry.title")}
      onClose={() => {
        stop();
        onClose();
      }}
    >
      <p className="text-soft">{t("carry.lead", { title: from?.title ?? "" })}</p>
      <ul
        aria-label={t("carry.title")}
        className="my-3 max-h-80 overflow-y-auto rounded-card border border-line px-3 py-1"
      >
        {source.map((one) => (
          <li key={one.code} className={one.code.length > 2 ? "pl-5" : "font-medium"}>
            <Check checked={chosen.has(one.code)} onChange={() => setChosen(toggled(chosen, one.code, source))}>
              <span className="tabular-nums">{one.code}</span> {one.name}
            </Check>
          </li>
        ))}
      </ul>
      <div className="rounded-card border border-line p-4">
        <p className="font-medium">{t("negative.ofItem")}</p>
        <ol className="mt-1 list-decimal pl-5 text-soft">
          {QUESTIONS.map((name) => (
            <li key={name}>{t(`negative.question.${name}`)}</li>
          ))}
        </ol>
        <Check checked={attested} onChange={setAttested}>
          {t("carry.attest", { count: wanted.length })}
        </Check>
      </div>
      {(running || entered.size > 0) && (
        <div className="mt-4">
          <p role="status" className="tabular-nums">
            {t("carry.progress", { done: entered.size, count: wanted.length })}
          </p>
          <div
            role="progressbar"
            aria-label={t("carry.title")}
            aria-valuemin={0}
            aria-valuemax={wanted.length}
            aria-valuenow={entered.size}
            className="mt-1.5 h-2 overflow-hidden rounded-full bg-line/70"
          >
            <div
              className="h-full rounded-full bg-jade"
              style={{ width: `${Math.round((100 * entered.size) / Math.max(1, wanted.length))}%` }}
            />
          </div>
        </div>
      )}
      {failed && (
        <div className="mt-4 grid gap-1">
          <p className="text-red-deep">{t("carry.failed", { code: failed.code })}</p>
          <ProblemAlert error={failed.error} />
        </div>
      )}
      <div className="mt-5 grid gap-2">
        {running ? (
          <Button look="plain" onPress={stop}>
            {t("carry.stop")}
          </Button>
        ) : (
          <Button isDisabled={!attested || wanted.length === 0} onPress={() => void run()}>
            {t("carry.start", { count: wanted.length - entered.size })}
          </Button>
        )}
        {!attested && <p className="text-center text-sm text-soft">{t("carry.attestFirst")}</p>}
      </div>
    </SideSheet>
  );
}
