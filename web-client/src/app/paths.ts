// Every address of the client, with what its query string may hold. Features import this file and nothing else of app.

export const paths = {
  home: "/",
  venue: "/venues/$venueId",
  sessions: "/sessions",
  session: "/sessions/$sessionId",
  bookings: "/bookings",
  tickets: "/tickets",
  newSeries: "/series/new",
  series: "/series/$seriesId",
  notices: "/notices",
  strikes: "/strikes",
  account: "/account",
  map: "/map",
  openDays: "/open-days",
  offers: "/offers",
  /** What is bought with public money, for everybody. */
  procurement: "/procurement",
  purchase: "/procurement/$projectId",
  /** Who wants to become a supplier; suppliers have the console. */
  supplier: "/supplier",
  signIn: "/sign-in",
  /** The officer's console; its screens are in `desk-paths.ts`, so that residents do not load them. */
  desk: "/desk/$",
} as const;

/** The first screen of the console for whoever comes. */
export const DESK_HOME = "/desk/";

/** Served by the API itself. */
export const API_DOCS = "/api/v1/docs";

type Raw = Record<string, unknown>;

function text(raw: Raw, key: string): string | undefined {
  const value = raw[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}

export type HomeSearch = {
  /** Part of a name. */
  q?: string;
  /** A group of kinds, see `format/kinds.ts`. */
  want?: string;
  /** Code of a county or zone. */
  region?: string;
  free?: "yes";
  near?: "me";
};

export function homeSearch(raw: Raw): HomeSearch {
  return {
    q: text(raw, "q"),
    want: text(raw, "want"),
    region: text(raw, "region"),
    free: raw.free === "yes" ? "yes" : undefined,
    near: raw.near === "me" ? "me" : undefined,
  };
}

export const WHENS = ["today", "tomorrow", "weekend", "week", "month"] as const;
export type SessionsWhen = (typeof WHENS)[number];

export type SessionsSearch = {
  /** Words of the title or the description. */
  q?: string;
  when?: SessionsWhen;
  /** A group of kinds of venue. */
  want?: string;
  region?: string;
  /** In places that cost nothing. */
  free?: "yes";
  /** With places left. */
  places?: "yes";
};

export function sessionsSearch(raw: Raw): SessionsSearch {
  return {
    q: text(raw, "q"),
    when: WHENS.find((when) => when === raw.when),
    want: text(raw, "want"),
    region: text(raw, "region"),
    free: raw.free === "yes" ? "yes" : undefined,
    places: raw.places === "yes" ? "yes" : undefined,
  };
}

export type NewSeriesSearch = {
  space?: string;
  /** The first start and how long it is, as on the page of the venue. */
  at?: string;
  minutes?: string;
};

export function newSeriesSearch(raw: Raw): NewSeriesSearch {
  const { space, at, minutes } = venueSearch(raw);
  return { space, at, minutes };
}

export type MapSearch = {
  /** The county that is looked at. */
  region?: string;
  want?: string;
};

export function mapSearch(raw: Raw): MapSearch {
  return { region: text(raw, "region"), want: text(raw, "want") };
}

export type VenueSearch = {
  /** The space looked at. */
  space?: string;
  /** The local date looked at. */
  date?: string;
  /** The chosen start, RFC 3339. */
  at?: string;
  /** How long, in minutes. */
  minutes?: string;
};

export function venueSearch(raw: Raw): VenueSearch {
  const date = text(raw, "date");
  const minutes = text(raw, "minutes");
  return {
    space: text(raw, "space"),
    date: date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined,
    at: text(raw, "at"),
    minutes: minutes !== undefined && /^\d{1,4}$/.test(minutes) ? minutes : undefined,
  };
}

export type ProcurementSearch = {
  /** Purchases, or their notices. */
  view?: "notices";
  /** Words of the title. */
  q?: string;
  region?: string;
  status?: string;
  method?: string;
  /** Kind of notice. */
  kind?: string;
};

export function procurementSearch(raw: Raw): ProcurementSearch {
  return {
    view: raw.view === "notices" ? "notices" : undefined,
    q: text(raw, "q"),
    region: text(raw, "region"),
    status: text(raw, "status"),
    method: text(raw, "method"),
    kind: text(raw, "kind"),
  };
}

export type SignInSearch = {
  /** Where to go afterwards: a path of this site. */
  next?: string;
};

export function signInSearch(raw: Raw): SignInSearch {
  const next = text(raw, "next");
  // `//host` and `/\host` would leave the site.
  return { next: next !== undefined && /^\/(?![/\\])/.test(next) ? next : undefined };
}

/** Each screen of the console reads what it knows; anything but text is left out. */
export function deskSearch(raw: Raw): Record<string, string | undefined> {
  return Object.fromEntries(Object.keys(raw).map((key) => [key, text(raw, key)]));
}

/** Query strings are plain text, so that `?region=350582` stays what a person would write. */
export function parseSearch(search: string): Raw {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Raw): string {
  const entries = Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const query = new URLSearchParams(entries).toString();
  return query === "" ? "" : `?${query}`;
}
