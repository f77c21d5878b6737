import { Link } from "@tanstack/react-router";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EnquiryView } from "@/api/generated/model/enquiryView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import type { SupplierView } from "@/api/generated/model/supplierView";
import {
  askEnquiry,
  getGetProcurementProjectQueryOptions,
  getGetProjectTimelineQueryOptions,
  getListClarificationsQueryOptions,
  getListEnquiriesQueryOptions,
  getListInvitationsQueryOptions,
} from "@/api/generated/procurement/procurement";
import type { ApiProblem } from "@/api/problem";
import { actingFor } from "@/api/my-suppliers";
import { refresh } from "@/api/refresh";
import { deskTo, useChangeDeskSearch } from "@/app/desk-paths";
import { useMoney } from "@/format/money";
import { useMoment } from "@/format/moment";
import { Button, buttonClass } from "@/ui/button";
import { Panel } from "@/ui/facts";
import { Failure } from "@/ui/failure";
import { BackIcon, CheckIcon, CloseIcon } from "@/ui/icons";
import { Left } from "@/ui/left";
import { LegalTimeline } from "@/ui/legal-timeline";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { ProjectHeader } from "@/ui/project-header";
import { SideSheet } from "@/ui/side-sheet";
import { Tag } from "@/ui/tag";
import { TextArea } from "@/ui/text-area";
import { BidStatusTag } from "./bid-status";
import { OpeningRecord } from "./opening-record";
import { useBids, useCustodians } from "./queries";
import { Terms } from "./terms";

type Props = { id: string; suppliers: SupplierView[] };

/** One purchase as a supplier reads it: what is asked for, what it takes, where one stands. */
export function TenderView({ id, suppliers }: Props) {
  const { t } = useTranslation("bids");
  const change = useChangeDeskSearch();
  const project = useQuery(getGetProcurementProjectQueryOptions(id));
  const timeline = useQuery(getGetProjectTimelineQueryOptions(id));
  const [asking, setAsking] = useState(false);
  const back = (
    <Button look="quiet" className="-ml-3 min-h-11 px-3" onPress={() => change({ item: undefined })}>
      <BackIcon />
      {t("tender.back")}
    </Button>
  );
  const data = project.data;
  if (data === undefined) {
    return (
      <>
        {back}
        {project.isError ? (
          <Failure error={project.error} onRetry={() => void project.refetch()} />
        ) : (
          <div className="grid gap-3">
            <Loading label={t("loading")} />
          </div>
        )}
      </>
    );
  }
  const supplier = actingFor(suppliers);
  const receiving = data.status === "notice" || data.status === "open_for_bids";
  return (
    <>
      {back}
      <ProjectHeader project={data}>
        {supplier && receiving && (
          <Button look="plain" onPress={() => setAsking(true)}>
            {t("tender.ask")}
          </Button>
        )}
        {supplier && data.clocks.published_at && (
          <Link {...deskTo("my-challenges", { about: id })} className={buttonClass("plain")}>
            {t("tender.challenge")}
          </Link>
        )}
      </ProjectHeader>
      <div className="grid gap-4 xl:grid-cols-[minmax(0,1.6fr)_minmax(20rem,1fr)] xl:items-start">
        <div className="grid min-w-0 gap-4 max-xl:order-2">
          {data.clocks.opened_at && <OpeningRecord project={data} own={suppliers} />}
          <Panel title={t("tender.what")}>
            <p className="whitespace-pre-line">{data.description}</p>
          </Panel>
          <Terms project={data} />
          <Enquiries id={id} />
          {timeline.data && (
            <details className="min-w-0 rounded-card border border-line bg-sheet px-4 sm:px-6">
              <summary className="song min-h-12 py-3 text-lg">{t("tender.timeline")}</summary>
              <div className="pb-5">
                <LegalTimeline timeline={timeline.data} />
              </div>
            </details>
          )}
        </div>
        <div className="grid min-w-0 gap-4 max-xl:order-1">
          <MyPart project={data} suppliers={suppliers} />
        </div>
      </div>
      {asking && supplier && <AskSheet id={id} supplier={supplier} onClose={() => setAsking(false)} />}
    </>
  );
}

/** Where one stands, and the way to a bid, lot by lot. The server decides when the bid comes in. */
function MyPart({ project, suppliers }: { project: ProcurementProjectView; suppliers: SupplierView[] }) {
  const { t } = useTranslation("bids");
  const moment = useMoment();
  const { yuan } = useMoney();
  const supplier = actingFor(suppliers);
  const custodians = useCustodians(project.id);
  const invitations = useQuery(getListInvitationsQueryOptions(project.id));
  const bids = useBids(project.id, supplier !== undefined);
  const own = (bids.data ?? []).filter((bid) => suppliers.some((one) => one.id === bid.supplier_id));
  const receiving = project.status === "notice" || project.status === "open_for_bids";
  const byInvitation = project.method !== "open_tender" && project.method !== "consultation";
  const invited = invitations.data?.items.some((one) => one.supplier_id === supplier?.id);
  const facts: { ok: boolean | undefined; text: string }[] = [
    {
      ok: supplier !== undefined && supplier.status === "admitted",
      text: supplier ? t(`may.${supplier.status}`) : t("may.nobody"),
    },
    { ok: supplier && !supplier.banned, text: t(supplier?.banned ? "may.banned" : "may.notBanned") },
    ...(byInvitation && invitations.data
      ? [{ ok: invited, text: t(invited ? "may.invited" : "may.notInvited") }]
      : [{ ok: true, text: t("may.everybody") }]),
    {
      ok: project.status === "open_for_bids",
      text: t(project.status === "notice" ? "may.notYet" : receiving ? "may.receiving" : "may.closed"),
    },
    {
      ok: custodians.data?.complete,
      text: t(custodians.data?.complete ? "may.keys" : "may.noKeys", { count: custodians.data?.items.length ?? 0 }),
    },
  ];
  const fits = facts.every((fact) => fact.ok === true);
  return (
    <>
      <Panel title={t("tender.mine")}>
        {project.clocks.bids_due_at && receiving && (
          <div className="mb-4 rounded-xl bg-paper px-4 py-3">
            <p className="text-sm text-soft">{t("tender.due", { when: moment(project.clocks.bids_due_at) })}</p>
            <Left at={project.clocks.bids_due_at} className="song text-xl" />
          </div>
        )}
        <ul className="grid gap-4">
          {project.lots.map((lot) => {
            const standing = own.find(
              (bid) => bid.lot_id === lot.id && bid.status !== "replaced" && bid.status !== "withdrawn",
            );
            return (
              <li key={lot.id} className="grid gap-2 border-t border-line pt-3 first:border-0 first:pt-0">
                <p className="font-medium">{t("lot", { number: lot.number, title: lot.title })}</p>
                <p className="text-sm text-soft">{t("tender.limit", { price: yuan(lot.limit_price_fen) })}</p>
                {standing ? (
                  <div className="flex flex-wrap items-center gap-3">
                    <BidStatusTag status={standing.status} />
                    <Link {...deskTo("my-bids", { item: standing.id })} className={buttonClass("plain", "min-h-11")}>
                      {t("tender.seeMine")}
                    </Link>
                  </div>
                ) : (
                  receiving &&
                  lot.status === "active" &&
                  (fits ? (
                    <Link
                      {...deskTo("tenders", { item: project.id, lot: lot.id })}
                      className={buttonClass("primary")}
                      aria-label={t("tender.bidFor", { number: lot.number, title: lot.title })}
                    >
                      {t("tender.bid")}
                    </Link>
                  ) : (
                    <>
                      <Button isDisabled>{t("tender.bid")}</Button>
                      <p className="text-sm text-soft">{t("tender.why")}</p>
                    </>
                  ))
                )}
              </li>
            );
          })}
        </ul>
        {bids.isError && <ProblemAlert error={bids.error} />}
      </Panel>
      {receiving && (
        <Panel title={t("may.title")}>
          <ul className="grid gap-2">
            {facts.map((fact) => (
              <li key={fact.text} className="flex items-start gap-2.5">
                {fact.ok === true ? (
                  <CheckIcon className="mt-0.5 size-5 text-jade" />
                ) : (
                  <CloseIcon className="mt-0.5 size-5 text-red-deep" />
                )}
                <span>
                  <span className="sr-only">{t(fact.ok === true ? "may.yes" : "may.no")}</span>
                  {fact.text}
                </span>
              </li>
            ))}
          </ul>
          <p className="mt-3 text-sm text-soft">{t("may.related")}</p>
          <p className="mt-1 text-sm text-soft">{t("may.note")}</p>
        </Panel>
      )}
    </>
  );
}

/** What was asked and answered, and what the purchaser has said to all. */
function Enquiries({ id }: { id: string }) {
  const { t } = useTranslation("bids");
  const moment = useMoment();
  const enquiries = useQuery(getListEnquiriesQueryOptions(id, { limit: 100 }));
  const clarifications = useQuery(getListClarificationsQueryOptions(id, { limit: 100 }));
  const asked = enquiries.data?.items ?? [];
  const said = clarifications.data?.items ?? [];
  return (
    <Panel title={t("enquiries.title")}>
      {asked.length + said.length === 0 ? (
        <p className="text-soft">{t("enquiries.none")}</p>
      ) : (
        <ul className="grid gap-4">
          {said.map((one) => (
            <li key={one.id} className="grid gap-1">
              <p className="flex flex-wrap items-center gap-2">
                <Tag tone={one.material ? "red" : "plain"}>{t("enquiries.clarification", { number: one.number })}</Tag>
                <span className="text-sm text-soft">{moment(one.published_at)}</span>
              </p>
              <p className="whitespace-pre-line">{one.text}</p>
              {one.changes?.requirement && (
                <p className="rounded-xl bg-paper px-4 py-3 whitespace-pre-line">
                  {t("enquiries.requirement")}
                  {one.changes.requirement}
                </p>
              )}
              {one.due_after !== one.due_before && (
                <p className="text-red-deep">{t("enquiries.moved", { when: moment(one.due_after) })}</p>
              )}
            </li>
          ))}
          {asked.map((one) => (
            <li key={one.id} className="grid gap-1">
              <p className="flex flex-wrap items-center gap-2">
                <Tag>{t("enquiries.question")}</Tag>
                <span className="text-sm text-soft">{moment(one.created_at)}</span>
              </p>
              <p className="whitespace-pre-line">{one.question}</p>
              {one.answer ? (
                <p className="rounded-xl bg-jade-wash px-4 py-3 whitespace-pre-line">{one.answer}</p>
              ) : (
                <p className="text-ochre">{t("enquiries.waiting")}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function AskSheet({ id, supplier, onClose }: { id: string; supplier: SupplierView; onClose: () => void }) {
  const { t } = useTranslation("bids");
  const queries = useQueryClient();
  const [question, setQuestion] = useState("");
  const ask = useMutation<EnquiryView, ApiProblem>({
    mutationFn: () => askEnquiry(id, { question: question.trim(), supplier_id: supplier.id }),
    onSuccess: async () => {
      await refresh(queries, `/api/v1/procurement-projects/${id}/enquiries`);
      onClose();
    },
  });
  return (
    <SideSheet title={t("tender.ask")} onClose={onClose} isDirty={question !== ""}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate();
        }}
      >
        <p className="text-soft">{t("enquiries.askText")}</p>
        {ask.isError && <ProblemAlert error={ask.error} />}
        <TextArea
          label={t("enquiries.yours")}
          rows={6}
          maxLength={2000}
          value={question}
          error={ask.error?.field("/question")}
          onChange={(event) => setQuestion(event.target.value)}
        />
        <Button type="submit" isDisabled={ask.isPending || question.trim() === ""}>
          {ask.isPending ? t("working") : t("enquiries.send")}
        </Button>
      </form>
    </SideSheet>
  );
}
