import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { paths } from "./paths";

// The screens of the officer's console: /desk/queue, /desk/board … One splat route holds them all, so that the first page knows one line.

export const SCREENS = [
  "queue",
  "board",
  "door",
  "bookings",
  "sessions",
  "hours",
  "venues",
  "rounds",
  "figures",
  "purchases",
  "contracts",
  "catalogue",
  "panels",
  "evaluation",
  "remedies",
  "experts",
  "credit",
  "calculator",
  "users",
  "clients",
  "audit",
  "tenders",
  "my-bids",
  "my-contracts",
  "my-challenges",
  "supplier",
  "keys",
] as const;

export type Screen = (typeof SCREENS)[number];

export type DeskSearch = Record<string, string | undefined>;

/** What a link needs: `<Link {...deskTo("board", { date })}>`. */
export function deskTo(screen: Screen, search: DeskSearch = {}) {
  return { to: paths.desk, params: { _splat: screen }, search } as const;
}

export function isScreen(name: string | undefined): name is Screen {
  return SCREENS.some((screen) => screen === name);
}

const route = getRouteApi(paths.desk);

/** The query string of the screen. */
export function useDeskSearch(): DeskSearch {
  return route.useSearch();
}

/** Changes some of the query string; the rest stays. */
export function useChangeDeskSearch(): (next: DeskSearch) => void {
  const navigate = useNavigate({ from: paths.desk });
  return (next) =>
    void navigate({
      to: ".",
      search: (before: DeskSearch) => ({ ...before, ...next }),
      replace: true,
      resetScroll: false,
    });
}
