import type { ReactNode } from "react";

// Drawings of the console, apart from the residents' so that those stay small.

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

export const UpIcon = icon(<path d="M12 19V5M6 11l6-6 6 6" />);
export const DownIcon = icon(<path d="M12 5v14M6 13l6 6 6-6" />);
export const DownloadIcon = icon(<path d="M12 4v11M7 10.5l5 5 5-5M5 19.5h14" />);
export const MenuIcon = icon(<path d="M4 6.5h16M4 12h16M4 17.5h16" />);
export const QueueIcon = icon(<path d="M4 5h16v14H4zM4 14h4.5l1.5 2.5h4l1.5-2.5H20M8 9h8" />);
export const BoardIcon = icon(<path d="M4 5h16v14H4zM4 9.5h16M9.5 5v14M12 12.5h5M12 16h3" />);
export const DoorIcon = icon(
  <path d="M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8 8h3v3H8zM13 8h3v3h-3zM8 13h3v3H8zM13.5 13.5h2.5V16" />,
);
export const ListIcon = icon(<path d="M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4.5 6.5v.1M4.5 12v.1M4.5 17.5v.1" />);
export const HoursIcon = icon(<path d="M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.2V12l3.2 2" />);
export const VenueIcon = icon(
  <path d="M2.5 6.5c1.8 3 5 3.6 9.5 3.6s7.7-.6 9.5-3.6M5 10v9.5h14V10M9.5 19.5v-5h5v5M3.5 19.5h17" />,
);
export const RoundIcon = icon(
  <path d="M12 4v16M5 8l7-4 7 4M3 13.5 5.5 8 8 13.5a2.6 2.6 0 0 1-5 0ZM16 13.5 18.5 8l2.5 5.5a2.6 2.6 0 0 1-5 0ZM8.5 20h7" />,
);
export const ChartIcon = icon(<path d="M4 4v16h16M8 16.5V12M12 16.5V8M16 16.5v-6" />);
export const KeyIcon = icon(
  <path d="M8 16a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM12.5 11.5H21M17.5 11.5v3.5M20.5 11.5v2.5" />,
);
export const TrailIcon = icon(<path d="M6 3.5h9l4 4v13H6zM15 3.5v4h4M9 12h7M9 15.5h7M9 8.5h2.5" />);
export const LockIcon = icon(<path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />);
export const PurchaseIcon = icon(<path d="M5 8h14l-1 12H6L5 8ZM9 8V6.5a3 3 0 0 1 6 0V8M9 12.5h6M9 16h4" />);
export const ContractIcon = icon(
  <path d="M6 3.5h12v17H6zM9 8h6M9 11.5h6M9.2 17.2c1-1.6 1.8-1.6 2.3-.6s1.2.8 3.3-.6" />,
);
export const CatalogueIcon = icon(<path d="M4.5 5.5h15M4.5 5.5v13.5h15V5.5M9 5.5V19M12 9.5h4.5M12 13h4.5" />);
export const GavelIcon = icon(<path d="m9 8 5 5M7 10l4-4M12 15l4-4M8.5 11.5 4 16l2 2 4.5-4.5M12.5 20.5h8" />);
export const ScalesIcon = icon(<path d="M4 5h16M4 10h10M4 15h7M4 20h5M15 17l2 2 4-5" />);
export const ObjectionIcon = icon(<path d="M4 5h16v11h-8l-4 4v-4H4zM12 8v3.5M12 13.6v.1" />);
export const ExpertIcon = icon(
  <path d="M10 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3.5 20a6.5 6.5 0 0 1 10.2-5.3M14.5 18l2 2 4-4.5" />,
);
export const BanIcon = icon(<path d="M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM6 6l12 12" />);
export const CalculatorIcon = icon(
  <path d="M6 3.5h12v17H6zM9 7h6M9 11.5v.1M12 11.5v.1M15 11.5v.1M9 14.5v.1M12 14.5v.1M15 14.5v3M9 17.5h3" />,
);
