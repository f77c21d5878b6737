import { Button as AriaButton } from "react-aria-components/Button";
import type { ButtonProps } from "react-aria-components/Button";

const LOOKS = {
  primary: "bg-red text-white hover:bg-red-deep data-[pressed]:bg-red-deep disabled:bg-edge disabled:text-white",
  plain: "border border-edge bg-sheet text-ink hover:border-ink data-[pressed]:bg-paper disabled:text-soft",
  quiet: "text-red-deep hover:bg-blush data-[pressed]:bg-blush",
  danger: "border border-red bg-sheet text-red-deep hover:bg-blush data-[pressed]:bg-blush",
};

const SHAPE =
  "inline-flex min-h-12 items-center justify-center gap-2 rounded-full px-6 py-2 text-center font-medium transition-colors";

export type Look = keyof typeof LOOKS;

/** The same look for a link. */
export function buttonClass(look: Look = "primary", more = ""): string {
  return `${SHAPE} ${LOOKS[look]} ${more}`;
}

export function Button({
  look = "primary",
  className = "",
  ...rest
}: Omit<ButtonProps, "className"> & { look?: Look; className?: string }) {
  return <AriaButton {...rest} className={buttonClass(look, className)} />;
}

/** A round button with nothing but a drawing; it needs an `aria-label`. */
export function IconButton({
  className = "",
  ...rest
}: Omit<ButtonProps, "className"> & { "aria-label": string; className?: string }) {
  return (
    <AriaButton
      {...rest}
      className={`inline-flex size-11 items-center justify-center rounded-full text-ink hover:bg-line/60 data-[pressed]:bg-line disabled:text-edge ${className}`}
    />
  );
}
