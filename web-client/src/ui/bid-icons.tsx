import type { ReactNode } from "react";

// Drawings of the suppliers' and custodians' screens.

function icon(drawing: ReactNode) {
  return function Icon({ className = "size-5" }: { className?: string }) {
    return (
      <svg
        viewBox="0 0 24 24"
        className={`shrink-0 ${className}`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {drawing}
      </svg>
    );
  };
}

/** A sealed envelope. */
export const EnvelopeIcon = icon(<path d="M3.5 6h17v12.5h-17zM3.5 6.5l8.5 7 8.5-7M12 13.5a1.6 1.6 0 1 0 .01 0" />);
export const UnlockIcon = icon(<path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 6.7-1.4" />);
