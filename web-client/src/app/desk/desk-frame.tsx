import { useQueryClient } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import { endSession } from "@/api/leave";
import { rolesOf } from "@/api/reach";
import { chooseLanguage, useLanguage } from "@/format/i18n";
import { useIsMovable } from "@/format/now";
import { setLargeType, useLargeType } from "@/format/preferences";
import { IconButton } from "@/ui/button";
import {
  BanIcon,
  BoardIcon,
  CalculatorIcon,
  CatalogueIcon,
  ChartIcon,
  ContractIcon,
  DoorIcon,
  ExpertIcon,
  GavelIcon,
  HoursIcon,
  KeyIcon,
  ListIcon,
  LockIcon,
  MenuIcon,
  ObjectionIcon,
  PurchaseIcon,
  QueueIcon,
  RoundIcon,
  ScalesIcon,
  TrailIcon,
  VenueIcon,
} from "@/ui/desk-icons";
import { CloseIcon, Mark, PeopleIcon, SearchIcon, TicketIcon, UserIcon } from "@/ui/icons";
import { EnvelopeIcon } from "@/ui/bid-icons";
import { deskTo } from "../desk-paths";
import type { Screen } from "../desk-paths";
import { paths } from "../paths";

const DemoClock = lazy(() => import("../demo-clock-route"));

const ICONS = {
  queue: QueueIcon,
  board: BoardIcon,
  door: DoorIcon,
  bookings: ListIcon,
  sessions: TicketIcon,
  hours: HoursIcon,
  venues: VenueIcon,
  rounds: RoundIcon,
  figures: ChartIcon,
  purchases: PurchaseIcon,
  contracts: ContractIcon,
  catalogue: CatalogueIcon,
  panels: GavelIcon,
  evaluation: ScalesIcon,
  remedies: ObjectionIcon,
  experts: ExpertIcon,
  credit: BanIcon,
  calculator: CalculatorIcon,
  users: PeopleIcon,
  clients: KeyIcon,
  audit: TrailIcon,
  tenders: SearchIcon,
  "my-bids": EnvelopeIcon,
  "my-contracts": ContractIcon,
  "my-challenges": ObjectionIcon,
  supplier: UserIcon,
  keys: LockIcon,
} satisfies Record<Screen, unknown>;

const GROUPS = {
  day: ["queue", "board", "door", "bookings", "sessions"],
  venue: ["hours", "venues", "rounds", "figures"],
  buying: ["purchases", "contracts", "catalogue", "keys"],
  evaluation: ["panels", "evaluation", "remedies", "experts", "credit", "calculator"],
  supplier: ["tenders", "my-bids", "my-contracts", "my-challenges", "supplier"],
  system: ["users", "clients", "audit"],
} as const satisfies Record<string, readonly Screen[]>;

type Props = { me: AccountView; screens: Screen[]; current?: Screen; children: ReactNode };

/** The frame of the console: the ways at the side, in a drawer where there is no room. */
export function DeskFrame(props: Props) {
  const { t } = useTranslation("desk");
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <a
        href="#main"
        className="sr-only rounded-full bg-ink px-5 py-3 text-white focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
      >
        {t("frame.skip")}
      </a>
      <header className="sticky top-0 z-20 flex min-h-14 items-center gap-2 border-b border-line bg-sheet px-2 lg:hidden">
        <IconButton aria-label={t("frame.menu")} onPress={() => setOpen(true)}>
          <MenuIcon />
        </IconButton>
        <span className="song min-w-0 truncate text-lg">
          {props.current ? t(`screen.${props.current}`) : t("frame.title")}
        </span>
      </header>
      <aside className="sticky top-0 hidden h-dvh overflow-y-auto border-r border-line bg-sheet lg:block">
        <Side {...props} />
      </aside>
      <main id="main" ref={main} tabIndex={-1} className="min-w-0 px-4 pt-4 pb-16 outline-none sm:px-6 lg:px-8 lg:pt-7">
        {props.children}
      </main>
      {open && (
        <ModalOverlay
          isOpen
          isDismissable
          onOpenChange={setOpen}
          className="sheet-overlay fixed inset-0 z-40 bg-ink/40"
        >
          <Modal className="h-dvh w-72 max-w-[85vw] overflow-y-auto bg-sheet shadow-xl">
            <Dialog aria-label={t("frame.nav")} className="min-h-full outline-none">
              <div className="flex justify-end p-2 pb-0">
                <IconButton aria-label={t("common.close")} onPress={() => setOpen(false)}>
                  <CloseIcon />
                </IconButton>
              </div>
              <Side {...props} onGo={() => setOpen(false)} />
            </Dialog>
          </Modal>
        </ModalOverlay>
      )}
    </div>
  );
}

const SMALL =
  "inline-flex min-h-11 items-center rounded-lg px-2.5 text-sm text-soft hover:bg-line/50 hover:text-ink aria-pressed:bg-blush aria-pressed:text-red-deep";

function Side({ me, screens, current, onGo }: Omit<Props, "children"> & { onGo?: () => void }) {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const large = useLargeType();
  const isMovable = useIsMovable();
  const queries = useQueryClient();
  return (
    <div className="flex min-h-full flex-col px-3 py-4">
      <Link to={paths.home} className="flex min-h-11 items-center gap-2.5 rounded-lg px-2">
        <Mark className="size-8" />
        <span>
          <span className="song block leading-5">{t("frame.brand")}</span>
          <span className="block text-xs text-soft">{t("frame.title")}</span>
          <span className="sr-only">{t("frame.toSite")}</span>
        </span>
      </Link>
      <nav aria-label={t("frame.nav")} className="mt-4 grid gap-4">
        {Object.entries(GROUPS).map(([group, members]) => {
          const mine = members.filter((screen) => screens.includes(screen));
          if (mine.length === 0) return null;
          return (
            <ul key={group} className="grid gap-0.5 border-t border-line/70 pt-3 first:border-0 first:pt-0">
              {mine.map((screen) => {
                const Icon = ICONS[screen];
                return (
                  <li key={screen}>
                    <Link
                      {...deskTo(screen)}
                      onClick={onGo}
                      aria-current={screen === current ? "page" : undefined}
                      className="flex min-h-11 items-center gap-3 rounded-xl px-3 text-[0.9375rem] hover:bg-line/50 aria-[current=page]:bg-blush aria-[current=page]:font-medium aria-[current=page]:text-red-deep"
                    >
                      <Icon />
                      {t(`screen.${screen}`)}
                    </Link>
                  </li>
                );
              })}
            </ul>
          );
        })}
      </nav>
      <div className="mt-auto pt-6">
        <p className="px-2.5 font-medium">{me.display_name}</p>
        <p className="px-2.5 text-sm text-soft">
          {rolesOf(me)
            .map((role) => t(`role.${role}`))
            .join(t("common.comma"))}
        </p>
        <div className="mt-2 flex flex-wrap">
          <button type="button" className={SMALL} aria-pressed={large} onClick={() => setLargeType(!large)}>
            {t("frame.large")}
          </button>
          <button
            type="button"
            lang={language === "en" ? "zh-CN" : "en"}
            className={SMALL}
            onClick={() => void chooseLanguage(language === "en" ? "zh-CN" : "en")}
          >
            {t("frame.language")}
          </button>
          <button type="button" className={SMALL} onClick={() => void endSession(queries)}>
            {t("frame.signOut")}
          </button>
        </div>
        {isMovable && (
          <Suspense fallback={null}>
            <DemoClock />
          </Suspense>
        )}
      </div>
    </div>
  );
}
