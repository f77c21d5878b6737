import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { getListFacilitiesQueryOptions } from "@/api/generated/facilities/facilities";
import { useCounties } from "@/api/regions";
import { isWant, WANTS } from "@/format/kinds";

// Where a county stands on the page, in percent from the left and from the top: laid by hand so that none covers another, not surveyed.
const PLACES: Record<string, [number, number]> = {
  "350526": [27, 10],
  "350525": [33, 28],
  "350524": [12, 46],
  "350583": [37, 49],
  "350504": [61, 31],
  "350505": [88, 16],
  "350521": [86, 38],
  "QZ-TSQ": [85, 60],
  "350503": [66, 52],
  "350502": [51, 64],
  "QZ-KFQ": [33, 72],
  "350582": [55, 84],
  "350581": [76, 81],
};

type Props = { want: string | undefined; chosen: string | undefined; onChoose: (code: string | undefined) => void };

/** The counties with how many venues each has. The list beside it says the same in words. */
export function CountyMap({ want, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const counties = useCounties().filter((county) => county.code in PLACES);
  const kind = isWant(want) ? [...WANTS[want]] : undefined;
  const counts = useQueries({
    queries: counties.map(({ code }) =>
      getListFacilitiesQueryOptions(
        { region: code, kind, limit: 1, with_total: true },
        { query: { staleTime: 600_000 } },
      ),
    ),
    combine: (answers) => answers.map(({ data }) => data?.total ?? undefined),
  });
  return (
    <div
      role="group"
      aria-label={t("map.counties")}
      className="relative aspect-[10/11] w-full overflow-hidden rounded-card border border-line bg-[#e4edee]"
    >
      <Ground />
      {counties.map(({ code, name }, at) => {
        const [left, top] = PLACES[code] ?? [50, 50];
        const count = counts[at];
        const size = 2.75 + Math.min(1.25, (count ?? 0) / 14);
        return (
          <button
            key={code}
            type="button"
            aria-pressed={chosen === code}
            disabled={count === 0}
            title={name}
            onClick={() => onChoose(chosen === code ? undefined : code)}
            className="group absolute flex -translate-x-1/2 -translate-y-1/2 flex-col-reverse items-center"
            style={{ left: `${left}%`, top: `${top}%` }}
          >
            <span className="mt-0.5 rounded-md bg-sheet/85 px-1 text-[0.8125rem] leading-5 whitespace-nowrap text-ink group-aria-pressed:font-semibold">
              {shortName(name)}
            </span>
            <span
              className="flex items-center justify-center rounded-full border-2 border-white bg-red font-semibold text-white tabular-nums shadow-card transition-colors group-hover:bg-red-deep group-disabled:bg-edge group-aria-pressed:bg-ink"
              style={{ width: `${size}rem`, height: `${size}rem` }}
            >
              {count ?? "·"}
            </span>
            <span className="sr-only">{t("map.unit", { count: count ?? 0 })}</span>
          </button>
        );
      })}
    </div>
  );
}

/** Short enough to stand under a bubble; the full one is the button's title. */
function shortName(name: string): string {
  return name.replace(/^.*经济技术开发区$/, "开发区").replace(/^.*台商投资区$/, "台商区");
}

/** The hills in the west, the coast with its two bays, the sea. A drawing, not a map. */
function Ground() {
  return (
    <svg viewBox="0 0 100 110" preserveAspectRatio="none" className="absolute inset-0 size-full" aria-hidden="true">
      <path
        d="M0 0h100v24l-5 6 4 9-6 6 2 10-7 4 3 9-9 4-3 9-6 5 3 10-10 4-9 6-8-2-10-4-12 3-8-7-18 2Z"
        fill="#f3ebdd"
        stroke="#d9ccb8"
        strokeWidth=".5"
      />
      <path
        d="M4 8l5-5 5 5M16 17l5-5 5 5M2 30l5-5 5 5M14 36l5-5 5 5M44 10l5-5 5 5M4 64l5-5 5 5M48 22l4-4 4 4M8 84l4-4 4 4"
        fill="none"
        stroke="#cdbfa8"
        strokeWidth=".6"
      />
      <path
        d="M36 30c4 9 2 13 8 20s10 8 14 16 12 4 20 3"
        fill="none"
        stroke="#b9d0d4"
        strokeWidth="1.2"
        strokeLinecap="round"
      />
      <path
        d="M84 90q2-1.500 4 0t4 0M76 99q2-1.500 4 0t4 0M90 80q2-1.500 4 0t4 0M60 105q2-1.500 4 0t4 0M88 103q2-1.500 4 0t4 0"
        fill="none"
        stroke="#9fbcc2"
        strokeWidth=".6"
      />
    </svg>
  );
}
