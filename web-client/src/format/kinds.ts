/** What a person comes for, and the kinds of venue that offer it, most fitting first. */
export const WANTS = {
  read: ["PL", "BR", "PLC", "SL", "RB"],
  see: ["MU", "MH", "AG", "ST"],
  stage: ["TH"],
  make: ["CC", "TS", "VS", "WP"],
  move: ["SG"],
  heritage: ["IH", "FV"],
  kids: ["PLC", "YP", "WC", "ST"],
  elders: ["SC", "VS", "TS"],
} as const satisfies Record<string, readonly string[]>;

export type Want = keyof typeof WANTS;

export const WANT_NAMES = Object.keys(WANTS) as Want[];

export function isWant(value: string | undefined): value is Want {
  return value !== undefined && value in WANTS;
}

/** The want that a kind of venue is drawn as. */
export function wantOf(kind: string): Want {
  if (kind === "CV") return "make";
  return WANT_NAMES.find((want) => (WANTS[want] as readonly string[]).includes(kind)) ?? "make";
}

/** Kinds that have a name of their own in the translations. */
export const KINDS = [
  "PL",
  "PLC",
  "CC",
  "MU",
  "MH",
  "AG",
  "TH",
  "ST",
  "WP",
  "WC",
  "YP",
  "SC",
  "SG",
  "TS",
  "VS",
  "RB",
  "BR",
  "RD",
  "DG",
  "BT",
  "SL",
  "AF",
  "MB",
  "IH",
  "FV",
  "CV",
  "OT",
] as const;

export type Kind = (typeof KINDS)[number];

export function knownKind(kind: string): Kind {
  return KINDS.find((known) => known === kind) ?? "OT";
}
