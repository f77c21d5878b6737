import { lazy, Suspense } from "react";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import type { FacilityView } from "@/api/generated/model/facilityView";
import { loadTexts } from "@/format/i18n";
import type { Area } from "@/format/i18n";
import { Loading } from "@/ui/notice";
import type { Screen } from "../desk-paths";
import { VenueGate } from "./venue-gate";

type OfVenue = { me: AccountView; venue: FacilityView };
type OfAny = { me: AccountView; venue?: FacilityView };
type View =
  | { venue: "one"; Page: ComponentType<OfVenue> }
  | { venue: "any"; Page: ComponentType<OfAny> }
  | { venue: "none"; Page: ComponentType<{ me: AccountView }> };

/** A screen with texts of its own. */
function withTexts<P>(load: () => Promise<ComponentType<P>>, ...areas: Area[]) {
  return lazy(async () => {
    const [page] = await Promise.all([load(), ...areas.map((area) => loadTexts(area))]);
    return { default: page };
  });
}

const VIEWS: Record<Screen, View> = {
  queue: {
    venue: "any",
    Page: lazy(async () => ({ default: (await import("@/features/desk-queue/queue-page")).QueuePage })),
  },
  board: {
    venue: "one",
    Page: lazy(async () => ({ default: (await import("@/features/desk-day/board-page")).BoardPage })),
  },
  door: {
    venue: "one",
    Page: lazy(async () => ({ default: (await import("@/features/desk-door/door-page")).DoorPage })),
  },
  bookings: {
    venue: "any",
    Page: lazy(async () => ({ default: (await import("@/features/desk-day/bookings-page")).BookingsPage })),
  },
  sessions: {
    venue: "any",
    Page: lazy(async () => ({ default: (await import("@/features/desk-sessions/sessions-page")).SessionsPage })),
  },
  hours: {
    venue: "one",
    Page: lazy(async () => ({ default: (await import("@/features/desk-hours/hours-page")).HoursPage })),
  },
  venues: {
    venue: "one",
    Page: lazy(async () => ({ default: (await import("@/features/desk-venues/venues-page")).VenuesPage })),
  },
  rounds: {
    venue: "any",
    Page: lazy(async () => ({ default: (await import("@/features/desk-rounds/rounds-page")).RoundsPage })),
  },
  figures: {
    venue: "any",
    Page: lazy(async () => ({ default: (await import("@/features/desk-figures/figures-page")).FiguresPage })),
  },
  purchases: {
    venue: "none",
    Page: withTexts(
      async () => (await import("@/features/desk-purchases/purchases-screen")).PurchasesScreen,
      "buy",
      "catalogue",
      "procurement",
    ),
  },
  contracts: {
    venue: "none",
    Page: withTexts(
      async () => (await import("@/features/desk-contracts/contracts-screen")).ContractsScreen,
      "buy",
      "procurement",
    ),
  },
  catalogue: {
    venue: "none",
    Page: withTexts(
      async () => (await import("@/features/desk-catalogue/catalogue-screen")).CatalogueScreen,
      "catalogue",
      "procurement",
    ),
  },
  panels: {
    venue: "none",
    Page: withTexts(
      async () => (await import("@/features/desk-evaluation/panels-page")).PanelsPage,
      "evaluation",
      "procurement",
    ),
  },
  evaluation: {
    venue: "none",
    Page: withTexts(
      async () => (await import("@/features/desk-evaluation/evaluation-page")).EvaluationPage,
      "evaluation",
      "procurement",
    ),
  },
  remedies: {
    venue: "none",
    Page: withTexts(
      async () => (await import("@/features/desk-remedies/remedies-page")).RemediesPage,
      "evaluation",
      "procurement",
    ),
  },
  experts: {
    venue: "none",
    Page: withTexts(async () => (await import("@/features/desk-evaluation/experts-page")).ExpertsPage, "evaluation"),
  },
  credit: {
    venue: "none",
    Page: withTexts(async () => (await import("@/features/desk-credit/credit-page")).CreditPage, "evaluation"),
  },
  calculator: {
    venue: "none",
    Page: withTexts(
      async () => (await import("@/features/desk-evaluation/preview-page")).PreviewPage,
      "evaluation",
      "procurement",
    ),
  },
  users: {
    venue: "none",
    Page: lazy(async () => ({ default: (await import("@/features/desk-system/users-page")).UsersPage })),
  },
  clients: {
    venue: "none",
    Page: lazy(async () => ({ default: (await import("@/features/desk-system/clients-page")).ClientsPage })),
  },
  audit: {
    venue: "none",
    Page: lazy(async () => ({ default: (await import("@/features/desk-system/audit-page")).AuditPage })),
  },
  tenders: {
    venue: "none",
    Page: withTexts(async () => (await import("@/features/bids/tenders-page")).TendersPage, "bids", "procurement"),
  },
  "my-bids": {
    venue: "none",
    Page: withTexts(async () => (await import("@/features/bids/my-bids-page")).MyBidsPage, "bids", "procurement"),
  },
  "my-contracts": {
    venue: "none",
    Page: withTexts(
      async () => (await import("@/features/bids/my-contracts-page")).MyContractsPage,
      "bids",
      "procurement",
    ),
  },
  "my-challenges": {
    venue: "none",
    Page: withTexts(
      async () => (await import("@/features/challenges/challenges-page")).ChallengesPage,
      "bids",
      "procurement",
    ),
  },
  supplier: {
    venue: "none",
    Page: withTexts(
      async () => (await import("@/features/supplier/supplier-page")).SupplierPage,
      "bids",
      "procurement",
    ),
  },
  keys: {
    venue: "none",
    Page: withTexts(async () => (await import("@/features/bids/keys-page")).KeysPage, "bids", "procurement"),
  },
};

/** One screen of the console, with the venue that it is about. */
export function ScreenView({ screen, me }: { screen: Screen; me: AccountView }) {
  const { t } = useTranslation("desk");
  const view = VIEWS[screen];
  const wait = (
    <div className="grid gap-3">
      <Loading label={t("common.loading")} rows={3} className="h-24" />
    </div>
  );
  return (
    <Suspense fallback={wait}>
      {view.venue === "none" ? (
        <view.Page me={me} />
      ) : view.venue === "any" ? (
        <VenueGate me={me} screen={screen} mayBeAll>
          {(venue) => <view.Page me={me} venue={venue} />}
        </VenueGate>
      ) : (
        <VenueGate me={me} screen={screen}>
          {(venue) => venue && <view.Page key={venue.id} me={me} venue={venue} />}
        </VenueGate>
      )}
    </Suspense>
  );
}
