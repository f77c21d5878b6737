import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CustodianView } from "@/api/generated/model/custodianView";
import type { ProcurementProjectView } from "@/api/generated/model/procurementProjectView";
import { getGetProcurementProjectQueryOptions } from "@/api/generated/procurement/procurement";
import { canSeal } from "@/api/sealing/bytes";
import { ROLES } from "@/api/sealing/keys";
import type { KeyRole } from "@/api/sealing/keys";
import { useChangeDeskSearch } from "@/app/desk-paths";
import { leftUntil } from "@/format/left";
import { useMoment } from "@/format/moment";
import { useNow } from "@/format/now";
import { useTitle } from "@/format/title";
import { Button } from "@/ui/button";
import { UnlockIcon } from "@/ui/bid-icons";
import { KeyIcon, LockIcon } from "@/ui/desk-icons";
import { Panel } from "@/ui/facts";
import { Failure } from "@/ui/failure";
import { BackIcon } from "@/ui/icons";
import { Alert, Loading } from "@/ui/notice";
import { ProjectHeader } from "@/ui/project-header";
import { Tag } from "@/ui/tag";
import { Fingerprint } from "./fingerprint";
import { OpeningRecord } from "./opening-record";
import { OwnKey } from "./own-key";
import { useCustodians } from "./queries";
import { Release } from "./release";

/** While others release their keys, everybody sees it. */
const WATCH_MS = 4000;

/** The three keys of a purchase, and the opening with two of them. */
export function Ceremony({ id, roles }: { id: string; roles: KeyRole[] }) {
  const { t } = useTranslation("bids");
  const change = useChangeDeskSearch();
  const project = useQuery(
    getGetProcurementProjectQueryOptions(id, {
      query: { refetchInterval: (query) => (query.state.data?.status === "open_for_bids" ? WATCH_MS : false) },
    }),
  );
  const data = project.data;
  const watching = data?.status === "open_for_bids";
  const custodians = useCustodians(id, watching ? WATCH_MS : undefined);
  useTitle(data === undefined ? t("keys.title") : t("ceremony.of", { title: data.title }));
  const failed = project.error ?? custodians.error;
  return (
    <>
      <Button look="quiet" className="-ml-3 min-h-11 px-3" onPress={() => change({ item: undefined })}>
        <BackIcon />
        {t("keys.back")}
      </Button>
      {data && custodians.data ? (
        <>
          <ProjectHeader project={data} />
          <Stage project={data} custodians={custodians.data.items} roles={roles} />
        </>
      ) : failed ? (
        <Failure
          error={failed}
          onRetry={() => {
            void project.refetch();
            void custodians.refetch();
          }}
        />
      ) : (
        <div className="grid gap-3">
          <Loading label={t("loading")} />
        </div>
      )}
    </>
  );
}

function Stage({
  project,
  custodians,
  roles,
}: {
  project: ProcurementProjectView;
  custodians: CustodianView[];
  roles: KeyRole[];
}) {
  const { t } = useTranslation("bids");
  const opened = Boolean(project.clocks.opened_at);
  const released = custodians.filter((one) => one.released_at).length;
  const before = ["plan", "need_consulted", "notice", "open_for_bids"].includes(project.status);
  const mine = roles.map((role) => ({ role, key: custodians.find((one) => one.role === role) }));
  return (
    <div className="grid gap-4">
      {project.status === "open_for_bids" && !opened && project.clocks.bids_due_at && (
        <Countdown due={project.clocks.bids_due_at} released={released} />
      )}
      {opened && <OpeningRecord project={project} withSigns={roles.some((role) => role !== "city_office")} />}
      <Panel title={t("ceremony.seats")}>
        <ul className="grid gap-3 md:grid-cols-3">
          {ROLES.map((role) => (
            <Seat
              key={role}
              role={role}
              custodian={custodians.find((one) => one.role === role)}
              isMine={roles.includes(role)}
              opened={opened}
            />
          ))}
        </ul>
        <p className="mt-4 text-sm text-soft">{t("ceremony.rule")}</p>
      </Panel>
      {before && !canSeal() && (
        <Alert>
          <p>{t("compose.insecureText")}</p>
        </Alert>
      )}
      {before &&
        canSeal() &&
        mine.map(({ role, key }) =>
          key === undefined ? (
            <OwnKey key={role} project={project} role={role} />
          ) : (
            project.status === "open_for_bids" &&
            !key.released_at && <Release key={role} project={project} role={role} custodian={key} />
          ),
        )}
      {before &&
        canSeal() &&
        mine.map(
          ({ role, key }) =>
            key &&
            !key.released_at && (
              <details key={role} className="rounded-card border border-line bg-sheet px-4 sm:px-6">
                <summary className="min-h-12 py-3 font-medium">
                  {t("own.replace", { role: t(`keeper.${role}`) })}
                </summary>
                <div className="pb-4">
                  <p className="mb-3 text-soft">{t("own.replaceText")}</p>
                  <OwnKey project={project} role={role} replaces={key} />
                </div>
              </details>
            ),
        )}
    </div>
  );
}

const pad = (value: number) => String(value).padStart(2, "0");

/** Until the deadline; then how many of the two keys are there. */
function Countdown({ due, released }: { due: string; released: number }) {
  const { t } = useTranslation("bids");
  const moment = useMoment();
  const now = useNow(1000);
  const left = leftUntil(due, now);
  return (
    <section
      aria-label={t("ceremony.countdown")}
      className="grid gap-3 rounded-card border border-line bg-sheet p-5 text-center sm:p-7"
    >
      {left.over ? (
        <>
          <p className="text-soft">{t("ceremony.due", { when: moment(due) })}</p>
          <p className="song text-2xl sm:text-3xl" role="status">
            {t("ceremony.progress", { count: released })}
          </p>
          <div
            role="progressbar"
            aria-label={t("ceremony.progressLabel")}
            aria-valuemin={0}
            aria-valuemax={2}
            aria-valuenow={released}
            className="mx-auto grid w-full max-w-72 grid-cols-2 gap-2"
          >
            {[1, 2].map((key) => (
              <span key={key} className={`h-2.5 rounded-full ${released >= key ? "bg-jade" : "bg-line"}`} />
            ))}
          </div>
          <p className="text-soft">{t(released === 0 ? "ceremony.first" : "ceremony.second")}</p>
        </>
      ) : (
        <>
          <p className="text-soft">{t("ceremony.until", { when: moment(due) })}</p>
          <p className="song text-3xl tabular-nums sm:text-4xl" role="timer">
            {left.days > 0 && `${t("ceremony.days", { count: left.days })} `}
            {pad(left.hours)}:{pad(left.minutes)}:{pad(left.seconds)}
          </p>
          <p className="text-sm text-soft">{t("ceremony.clock")}</p>
        </>
      )}
    </section>
  );
}

function Seat({
  role,
  custodian,
  isMine,
  opened,
}: {
  role: KeyRole;
  custodian: CustodianView | undefined;
  isMine: boolean;
  opened: boolean;
}) {
  const { t } = useTranslation("bids");
  const moment = useMoment();
  const released = custodian?.released_at;
  const Icon = released ? UnlockIcon : custodian ? LockIcon : KeyIcon;
  return (
    <li
      className={`grid content-start gap-2 rounded-xl border px-4 py-3.5 ${released ? "border-jade bg-jade-wash/60" : isMine ? "border-red bg-paper" : "border-line bg-paper"}`}
    >
      <p className="flex items-center justify-between gap-2">
        <span className="flex items-center gap-2 font-medium">
          <Icon />
          {t(`keeper.${role}`)}
        </span>
        {isMine && <Tag tone="ochre">{t("ceremony.you")}</Tag>}
      </p>
      <p className={released ? "text-jade" : custodian ? "" : "text-red-deep"}>
        {released
          ? t("ceremony.released", { when: moment(released) })
          : custodian
            ? t(opened ? "ceremony.notNeeded" : "ceremony.registered", { when: moment(custodian.registered_at) })
            : t("ceremony.missing")}
      </p>
      {custodian && (
        <div>
          <p className="text-sm text-soft">{t("ceremony.fingerprint")}</p>
          <Fingerprint value={custodian.fingerprint} />
        </div>
      )}
    </li>
  );
}
