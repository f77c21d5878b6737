import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useCatalogueItems } from "@/api/catalogue";
import { given } from "@/api/given";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import { useChangeDeskSearch } from "@/app/desk-paths";
import { useFullDate, useMoment } from "@/format/moment";
import { Button } from "@/ui/button";
import { ExportButtons } from "@/ui/export-buttons";
import { Panel } from "@/ui/facts";
import { Tag } from "@/ui/tag";
import { TimeSteps } from "@/ui/time-steps";
import { WordButton } from "@/ui/word-button";
import { DraftAsk, PublishAsk, ReturnAsk } from "./move-asks";
import { ConsentSheet, ConsultSheet, OpinionSheet, ReviewSheet } from "./move-sheets";
import { EditVersionSheet } from "./version-sheet";
import { STEPS, movesOf, silent, stateOf, stepNow } from "./way";
import type { Move, VersionStep } from "./way";

type Props = { version: CatalogueVersionView; versions: CatalogueVersionView[] };

/** A version on its way to be published: what is done, what is missing for the next step, and who does it. */
export function VersionWay({ version, versions }: Props) {
  const { t } = useTranslation("catalogue");
  const change = useChangeDeskSearch();
  const items = useCatalogueItems({ version_id: version.id });
  // A deed is done to the version that was seen when it was chosen; the server refuses it when somebody was faster.
  const [doing, setDoing] = useState<{
    what: Move | "update" | "opinion";
    seen: CatalogueVersionView;
    department?: string;
  }>();
  const now = stepNow(version);
  const moves = movesOf(version);
  const forward = moves.filter((move) => move !== "return");
  const begin = (what: Move | "update") => setDoing({ what, seen: version });
  const close = () => setDoing(undefined);
  const before = versions.filter((one) => one.region === version.region && one.consulted.length > 0);
  const askedBefore = (before.find((one) => one.in_force) ?? before[0])?.consulted ?? [];
  const count = items.data?.length;
  const lacks = lacking(version, now, count, t);
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0 lg:order-last">
        <Panel title={t("way.nextTitle")}>
          <p role="status" className="font-medium">
            {now === undefined ? t("way.done") : t(`way.waits.${now}`)}
          </p>
          {given(version.status_reason) && (
            <p className="mt-3 rounded-xl bg-ochre-wash px-4 py-3 whitespace-pre-line text-ochre">
              {t("way.returned", { reason: version.status_reason })}
            </p>
          )}
          {lacks.length > 0 && (
            <>
              <p className="mt-3 text-sm text-soft">{t("way.lacksTitle")}</p>
              <ul className="mt-1 grid list-disc gap-1 pl-5">
                {lacks.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </>
          )}
          <div className="mt-4 grid gap-2.5">
            {forward.map((move) => (
              <Button key={move} onPress={() => begin(move)}>
                {t(`move.${move}.title`)}
              </Button>
            ))}
            {version.available_actions.includes("update") && (
              <>
                <Button look="plain" onPress={() => change({ tab: undefined, q: undefined })}>
                  {t("way.editItems")}
                </Button>
                <Button look="plain" onPress={() => begin("update")}>
                  {t("version.edit")}
                </Button>
              </>
            )}
            {moves.includes("return") && (
              <Button look="danger" onPress={() => begin("return")}>
                {t("move.return.title")}
              </Button>
            )}
          </div>
          {now !== undefined && forward.length === 0 && (
            <p className="mt-3 text-sm text-soft">{t(`way.whoElse.${now}`)}</p>
          )}
        </Panel>
      </div>
      <Panel
        title={t("tab.way")}
        actions={
          version.consulted.length > 0 && (
            <ExportButtons
              label={t("way.export")}
              file={`${version.title}-${t("way.departments")}`}
              title={t("way.departments")}
              sheet={() => ({
                head: [t("way.department"), t("way.opinion"), t("way.recordedOn")],
                rows: version.consulted.map((one) => [
                  one.department,
                  one.opinion ?? t("way.unanswered"),
                  one.recorded_on ?? null,
                ]),
              })}
            />
          )
        }
      >
        <TimeSteps
          label={t("tab.way")}
          steps={STEPS.map((step) => {
            const state = stateOf(step, now);
            return {
              key: step,
              name: t(`way.step.${step}`),
              state,
              stateName: t(`way.state.${state}`),
              more: (
                <StepFacts
                  step={step}
                  version={version}
                  count={count}
                  onRecord={
                    version.available_actions.includes("record-opinion")
                      ? (department) => setDoing({ what: "opinion", seen: version, department })
                      : undefined
                  }
                />
              ),
            };
          })}
        />
      </Panel>
      {doing !== undefined && (
        <Deed {...doing} versions={versions} before={askedBefore.map((one) => one.department)} onClose={close} />
      )}
    </div>
  );
}

type DeedProps = {
  what: Move | "update" | "opinion";
  seen: CatalogueVersionView;
  department?: string;
  versions: CatalogueVersionView[];
  before: string[];
  onClose: () => void;
};

function Deed({ what, seen, department, versions, before, onClose }: DeedProps) {
  switch (what) {
    case "update":
      return <EditVersionSheet version={seen} onClose={onClose} />;
    case "draft":
      return <DraftAsk version={seen} onClose={onClose} />;
    case "consult":
      return <ConsultSheet version={seen} before={before} onClose={onClose} />;
    case "opinion":
      return <OpinionSheet version={seen} department={department ?? ""} onClose={onClose} />;
    case "expert-review":
      return <ReviewSheet version={seen} onClose={onClose} />;
    case "finance-consent":
      return <ConsentSheet version={seen} onClose={onClose} />;
    case "publish":
      return <PublishAsk version={seen} versions={versions} onClose={onClose} />;
    case "return":
      return <ReturnAsk version={seen} onClose={onClose} />;
  }
}

type Words = ReturnType<typeof useTranslation<"catalogue">>["t"];

/** What is not there yet that the next step asks for, as far as the version shows it. */
function lacking(
  version: CatalogueVersionView,
  now: VersionStep | undefined,
  count: number | undefined,
  t: Words,
): string[] {
  switch (now) {
    case "draft":
      return [...(count === 0 ? [t("way.lacks.items")] : []), t("way.lacks.departments")];
    case "consult":
      return silent(version).map((department) => t("way.lacks.opinion", { department }));
    case "expert":
      return [t("way.lacks.review")];
    case "finance_consent":
      return [t("way.lacks.consent")];
    case "collect":
    case "publish":
    case undefined:
      return [];
  }
}

type FactsProps = {
  step: VersionStep;
  version: CatalogueVersionView;
  count: number | undefined;
  onRecord?: (department: string) => void;
};

/** What is on record of a step. */
function StepFacts({ step, version, count, onRecord }: FactsProps): ReactNode {
  const { t } = useTranslation("catalogue");
  const fullDate = useFullDate();
  const moment = useMoment();
  const text = "text-sm text-soft whitespace-pre-line";
  switch (step) {
    case "collect":
      return <p className={text}>{t("way.begun", { when: moment(version.created_at) })}</p>;
    case "draft":
      return count === undefined ? null : <p className={text}>{t("item.count", { count })}</p>;
    case "consult":
      return version.consulted.length === 0 ? null : (
        <ul aria-label={t("way.departments")} className="mt-1 grid gap-2">
          {version.consulted.map(({ department, opinion, recorded_on }) => (
            <li key={department} className="rounded-xl bg-paper px-3 py-2">
              <div className="flex flex-wrap items-center justify-between gap-x-3">
                <span className="flex flex-wrap items-center gap-2">
                  {department}
                  <Tag tone={given(opinion) ? "jade" : "ochre"}>
                    {t(given(opinion) ? "way.answered" : "way.unanswered")}
                  </Tag>
                </span>
                {onRecord && (
                  <WordButton
                    label={t(given(opinion) ? "way.correctOf" : "way.recordOf", { department })}
                    onPress={() => onRecord(department)}
                  >
                    {t(given(opinion) ? "way.correct" : "way.record")}
                  </WordButton>
                )}
              </div>
              {given(opinion) && (
                <p className={text}>
                  {opinion}
                  {given(recorded_on) && <span className="ml-2 tabular-nums">{fullDate(recorded_on)}</span>}
                </p>
              )}
            </li>
          ))}
        </ul>
      );
    case "expert":
      if (given(version.expert_opinion)) return <p className={text}>{version.expert_opinion}</p>;
      if (!given(version.expert_not_needed_reason)) return null;
      return <p className={text}>{t("way.notNeededBecause", { reason: version.expert_not_needed_reason })}</p>;
    case "finance_consent":
      return given(version.consent_document_number) ? (
        <p className={text}>{t("way.document", { number: version.consent_document_number })}</p>
      ) : null;
    case "publish":
      return given(version.published_at) ? (
        <p className={text}>{t("way.published", { when: moment(version.published_at) })}</p>
      ) : (
        <p className={text}>{t("list.from", { when: fullDate(version.effective_from) })}</p>
      );
  }
}
