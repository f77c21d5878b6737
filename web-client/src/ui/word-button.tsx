import type { ReactNode } from "react";

/** The look of it, for a link beside one. */
export const WORD =
  "-mx-2 inline-flex min-h-11 items-center gap-1 rounded-lg px-2 text-[0.9375rem] font-normal whitespace-nowrap text-red-deep hover:bg-blush";

/** A button that looks like a word of the text beside it. */
export function WordButton({
  label,
  onPress,
  children,
}: {
  /** What is read, where the word alone would not tell. */
  label?: string;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" aria-label={label} onClick={onPress} className={WORD}>
      {children}
    </button>
  );
}
