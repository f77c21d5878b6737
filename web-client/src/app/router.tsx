import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import type { RouterHistory } from "@tanstack/react-router";
import { deskSearch, homeSearch, parseSearch, paths, signInSearch, stringifySearch, venueSearch } from "./paths";
import { Lost } from "./lost";
import { Shell } from "./shell";

const root = createRootRoute({ component: Shell, notFoundComponent: Lost });

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
    component: lazyRouteComponent(() => import("./venue-route"), "VenueRoute"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.bookings,
    component: lazyRouteComponent(() => import("./bookings-route"), "BookingsRoute"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.signIn,
    validateSearch: signInSearch,
    component: lazyRouteComponent(() => import("./sign-in-route"), "SignInRoute"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: paths.desk,
    validateSearch: deskSearch,
    component: lazyRouteComponent(() => import("./desk/desk-route"), "DeskRoute"),
  }),
]);

export function newRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: routes,
    history,
    parseSearch,
    stringifySearch,
    defaultPreload: "intent",
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
