import type { ReactNode } from "react";

/** The name of a row, which opens what the row is about. */
export function RowButton({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="min-h-11 min-w-48 py-1.5 text-left font-medium text-red-deep underline-offset-4 hover:underline"
    >
      {children}
    </button>
  );
}
