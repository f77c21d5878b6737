import { useState } from "react";
import { useTranslation } from "react-i18next";
import { given } from "@/api/given";
import { decideAdjustmentRequest } from "@/api/generated/catalogue/catalogue";
import type { AccountView } from "@/api/generated/model/accountView";
import { AdjustmentDecision } from "@/api/generated/model/adjustmentDecision";
import type { AdjustmentRequestView } from "@/api/generated/model/adjustmentRequestView";
import type { CatalogueVersionView } from "@/api/generated/model/catalogueVersionView";
import { useChangeDeskSearch } from "@/app/desk-paths";
import { useMoment } from "@/format/moment";
import { Button } from "@/ui/button";
import { Chips } from "@/ui/chips";
import { Facts } from "@/ui/facts";
import { ProblemAlert } from "@/ui/problem-alert";
import { RegionName } from "@/ui/region-name";
import { Select } from "@/ui/select";
import { SideSheet } from "@/ui/side-sheet";
import { Tag } from "@/ui/tag";
import { TextArea } from "@/ui/text-area";
import { keepsCatalogues } from "./kept-regions";
import { TONES } from "./request-tones";
import { useCatalogueDeed } from "./use-catalogue-deed";

const DECISIONS = Object.values(AdjustmentDecision);

type Props = {
  me: AccountView;
  request: AdjustmentRequestView;
  versions: CatalogueVersionView[];
  onClose: () => void;
  onDecided: (request: AdjustmentRequestView) => void;
};

/** One request: what is asked, what was decided, and the decision by somebody who did not ask. */
export function RequestSheet({ me, request, versions, onClose, onDecided }: Props) {
  const { t } = useTranslation("catalogue");
  const { t: word } = useTranslation("procurement");
  const moment = useMoment();
  const change = useChangeDeskSearch();
  const [isDirty, setDirty] = useState(false);
  const version = versions.find((one) => one.id === request.version_id);
  // What was adopted is entered into its version by who prepares it.
  const mayEnter = version?.available_actions.includes("update") === true;
  return (
    <SideSheet title={t("adjust.one")} onClose={onClose} isDirty={isDirty}>
      <div className="mb-4">
        <Tag tone={TONES[request.status]}>{t(`adjust.status.${request.status}`)}</Tag>
      </div>
      <Facts
        facts={[
          [t("adjust.kindLabel"), t(`adjust.kind.${request.kind}`)],
          [t("adjust.region"), <RegionName key="region" code={request.region} city={word("list.city")} />],
          [t("list.code"), request.code],
          [t("list.name"), request.name],
          [t("list.description"), request.description],
          [t("adjust.reason"), request.reason],
          [t("adjust.asked"), moment(request.created_at)],
          [t("adjust.decidedAt"), given(request.decided_at) ? moment(request.decided_at) : undefined],
          [t("adjust.decisionReason"), request.decision_reason],
          [t("adjust.into"), version?.title],
        ]}
      />
      {mayEnter && version !== undefined && (
        <div className="mt-5">
          <Button
            onPress={() =>
              change({
                tab: undefined,
                version: version.id,
                status: undefined,
                mine: undefined,
                ...(request.kind === "add"
                  ? { item: "new", from: request.id, q: undefined }
                  : { item: undefined, q: request.code ?? undefined }),
              })
            }
          >
            {t(request.kind === "add" ? "adjust.enter" : "adjust.find")}
          </Button>
        </div>
      )}
      {request.available_actions.includes("decide") && (
        <Decision request={request} versions={versions} onDirty={setDirty} onDecided={onDecided} />
      )}
      {request.status === "open" && request.mine && keepsCatalogues(me) && (
        <p className="mt-5 rounded-xl bg-paper px-4 py-3 text-sm text-soft">{t("adjust.notOwn")}</p>
      )}
    </SideSheet>
  );
}

type DecisionProps = Pick<Props, "request" | "versions" | "onDecided"> & { onDirty: (isDirty: boolean) => void };

function Decision({ request, versions, onDirty, onDecided }: DecisionProps) {
  const { t } = useTranslation("catalogue");
  const { t: desk } = useTranslation("desk");
  const open = versions.filter((one) => one.region === request.region && one.available_actions.includes("update"));
  const [decision, setDecision] = useState<AdjustmentDecision>("adopted");
  const [version, setVersion] = useState(open[0]?.id ?? "");
  const [reason, setReason] = useState("");
  const decide = useCatalogueDeed(
    () =>
      decideAdjustmentRequest(request.id, {
        decision,
        reason: reason.trim(),
        ...(decision === "adopted" && version !== "" ? { version_id: version } : {}),
      }),
    (decided) => {
      onDirty(false);
      onDecided(decided);
    },
  );
  return (
    <form
      noValidate
      className="mt-6 grid gap-4 border-t border-line pt-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!decide.isPending) decide.mutate();
      }}
    >
      <Chips
        label={t("adjust.decision")}
        value={decision}
        onChange={setDecision}
        options={DECISIONS.map((value) => ({ value, label: t(`adjust.status.${value}`) }))}
      />
      {decision === "adopted" && (
        <Select
          label={t("adjust.into")}
          value={version}
          onChange={setVersion}
          hint={open.length === 0 ? t("adjust.noVersion") : t("adjust.intoHint")}
          error={decide.error?.field("/version_id")}
          options={open.map((one) => ({ value: one.id, label: one.title }))}
        />
      )}
      <TextArea
        label={t("adjust.decisionReason")}
        hint={t("adjust.decisionHint")}
        value={reason}
        maxLength={2000}
        error={decide.error?.field("/reason")}
        onChange={(event) => {
          setReason(event.target.value);
          onDirty(event.target.value !== "");
        }}
      />
      <ProblemAlert error={decide.error} />
      <Button type="submit" isDisabled={decide.isPending}>
        {decide.isPending ? desk("common.working") : t("adjust.decideNow")}
      </Button>
    </form>
  );
}
