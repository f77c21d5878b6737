import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { drawPanel } from "@/api/generated/evaluation/evaluation";
import type { AccountView } from "@/api/generated/model/accountView";
import type { PanelView } from "@/api/generated/model/panelView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { useDeed } from "@/api/use-deed";
import { deskTo } from "@/app/desk-paths";
import { clock, localDate } from "@/format/time";
import { Ask } from "@/ui/ask";
import { Button, buttonClass } from "@/ui/button";
import { Check } from "@/ui/check";
import { Panel } from "@/ui/facts";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";
import { Tag } from "@/ui/tag";
import { Fingerprint, Meter } from "./pieces";
import { canVerify, verifyDraw } from "./verify-draw";

type Props = { project: ProcurementProjectView; panel: PanelView; me: AccountView };

/** Who evaluates: planned, drawn at random, and in the end published so that anybody can draw again. */
export function PanelStep({ project, panel, me }: Props) {
  const { t } = useTranslation("evaluation");
  const mayDraw = panel.available_actions.includes("draw");
  return (
    <div className="grid gap-5">
      {panel.size > 0 && (
        <Panel title={t("panel.seats")}>
          <div className="grid gap-4 sm:grid-cols-2">
            <Meter label={t("panel.seated")} value={panel.seated} of={panel.size} />
            <Meter label={t("panel.confirmed")} value={panel.confirmed} of={panel.size} />
          </div>
          <p className="mt-3 text-soft">
            {panel.members.length > 0
              ? t("panel.published")
              : panel.confirmed === panel.size
                ? t("panel.ready")
                : t("panel.waiting")}
          </p>
          {panel.my_membership && (
            <Link {...deskTo("panels", { seat: panel.my_membership.id })} className={buttonClass("plain", "mt-3")}>
              {t("panel.mySeat", { state: t(`member.${panel.my_membership.status}`) })}
            </Link>
          )}
        </Panel>
      )}
      {mayDraw && <Plan key={panel.version} {...{ project, panel, me }} isFirst={panel.size === 0} />}
      {panel.members.length > 0 && <Published panel={panel} />}
      <Panel title={t("panel.seedTitle")}>
        <p className="text-soft">{t("panel.seedText")}</p>
        <dl className="mt-3 grid gap-3">
          <Fingerprint label={t("panel.seedHash")} value={panel.seed_hash} />
          {panel.seed ? (
            <Fingerprint label={t("panel.seed")} value={panel.seed} />
          ) : (
            <div>
              <dt className="text-sm text-soft">{t("panel.seed")}</dt>
              <dd>{t("panel.seedLater")}</dd>
            </div>
          )}
          <Fingerprint label={t("panel.tieSeedHash")} value={panel.tie_seed_hash} />
        </dl>
        {panel.seed && <Again panel={panel} seed={panel.seed} />}
      </Panel>
    </div>
  );
}

function Plan({ project, panel, me, isFirst }: Props & { isFirst: boolean }) {
  const { t } = useTranslation("evaluation");
  const [size, setSize] = useState(String(panel.size || project.terms.panel_size || 5));
  const [domain, setDomain] = useState(panel.strata[0]?.domain ?? project.catalogue_code);
  const [withMe, setWithMe] = useState(panel.purchaser_representatives > 0);
  const [asking, setAsking] = useState(false);
  const draw = useDeed(
    () =>
      drawPanel(
        project.id,
        isFirst
          ? {
              size: Number(size),
              strata: [{ domain: domain.trim(), count: Number(size) - (withMe ? 1 : 0) }],
              ...(withMe ? { purchaser_representatives: [me.id] } : {}),
            }
          : {},
      ),
    () => setAsking(false),
  );
  return (
    <Panel title={isFirst ? t("panel.plan") : t("panel.fill")}>
      <p className="text-soft">{isFirst ? t("panel.planText") : t("panel.fillText")}</p>
      {isFirst && (
        <div className="mt-4 grid gap-4 sm:grid-cols-2">
          <Field
            label={t("panel.size")}
            hint={t("panel.sizeHint", { count: project.terms.panel_size ?? 0 })}
            type="number"
            inputMode="numeric"
            min={3}
            step={2}
            value={size}
            error={draw.error?.field("/size")}
            onChange={(event) => setSize(event.target.value)}
          />
          <Field
            label={t("panel.domain")}
            hint={t("panel.domainHint")}
            value={domain}
            error={draw.error?.field("/strata/0/domain") ?? draw.error?.field("/strata")}
            onChange={(event) => setDomain(event.target.value)}
          />
          <div className="sm:col-span-2">
            <Check checked={withMe} onChange={setWithMe}>
              {t("panel.withMe")}
            </Check>
          </div>
        </div>
      )}
      <Button className="mt-4" onPress={() => setAsking(true)}>
        {isFirst ? t("panel.draw") : t("panel.drawMore")}
      </Button>
      {asking && (
        <Ask
          title={t("panel.askTitle")}
          confirm={t("panel.draw")}
          isBusy={draw.isPending}
          error={draw.error}
          onClose={() => setAsking(false)}
          onConfirm={() => draw.mutate()}
        >
          <p>{t("panel.askText", { count: isFirst ? Number(size) : panel.size - panel.seated })}</p>
        </Ask>
      )}
    </Panel>
  );
}

function Published({ panel }: { panel: PanelView }) {
  const { t } = useTranslation("evaluation");
  return (
    <Panel title={t("panel.members")}>
      <ul className="grid gap-2 sm:grid-cols-2">
        {panel.members.map((member) => (
          <li key={member.id} className="flex flex-wrap items-center gap-2 rounded-xl bg-paper px-4 py-2.5">
            <span className="font-medium">{member.name}</span>
            <span className="text-sm text-soft">
              {member.purchaser_representative ? t("panel.representative") : t("panel.expert")}
            </span>
            {member.status !== "confirmed" && <Tag>{t(`member.${member.status}`)}</Tag>}
          </li>
        ))}
      </ul>
      <h3 className="mt-5 mb-2 font-medium">{t("panel.draws")}</h3>
      <ol className="grid gap-2 text-[0.9375rem]">
        {panel.draws.map((draw) => (
          <li key={draw.number} className="rounded-xl bg-paper px-4 py-2.5">
            {t("panel.drawLine", {
              number: draw.number,
              at: `${localDate(draw.drawn_at)} ${clock(draw.drawn_at)}`,
              domain: draw.domain ?? "–",
              candidates: draw.candidates.length,
              drawn: draw.drawn.length,
            })}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** Draws again on this machine, from what is published. */
function Again({ panel, seed }: { panel: PanelView; seed: string }) {
  const { t } = useTranslation("evaluation");
  const check = useMutation({ mutationFn: () => verifyDraw(seed, panel.seed_hash, panel.draws) });
  if (!canVerify()) return <p className="mt-4 text-soft">{t("panel.cannotVerify")}</p>;
  const good = check.data && check.data.seed && check.data.draws.every(Boolean);
  return (
    <div className="mt-4">
      <Button look="plain" isDisabled={check.isPending} onPress={() => check.mutate()}>
        {t("panel.verify")}
      </Button>
      <div role="status" className="mt-3">
        {check.data && (
          <p className={`font-medium ${good ? "text-jade" : "text-red-deep"}`}>
            {good ? t("panel.verified", { count: check.data.draws.length }) : t("panel.notVerified")}
          </p>
        )}
      </div>
      {check.isError && <ProblemAlert error={check.error} />}
    </div>
  );
}
