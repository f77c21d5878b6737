import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import type { RouterHistory } from "@tanstack/react-router";
import { loadTexts } from "@/format/i18n";
import type { Area } from "@/format/i18n";
import { deskSearch, homeSearch, mapSearch, newSeriesSearch, parseSearch, paths, procurementSearch } from "./paths";
import { sessionsSearch, signInSearch, stringifySearch, venueSearch } from "./paths";
import { Broken } from "./broken";
import { Lost } from "./lost";
import { Shell } from "./shell";

const root = createRootRoute({ component: Shell, notFoundComponent: Lost });

/** A page comes together with the texts of its areas. */
function withTexts<Page>(load: () => Promise<Page>, ...areas: Area[]): () => Promise<Page> {
  return async () => (await Promise.all([load(), ...areas.map((area) => loadTexts(area))]))[0];
}

const resident = <Page,>(load: () => Promise<Page>) => withTexts(load, "resident");
/** Officers also see what residents see of a venue. */
const desk = <Page,>(load: () => Promise<Page>) => withTexts(load, "desk", "resident");
const procurement = <Page,>(load: () => Promise<Page>) => withTexts(load, "procurement");

const routes = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: paths.home,
    validateSearch: homeSearch,
    component: lazyRouteComponent(() => import("./home-route"), "HomeRoute"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.venue,
    validateSearch: venueSearch,
    component: lazyRouteComponent(
      resident(() => import("./venue-route")),
      "VenueRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.sessions,
    validateSearch: sessionsSearch,
    component: lazyRouteComponent(
      resident(() => import("./sessions-route")),
      "SessionsRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.session,
    component: lazyRouteComponent(
      resident(() => import("./session-route")),
      "SessionRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.bookings,
    component: lazyRouteComponent(
      resident(() => import("./bookings-route")),
      "BookingsRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.tickets,
    component: lazyRouteComponent(
      resident(() => import("./tickets-route")),
      "TicketsRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.newSeries,
    validateSearch: newSeriesSearch,
    component: lazyRouteComponent(
      resident(() => import("./new-series-route")),
      "NewSeriesRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.series,
    component: lazyRouteComponent(
      resident(() => import("./series-route")),
      "SeriesRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.account,
    component: lazyRouteComponent(
      resident(() => import("./me-route")),
      "MeRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.notices,
    component: lazyRouteComponent(
      resident(() => import("./notices-route")),
      "NoticesRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.strikes,
    component: lazyRouteComponent(
      resident(() => import("./strikes-route")),
      "StrikesRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.map,
    validateSearch: mapSearch,
    component: lazyRouteComponent(
      resident(() => import("./map-route")),
      "MapRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.openDays,
    component: lazyRouteComponent(
      resident(() => import("./open-days-route")),
      "OpenDaysRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.offers,
    component: lazyRouteComponent(
      resident(() => import("./offers-route")),
      "OffersRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.procurement,
    validateSearch: procurementSearch,
    component: lazyRouteComponent(
      procurement(() => import("./procurement-route")),
      "ProcurementRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.purchase,
    component: lazyRouteComponent(
      procurement(() => import("./purchase-route")),
      "PurchaseRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.signIn,
    validateSearch: signInSearch,
    component: lazyRouteComponent(
      resident(() => import("./sign-in-route")),
      "SignInRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.supplier,
    component: lazyRouteComponent(
      withTexts(() => import("./supplier-route"), "resident", "desk", "bids"),
      "SupplierRoute",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.desk,
    validateSearch: deskSearch,
    component: lazyRouteComponent(
      desk(() => import("./desk/desk-route")),
      "DeskRoute",
    ),
  }),
]);

export function newRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: routes,
    history,
    parseSearch,
    stringifySearch,
    defaultPreload: "intent",
    defaultErrorComponent: Broken,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
