import type { ReactNode } from "react";

// Line drawings on a 24 grid; decoration only, the words stand beside them.

type Props = { className?: string };

function icon(drawing: ReactNode) {
  return function Icon({ className = "size-5" }: Props) {
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

export const SearchIcon = icon(<path d="M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM15.6 15.6 20.5 20.5" />);
export const CloseIcon = icon(<path d="m6 6 12 12M18 6 6 18" />);
export const BackIcon = icon(<path d="M15 5l-7 7 7 7" />);
export const ForwardIcon = icon(<path d="m9 5 7 7-7 7" />);
export const PinIcon = icon(
  <>
    <path d="M12 21c4.5-4.6 6.7-8.1 6.7-11a6.7 6.7 0 0 0-13.4 0c0 2.9 2.2 6.4 6.7 11Z" />
    <circle cx="12" cy="10" r="2.3" />
  </>,
);
export const NearIcon = icon(
  <>
    <circle cx="12" cy="12" r="6" />
    <path d="M12 2.5V6M12 18v3.5M2.5 12H6M18 12h3.5" />
  </>,
);
export const ClockIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7.2V12l3.2 2" />
  </>,
);
export const PeopleIcon = icon(
  <path d="M9 11.5a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6ZM3 19.5c0-3 2.6-5 6-5s6 2 6 5M16 5.3a3.1 3.1 0 0 1 0 5.9M17.5 14.8c2.1.6 3.5 2.3 3.5 4.7" />,
);
export const PhoneIcon = icon(
  <path d="M6.2 3.8h2.6l1.5 4.2-2 1.5a12 12 0 0 0 6.2 6.2l1.5-2 4.2 1.5v2.6a2.4 2.4 0 0 1-2.6 2.4A16 16 0 0 1 3.8 6.4a2.4 2.4 0 0 1 2.4-2.6Z" />,
);
export const CheckIcon = icon(<path d="m5 12.5 4.5 4.5L19 7.5" />);
export const PlusIcon = icon(<path d="M12 5.5v13M5.5 12h13" />);
export const MinusIcon = icon(<path d="M5.5 12h13" />);
export const CalendarIcon = icon(
  <path d="M5 5.5h14a1.5 1.5 0 0 1 1.5 1.5v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 19V7A1.5 1.5 0 0 1 5 5.5ZM3.5 10h17M8 3v4M16 3v4" />,
);
export const UserIcon = icon(
  <path d="M12 11.5a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6ZM4.5 20.5c.6-3.8 3.5-6 7.5-6s6.9 2.2 7.5 6" />,
);
export const TypeIcon = icon(<path d="M3 19 8.5 5 14 19M5 14.5h7M15 19l3-7.5 3 7.5M16.1 16.3h3.8" />);
export const AccessIcon = icon(
  <>
    <circle cx="11" cy="4.5" r="1.6" />
    <path d="M11 8v6h5l2.5 5.5M11 10.5h4.5M8.5 11.5a5 5 0 1 0 6.3 6.3" />
  </>,
);
export const AlertIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7.5v5.2M12 16.3v.1" />
  </>,
);
export const CloudIcon = icon(
  <path d="M7 18.5a4.5 4.5 0 0 1-.6-8.96A6 6 0 0 1 18 11a3.8 3.8 0 0 1-.5 7.5H7ZM4 3.5l16 17" />,
);

export const QrIcon = icon(
  <path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5H14zM20 14v3M17.5 20H20M14 20v-.5" />,
);
export const TicketIcon = icon(
  <path d="M3.5 7.5h17v3a1.8 1.8 0 0 0 0 3.4v3h-17v-3a1.8 1.8 0 0 0 0-3.4v-3ZM14.5 8v1.5M14.5 11.3v1.5M14.5 14.6V16" />,
);
export const BellIcon = icon(
  <path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15L6 16.5ZM10 20.2c.5.6 1.2.8 2 .8s1.5-.2 2-.8" />,
);

// What people come for.
const BookIcon = icon(
  <path d="M12 6.5c-2-1.5-4.7-2-8.5-2v13.5c3.8 0 6.5.5 8.5 2 2-1.5 4.7-2 8.5-2V4.5c-3.8 0-6.5.5-8.5 2ZM12 6.5V20" />,
);
/** A blue-and-white vase. */
const VaseIcon = icon(
  <path d="M9.5 3.5h5M10 3.5c0 3-4 4.5-4 9.5 0 3.5 2 5.5 3 7.5h6c1-2 3-4 3-7.5 0-5-4-6.5-4-9.5M6.3 11.5c2 1.3 3.8 1.3 5.7 0s3.7-1.3 5.7 0" />,
);
/** A mask of the stage. */
const MaskIcon = icon(
  <path d="M5 4.5c4.5 1.5 9.5 1.5 14 0v7c0 5-3 8-7 9-4-1-7-4-7-9v-7ZM8 10.5c.9-.8 2-.8 2.8 0M13.2 10.5c.8-.8 1.9-.8 2.8 0M9 15c2 1.3 4 1.3 6 0" />,
);
/** A fan. */
const FanIcon = icon(
  <path d="M12 19.5 2.8 11.3C5 7.8 8.3 6 12 6s7 1.8 9.2 5.3L12 19.5ZM12 19.5 7.5 7.3M12 19.5V6M12 19.5l4.5-12.2" />,
);
const BallIcon = icon(
  <path d="M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 3.5c3 2.5 4 5.3 4 8.5s-1 6-4 8.5M12 3.5C9 6 8 8.8 8 12s1 6 4 8.5M3.5 12h17" />,
);
/** The roof with swallow tails of southern Fujian. */
const RoofIcon = icon(
  <path d="M2.5 6.5c1.8 3 5 3.6 9.5 3.6s7.7-.6 9.5-3.6M5 10v9.5h14V10M9.5 19.5v-5h5v5M3.5 19.5h17" />,
);
/** A paper kite. */
const KiteIcon = icon(
  <path d="M14.5 3 21 9.5 12 15 9 12l5.5-9ZM14.5 3 12 15M9 12l12-2.5M9.8 14.2C8 15.5 9 18 7 18.5s-1.5 2-3.5 2.5" />,
);
/** A teapot. */
const TeaIcon = icon(
  <path d="M7 9.5h9.5v4a4.8 4.8 0 0 1-9.5 0v-4ZM7 11 3 9.5c0 3 1.5 5 4.3 5.5M16.5 10.5c2.5-.6 4.3.3 4.3 2s-2 2.7-4.6 2.3M9.5 9.5c0-1.5.9-2.3 2.3-2.3S14 8 14 9.5M11.8 7.2V5.5M8 19.5h7.5" />,
);

export const WANT_ICONS = {
  read: BookIcon,
  see: VaseIcon,
  stage: MaskIcon,
  make: FanIcon,
  move: BallIcon,
  heritage: RoofIcon,
  kids: KiteIcon,
  elders: TeaIcon,
};

/** The five petals of 刺桐, our mark. */
export function Mark({ className = "size-8" }: Props) {
  return (
    <svg viewBox="0 0 32 32" className={`shrink-0 ${className}`} aria-hidden="true">
      <rect width="32" height="32" rx="8" className="fill-red" />
      {[0, 72, 144, 216, 288].map((turn) => (
        <path
          key={turn}
          d="M16 4.5c3 3.6 3.6 7.4 0 11.5-3.6-4.1-3-7.9 0-11.5Z"
          transform={`rotate(${turn} 16 16)`}
          fill="#fff8ee"
        />
      ))}
      <circle cx="16" cy="16" r="2" className="fill-red" />
    </svg>
  );
}

// A house of southern Fujian: the ridge sinks in the middle and ends in two swallow tails, the roof spreads below it.
const RIDGE = "M0 2c16 12 38 16 60 16s44-4 60-16";
const ROOF = "M8 9c16 7 34 9 52 9s36-2 52-9l18 31c-22 5-46 7-70 7s-48-2-70-7L8 9Z";
const TILES = "M30 18 16 44M50 20l-8 27M70 20l8 27M90 18l14 26";
const WALLS = "M2 47v40h116V47";

/** Houses of red brick along the foot of the first screen. */
export function Roofs({ className = "" }: Props) {
  return (
    <svg viewBox="0 0 560 96" className={className} aria-hidden="true">
      {["translate(30 46) scale(.9)", "translate(400 50) scale(.85)", "translate(178 8) scale(1.5)"].map((at) => (
        <g
          key={at}
          transform={at}
          className="fill-paper"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
        >
          <path d={WALLS} />
          <path d={ROOF} className="fill-red/10" />
          <path d={TILES} fill="none" opacity=".6" />
          <path d={RIDGE} fill="none" strokeWidth="4" strokeLinecap="round" />
        </g>
      ))}
    </svg>
  );
}

/** One roof and its ridge. */
export function RoofsBand({ className = "" }: Props) {
  return (
    <svg
      viewBox="0 0 160 64"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M8 10c16 16 40 20 72 20s56-4 72-20c-8 18-22 27-30 29v22H38V39C30 37 16 28 8 10Z" />
      <path d="M38 39c24 3 60 3 84 0M68 61V47h24v14M24 61h112" />
    </svg>
  );
}
