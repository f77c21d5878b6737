import { getRouteApi, Link, Navigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { rolesOf, useMe } from "@/api/reach";
import { useSignedIn } from "@/api/session";
import { useTitle } from "@/format/title";
import { buttonClass } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { deskTo, isScreen } from "../desk-paths";
import { paths } from "../paths";
import { DeskFrame } from "./desk-frame";
import { screensOf } from "./desk-roles";
import { ScreenView } from "./desk-screens";

const route = getRouteApi(paths.desk);

/** Everything below /desk: who is it, and may they be here? */
export function DeskRoute() {
  const { t } = useTranslation("desk");
  const { _splat: name } = route.useParams();
  const signedIn = useSignedIn();
  const me = useMe();

  if (!signedIn) {
    const next = `/desk/${name ?? ""}`;
    return (
      <Closed title={t("door.signIn")} text={t("door.signInText")}>
        <Link to={paths.signIn} search={{ next }} className={buttonClass()}>
          {t("door.signInButton")}
        </Link>
        <Home />
      </Closed>
    );
  }
  if (me.data === undefined) {
    return (
      <main id="main" className="page grid gap-3 py-10">
        {me.isError ? (
          <Failure error={me.error} onRetry={() => void me.refetch()} />
        ) : (
          <Loading label={t("common.loading")} />
        )}
      </main>
    );
  }
  const screens = screensOf(rolesOf(me.data));
  const first = screens[0];
  if (first === undefined) {
    return (
      <Closed title={t("door.residents")} text={t("door.residentsText")}>
        <Home />
        <Link to={paths.bookings} className={buttonClass("plain")}>
          {t("door.myBookings")}
        </Link>
      </Closed>
    );
  }
  if (name === undefined || name === "") return <Navigate {...deskTo(first)} replace />;
  const screen = isScreen(name) ? name : undefined;
  return (
    <DeskFrame me={me.data} screens={screens} current={screen}>
      {screen !== undefined && screens.includes(screen) ? (
        <ScreenView key={screen} screen={screen} me={me.data} />
      ) : (
        <Refused isKnown={screen !== undefined}>
          <Link {...deskTo(first)} className={buttonClass()}>
            {t("door.toMine", { name: t(`screen.${first}`) })}
          </Link>
        </Refused>
      )}
    </DeskFrame>
  );
}

function Refused({ isKnown, children }: { isKnown: boolean; children: ReactNode }) {
  const { t } = useTranslation("desk");
  const title = isKnown ? t("door.notYours") : t("door.lost");
  useTitle(title);
  return (
    <Notice level="h1" title={title} text={isKnown ? t("door.notYoursText") : t("door.lostText")}>
      {children}
    </Notice>
  );
}

function Closed({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  useTitle(title);
  return (
    <main id="main" className="page py-10">
      <Notice level="h1" title={title} text={text}>
        {children}
      </Notice>
    </main>
  );
}

function Home() {
  const { t } = useTranslation("desk");
  return (
    <Link to={paths.home} className={buttonClass("plain")}>
      {t("door.home")}
    </Link>
  );
}
