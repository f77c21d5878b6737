/** The look of a button that is on or off, as `aria-pressed` says. */
export const TOGGLE =
  "inline-flex min-h-11 items-center gap-1.5 rounded-full border border-edge bg-sheet px-4 text-[0.9375rem] hover:border-ink aria-pressed:border-red aria-pressed:bg-blush aria-pressed:font-medium aria-pressed:text-red-deep";
