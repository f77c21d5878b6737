import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ReactNode } from "react";
import { getGetMeQueryOptions } from "@/api/generated/me/me";
import { endSession } from "@/api/leave";
import { isStaff } from "@/api/reach";
import { useSignedIn } from "@/api/session";
import { paths } from "@/app/paths";
import { useTitle } from "@/format/title";
import { Button, buttonClass } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { AlertIcon, BellIcon, CalendarIcon, ForwardIcon, TicketIcon } from "@/ui/icons";
import { Loading, Notice } from "@/ui/notice";
import { CalendarFeed } from "./calendar-feed";
import { DisplaySettings } from "./display-settings";
import { EmailSetting } from "./email-setting";
import { Password } from "./password";
import { PhoneSetting } from "./phone-setting";
import { Preferences } from "./preferences";
import { Privacy } from "./privacy";
import { ProfileName } from "./profile-name";

/** The account of who is signed in: who one is, how one is told things, what is kept. */
export function MePage() {
  const { t } = useTranslation();
  useTitle(t("me.title"));
  const signedIn = useSignedIn();
  return (
    <div className="page max-w-3xl pt-6 sm:pt-10">
      {signedIn ? (
        <Me />
      ) : (
        <Notice level="h1" title={t("me.signIn")} text={t("bookings.signInText")}>
          <Link to={paths.signIn} search={{ next: paths.account }} className={buttonClass()}>
            {t("nav.signIn")}
          </Link>
        </Notice>
      )}
    </div>
  );
}

const WAYS = [
  { to: paths.bookings, name: "nav.bookings", Icon: CalendarIcon },
  { to: paths.tickets, name: "tickets.title", Icon: TicketIcon },
  { to: paths.notices, name: "notices.title", Icon: BellIcon },
  { to: paths.strikes, name: "strikes.title", Icon: AlertIcon },
] as const;

function Me() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const me = useQuery(getGetMeQueryOptions());
  if (me.isError) return <Failure error={me.error} onRetry={() => void me.refetch()} />;
  if (me.isPending) return <Loading label={t("me.loading")} rows={3} className="mb-3 h-28" />;
  return (
    <>
      <h1 className="song text-[1.75rem] sm:text-4xl">{t("account.hello", { name: me.data.display_name })}</h1>
      <p className="mt-1 text-soft">{me.data.login}</p>
      {isStaff(me.data) && (
        <Link to={paths.desk} params={{ _splat: "" }} className={buttonClass("primary", "mt-5 w-full sm:w-auto")}>
          {t("nav.desk")}
        </Link>
      )}
      <nav aria-label={t("mine.label")} className="mt-5 grid grid-cols-2 gap-3 sm:grid-cols-4">
        {WAYS.map(({ to, name, Icon }) => (
          <Link
            key={to}
            to={to}
            className="flex min-h-20 flex-col items-center justify-center gap-1.5 rounded-card border border-line bg-sheet p-2 text-center text-[0.9375rem] leading-tight shadow-card hover:border-edge"
          >
            <Icon className="size-6 text-red" />
            {t(name)}
          </Link>
        ))}
      </nav>
      <Link
        to={paths.supplier}
        className="mt-3 inline-flex min-h-11 items-center underline underline-offset-4 hover:text-red-deep"
      >
        {t("me.supplier")}
      </Link>
      <Part id="profile" title={t("me.profile")}>
        <ProfileName key={me.data.display_name} name={me.data.display_name} />
        <PhoneSetting key={me.data.phone} me={me.data} />
        <EmailSetting />
      </Part>
      <Part id="told" title={t("me.told")}>
        <Preferences />
      </Part>
      <Part id="shown" title={t("me.shown")}>
        <DisplaySettings />
      </Part>
      <Part id="calendar" title={t("me.calendar")}>
        <CalendarFeed />
      </Part>
      <Part id="security" title={t("me.security")}>
        <Password />
      </Part>
      <Part id="privacy" title={t("me.privacy")}>
        <Privacy />
      </Part>
      <div className="mt-8">
        <Button look="plain" className="w-full sm:w-auto" onPress={() => void endSession(queries)}>
          {t("nav.signOut")}
          <ForwardIcon className="size-4" />
        </Button>
      </div>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="song mb-3 text-lg">
        {title}
      </h2>
      <div className="grid gap-5 rounded-card border border-line bg-sheet p-4 shadow-card sm:p-5">{children}</div>
    </section>
  );
}
