import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import type { SupplierView } from "@/api/generated/model/supplierView";
import { getGetProcurementProjectQueryOptions } from "@/api/generated/procurement/procurement";
import { faultsOf } from "@/api/sealing/content";
import { canSeal } from "@/api/sealing/bytes";
import { deskTo, useChangeDeskSearch, useDeskSearch } from "@/app/desk-paths";
import { useMoment } from "@/format/moment";
import { useTitle } from "@/format/title";
import { Ask } from "@/ui/ask";
import { Button, buttonClass } from "@/ui/button";
import { Check } from "@/ui/check";
import { Failure } from "@/ui/failure";
import { BackIcon } from "@/ui/icons";
import { Left } from "@/ui/left";
import { Alert, Loading, Notice } from "@/ui/notice";
import { ContentForm } from "./content-form";
import { contentOf, EMPTY } from "./draft";
import type { Draft } from "./draft";
import { SealAndSend } from "./seal-and-send";
import { Terms } from "./terms";

type Props = { id: string; lotId: string; supplier: SupplierView };

const STAGES = ["read", "write", "seal"] as const;
type Stage = (typeof STAGES)[number];

/** A bid from reading to the receipt. What is written stays in this tab until it is sealed. */
export function Composer({ id, lotId, supplier }: Props) {
  const { t } = useTranslation("bids");
  useTitle(t("compose.title"));
  const change = useChangeDeskSearch();
  const project = useQuery(getGetProcurementProjectQueryOptions(id));
  if (project.data === undefined) {
    return project.isError ? (
      <Failure error={project.error} onRetry={() => void project.refetch()} />
    ) : (
      <div className="grid gap-3">
        <Loading label={t("loading")} />
      </div>
    );
  }
  if (!canSeal()) {
    return (
      <Notice title={t("compose.insecure")} text={t("compose.insecureText")}>
        <Button look="plain" onPress={() => change({ lot: undefined, replaces: undefined })}>
          {t("tender.backToIt")}
        </Button>
      </Notice>
    );
  }
  return <Stages project={project.data} lotId={lotId} supplier={supplier} />;
}

function Stages({
  project,
  lotId,
  supplier,
}: {
  project: ProcurementProjectView;
  lotId: string;
  supplier: SupplierView;
}) {
  const { t } = useTranslation("bids");
  const moment = useMoment();
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const [stage, setStage] = useState<Stage>("read");
  const [hasRead, setRead] = useState(false);
  const [tried, setTried] = useState(false);
  const [isDone, setDone] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const [before] = useState<Draft>(() => ({
    ...EMPTY,
    sme: supplier.sme?.size ?? "",
    agent: "",
    phone: supplier.contact_phone ?? "",
  }));
  const [draft, setDraft] = useState(before);
  const isDirty = !isDone && JSON.stringify(draft) !== JSON.stringify(before);
  useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isDirty]);

  const lot = project.lots.find((one) => one.id === lotId);
  if (lot === undefined) return <Notice title={t("compose.noLot")} />;
  const content = contentOf(draft, project.criteria);
  const faults = faultsOf(content);
  const leave = () => change({ lot: undefined, replaces: undefined });
  const show = (next: Stage) => {
    setStage(next);
    scrollTo({ top: 0 });
  };
  return (
    <div className="mx-auto max-w-3xl">
      <Button look="quiet" className="-ml-3 min-h-11 px-3" onPress={() => (isDirty ? setLeaving(true) : leave())}>
        <BackIcon />
        {t("tender.backToIt")}
      </Button>
      <p className="text-soft">
        {project.code} · {t("lot", { number: lot.number, title: lot.title })}
      </p>
      <h1 className="song text-2xl sm:text-[1.75rem]">
        {t(search.replaces === undefined ? "compose.for" : "compose.again", { title: project.title })}
      </h1>
      {project.clocks.bids_due_at && (
        <p className="mt-1">
          {t("tender.due", { when: moment(project.clocks.bids_due_at) })} <Left at={project.clocks.bids_due_at} />
        </p>
      )}
      <ol aria-label={t("compose.stages")} className="my-5 grid grid-cols-3 gap-2">
        {STAGES.map((one, place) => {
          const at = STAGES.indexOf(stage);
          return (
            <li
              key={one}
              aria-current={one === stage ? "step" : undefined}
              className={`border-t-4 pt-2 text-sm sm:text-base ${place <= at ? "border-red" : "border-line text-soft"} ${one === stage ? "font-medium text-red-deep" : ""}`}
            >
              {place + 1}. {t(`compose.stage.${one}`)}
            </li>
          );
        })}
      </ol>

      {stage === "read" && (
        <div className="grid gap-4">
          <p className="rounded-xl border border-line bg-sheet px-4 py-3 text-soft">{t("compose.readText")}</p>
          <Terms project={project} />
          <Check checked={hasRead} onChange={setRead} error={tried && !hasRead ? t("compose.mustRead") : undefined}>
            {t("compose.haveRead")}
          </Check>
          <Button
            onPress={() => {
              setTried(!hasRead);
              if (hasRead) show("write");
            }}
          >
            {t("compose.toWrite")}
          </Button>
        </div>
      )}

      {stage === "write" && (
        <form
          noValidate
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (faults.length === 0) {
              setTried(false);
              show("seal");
            }
          }}
        >
          <ContentForm
            project={project}
            lot={lot}
            draft={draft}
            onChange={setDraft}
            faults={tried ? faults : []}
            replaces={search.replaces !== undefined}
          />
          {tried && faults.length > 0 && (
            <Alert>
              <p>
                {t("compose.faults", {
                  names: faults.map((one) => t(`fault.${one}` as "fault.price")).join(t("comma")),
                })}
              </p>
            </Alert>
          )}
          <div className="grid gap-2.5 sm:grid-cols-2">
            <Button look="plain" onPress={() => show("read")}>
              {t("compose.backToRead")}
            </Button>
            <Button type="submit">{t("compose.toSeal")}</Button>
          </div>
        </form>
      )}

      {stage === "seal" && (
        <SealAndSend
          project={project}
          lot={lot}
          supplier={supplier}
          content={content}
          replaces={search.replaces}
          onBack={() => show("write")}
          onDone={() => setDone(true)}
        />
      )}
      {isDone && (
        <div className="mt-5 flex flex-wrap gap-2.5">
          <Link {...deskTo("my-bids")} className={buttonClass("primary")}>
            {t("compose.toMine")}
          </Link>
          <Button look="plain" onPress={leave}>
            {t("tender.backToIt")}
          </Button>
        </div>
      )}
      {isLeaving && (
        <Ask
          title={t("compose.leaveTitle")}
          confirm={t("compose.leave")}
          onClose={() => setLeaving(false)}
          onConfirm={leave}
        >
          <p>{t("compose.leaveText")}</p>
        </Ask>
      )}
    </div>
  );
}
