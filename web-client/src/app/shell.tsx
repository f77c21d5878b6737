import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useSignedIn } from "@/api/session";
import { chooseLanguage, useLanguage } from "@/format/i18n";
import { useIsMovable } from "@/format/now";
import { setLargeType, useLargeType } from "@/format/preferences";
import { CalendarIcon, Mark, SearchIcon, TicketIcon, TypeIcon, UserIcon } from "@/ui/icons";
import { API_DOCS, paths } from "./paths";

const DemoClock = lazy(() => import("./demo-clock-route"));
const NoticeBell = lazy(async () => ({ default: (await import("./notice-bell")).NoticeBell }));

/** The console has a frame of its own. */
export function Shell() {
  const { pathname } = useLocation();
  return /^\/desk(\/|$)/.test(pathname) ? <Outlet /> : <PublicFrame />;
}

/** The frame of every page for residents: where one can go, and how it is shown. */
function PublicFrame() {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only rounded-full bg-ink px-5 py-3 text-white focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
      >
        {t("skip")}
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1} className="flex-1 outline-none">
        <Outlet />
      </main>
      <footer aria-label={t("footer.label")} className="mt-16 border-t border-line pb-24 sm:pb-8">
        <div className="page flex flex-wrap items-center justify-between gap-x-8 gap-y-2 pt-6 text-sm text-soft">
          <p>{t("footer.note")}</p>
          <p className="flex flex-wrap gap-x-6">
            <Link to={paths.procurement} className={FOOT}>
              {t("footer.procurement")}
            </Link>
            <a href={API_DOCS} className={FOOT}>
              {t("footer.docs")}
            </a>
          </p>
          <Demo />
        </div>
      </footer>
      <TabBar />
    </div>
  );
}

const FOOT = "inline-flex min-h-11 items-center underline underline-offset-4 hover:text-ink";

/** In a demo the clock can be moved by whoever is signed in. */
function Demo() {
  const signedIn = useSignedIn();
  const isMovable = useIsMovable();
  if (!signedIn || !isMovable) return null;
  return (
    <Suspense fallback={null}>
      <DemoClock />
    </Suspense>
  );
}

function Header() {
  const { t } = useTranslation();
  const signedIn = useSignedIn();
  return (
    <header className="z-20 border-b border-line/70 bg-paper/95 backdrop-blur-sm sm:sticky sm:top-0">
      <div className="page flex min-h-14 flex-wrap items-center justify-between gap-x-4">
        <Link to={paths.home} className="flex min-h-11 items-center gap-2.5 rounded-lg">
          <Mark className="size-8" />
          <span className="song text-xl tracking-wider">{t("brand.name")}</span>
          <span className="hidden text-sm text-soft md:inline [html:lang(en)_&]:hidden">{t("brand.line")}</span>
        </Link>
        <div className="flex items-center gap-1 sm:gap-3">
          <nav aria-label={t("nav.label")} className="hidden items-center gap-1 sm:flex">
            <HeaderLink to={paths.home}>{t("nav.find")}</HeaderLink>
            <HeaderLink to={paths.sessions}>{t("nav.sessions")}</HeaderLink>
            <HeaderLink to={paths.bookings}>{t("nav.bookings")}</HeaderLink>
          </nav>
          <Settings />
          {signedIn && (
            <Suspense fallback={<span className="size-11" />}>
              <NoticeBell />
            </Suspense>
          )}
          <div className="hidden sm:block">
            <Account />
          </div>
        </div>
      </div>
    </header>
  );
}

function HeaderLink({
  to,
  children,
}: {
  to: typeof paths.home | typeof paths.sessions | typeof paths.bookings;
  children: string;
}) {
  return (
    <Link
      to={to}
      activeOptions={{ exact: true, includeSearch: false }}
      className="inline-flex min-h-11 items-center rounded-full px-4 hover:bg-line/50 aria-[current=page]:font-medium aria-[current=page]:text-red-deep"
    >
      {children}
    </Link>
  );
}

const SETTING = "inline-flex min-h-11 items-center gap-1.5 rounded-full px-3 text-sm hover:bg-line/50";

function Settings() {
  const { t } = useTranslation();
  const language = useLanguage();
  const large = useLargeType();
  return (
    <div role="group" aria-label={t("settings.label")} className="flex items-center">
      <button
        type="button"
        aria-pressed={large}
        onClick={() => setLargeType(!large)}
        className={`${SETTING} aria-pressed:bg-blush aria-pressed:text-red-deep`}
      >
        <TypeIcon />
        {t("settings.large")}
      </button>
      <button
        type="button"
        lang={language === "en" ? "zh-CN" : "en"}
        onClick={() => void chooseLanguage(language === "en" ? "zh-CN" : "en")}
        className={SETTING}
      >
        {t("settings.language")}
      </button>
    </div>
  );
}

function Account() {
  const { t } = useTranslation();
  const signedIn = useSignedIn();
  const { href } = useLocation();
  if (!signedIn) {
    return (
      <Link
        to={paths.signIn}
        search={{ next: href.startsWith(paths.signIn) ? undefined : href }}
        className="inline-flex min-h-11 items-center rounded-full bg-ink px-5 text-paper hover:bg-red-deep"
      >
        {t("nav.signIn")}
      </Link>
    );
  }
  return (
    <Link to={paths.account} className={`${SETTING} aria-[current=page]:text-red-deep`}>
      <UserIcon />
      {t("nav.account")}
    </Link>
  );
}

/** On a telephone the ways lie under the thumb. */
function TabBar() {
  const { t } = useTranslation();
  const signedIn = useSignedIn();
  const { pathname } = useLocation();
  // The venue page has its own bar there.
  if (pathname.startsWith(paths.venue.split("$")[0] ?? "")) return null;
  const tab =
    "flex min-h-14 flex-1 flex-col items-center justify-center text-[0.8125rem] leading-5 text-soft aria-[current]:text-red-deep aria-[current]:font-medium";
  return (
    <nav
      aria-label={t("nav.label")}
      className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] sm:hidden"
    >
      <Link to={paths.home} activeOptions={{ exact: true, includeSearch: false }} className={tab}>
        <SearchIcon />
        {t("nav.find")}
      </Link>
      <Link to={paths.sessions} className={tab}>
        <TicketIcon />
        {t("nav.sessions")}
      </Link>
      <Link to={paths.bookings} className={tab} aria-current={pathname === paths.tickets ? "true" : undefined}>
        <CalendarIcon />
        {t("nav.bookings")}
      </Link>
      <Link to={signedIn ? paths.account : paths.signIn} className={tab}>
        <UserIcon />
        {signedIn ? t("nav.account") : t("nav.signIn")}
      </Link>
    </nav>
  );
}

/** After going to another page the keyboard and the screen reader begin at its start. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>) {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}
