import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { confirmPanelMember, declinePanelMember, recusePanelMember } from "@/api/generated/evaluation/evaluation";
import type { PanelMemberView } from "@/api/generated/model/panelMemberView";
import { RecusalRelation } from "@/api/generated/model/recusalRelation";
import { useDeed } from "@/api/use-deed";
import { useTitle } from "@/format/title";
import { Ask } from "@/ui/ask";
import { Button } from "@/ui/button";
import { Check } from "@/ui/check";
import { Panel } from "@/ui/facts";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";
import { ProjectHead } from "./project-head";
import { useBids, useProject } from "./use-purchase";

const RELATIONS = Object.values(RecusalRelation);

/** Before a member sees anything of the bids: who takes part, and whether there is a tie to any of them. */
export function Declaration({ seat, back }: { seat: PanelMemberView; back: ReactNode }) {
  const { t } = useTranslation("evaluation");
  const { t: desk } = useTranslation("desk");
  const project = useProject(seat.project_id);
  const isOpen = seat.status === "drawn";
  const bids = useBids(seat.project_id, isOpen && Boolean(project.data?.clocks.opened_at));
  const [none, setNone] = useState(false);
  const [tried, setTried] = useState(false);
  useTitle(project.data?.title ?? "");
  const confirm = useDeed(() => confirmPanelMember(seat.id, { no_conflict: true }));
  if (project.isError) return <Failure error={project.error} onRetry={() => void project.refetch()} />;
  if (!project.data) {
    return (
      <div className="grid gap-3">
        <Loading label={desk("common.loading")} />
      </div>
    );
  }
  return (
    <>
      <ProjectHead project={project.data} back={back} />
      {isOpen ? (
        <div className="grid gap-5">
          <Panel title={t("declare.title")}>
            <p>{t("declare.text")}</p>
            <dl className="mt-4 grid gap-3">
              <div>
                <dt className="text-sm text-soft">{t("seats.purchaser")}</dt>
                <dd className="font-medium">{project.data.purchaser_name}</dd>
              </div>
              <div>
                <dt className="text-sm text-soft">{t("declare.bidders")}</dt>
                <dd>
                  <ul className="list-disc pl-5">
                    {bids.data?.items.map((bid) => (
                      <li key={bid.id} className="font-medium">
                        {bid.supplier_name}
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            </dl>
            <h3 className="mt-5 font-medium">{t("declare.relations")}</h3>
            <ul className="mt-1 grid list-disc gap-0.5 pl-5 sm:grid-cols-2">
              {RELATIONS.filter((relation) => relation !== "other").map((relation) => (
                <li key={relation}>{t(`relation.${relation}`)}</li>
              ))}
            </ul>
            <p className="mt-2 text-sm text-soft">{t("declare.article")}</p>
            <form
              noValidate
              className="mt-5 grid gap-4 border-t border-line pt-4"
              onSubmit={(event) => {
                event.preventDefault();
                setTried(true);
                if (none && !confirm.isPending) confirm.mutate();
              }}
            >
              <Check checked={none} onChange={setNone} error={tried && !none ? t("declare.needed") : undefined}>
                {t("declare.none")}
              </Check>
              <ProblemAlert error={confirm.error} />
              <div className="flex flex-wrap gap-3">
                <Button type="submit" isDisabled={confirm.isPending}>
                  {confirm.isPending ? desk("common.working") : t("declare.sign")}
                </Button>
                <Leave seat={seat} />
              </div>
            </form>
          </Panel>
        </div>
      ) : (
        <Notice
          title={t(`declare.left.${seat.status === "recused" ? "recused" : "declined"}`)}
          text={t("declare.leftText")}
        />
      )}
    </>
  );
}

/** The ways off a panel: a tie, or another reason. Who leaves is followed by the next of the draw. */
export function Leave({ seat }: { seat: PanelMemberView }) {
  const { t } = useTranslation("evaluation");
  const [asking, setAsking] = useState<"recuse" | "decline">();
  const [relation, setRelation] = useState<RecusalRelation>("employment");
  const leave = useDeed(
    (reason: string) =>
      asking === "recuse" ? recusePanelMember(seat.id, { relation, reason }) : declinePanelMember(seat.id, { reason }),
    () => setAsking(undefined),
  );
  return (
    <>
      {(["recuse", "decline"] as const)
        .filter((action) => seat.available_actions.includes(action))
        .map((action) => (
          <Button
            key={action}
            look={action === "recuse" ? "danger" : "plain"}
            onPress={() => {
              leave.reset();
              setAsking(action);
            }}
          >
            {t(`declare.${action}`)}
          </Button>
        ))}
      {asking && (
        <Ask
          title={t(`declare.${asking}Title`)}
          confirm={t(`declare.${asking}`)}
          isBusy={leave.isPending}
          error={leave.error}
          reason={{ label: t("declare.reason"), required: true }}
          onClose={() => setAsking(undefined)}
          onConfirm={(reason) => leave.mutate(reason)}
        >
          <p>{t(`declare.${asking}Text`)}</p>
          {asking === "recuse" && (
            <Select
              label={t("declare.relation")}
              value={relation}
              onChange={setRelation}
              options={RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) }))}
            />
          )}
        </Ask>
      )}
    </>
  );
}
