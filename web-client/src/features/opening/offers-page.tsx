import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getListOpeningOffersQueryOptions } from "@/api/generated/opening/opening";
import type { OpeningOfferView } from "@/api/generated/model/openingOfferView";
import { useCountyName } from "@/api/regions";
import { paths } from "@/app/paths";
import { useTitle } from "@/format/title";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { Tag } from "@/ui/tag";

/** Private venues that open to everybody, for nothing or for less. */
export function OffersPage() {
  const { t } = useTranslation();
  useTitle(t("offers.title"));
  const offers = useQuery(getListOpeningOffersQueryOptions({ limit: 100 }));
  return (
    <div className="page pt-6 sm:pt-10">
      <h1 className="song text-[1.75rem] sm:text-4xl">{t("offers.title")}</h1>
      <p className="mt-1 text-soft">{t("offers.lead")}</p>
      {offers.isPending && (
        <div className="mt-6 grid gap-3 sm:grid-cols-2">
          <Loading label={t("offers.loading")} rows={2} className="h-36" />
        </div>
      )}
      {offers.isError && <Failure error={offers.error} onRetry={() => void offers.refetch()} />}
      {offers.data?.items.length === 0 && <Notice title={t("offers.empty")} text={t("offers.emptyText")} />}
      <ul className="mt-5 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {offers.data?.items.map((offer) => (
          <li key={offer.id} className="flex">
            <OfferCard offer={offer} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OfferCard({ offer }: { offer: OpeningOfferView }) {
  const { t } = useTranslation();
  const county = useCountyName(offer.region);
  const yuan = (fen: number) => t("offers.yuan", { amount: (fen / 100).toFixed(2).replace(/\.00$/, "") });
  return (
    <article className="relative w-full rounded-card border border-line bg-sheet p-4 shadow-card focus-within:border-red hover:border-edge">
      <div className="flex items-start justify-between gap-3">
        <h2 className="text-[1.0625rem] font-semibold">
          <Link
            to={paths.venue}
            params={{ venueId: offer.facility_id }}
            search={{ space: offer.space_ids[0] }}
            className="after:absolute after:inset-0 after:rounded-card"
          >
            {offer.facility_name}
          </Link>
        </h2>
        <Tag tone={offer.mode === "discount" ? "ochre" : "jade"}>{t(`offers.mode.${offer.mode}`)}</Tag>
      </div>
      {county !== undefined && <p className="text-sm text-soft">{county}</p>}
      <p className="mt-1">
        {offer.mode === "discount" ? (
          <>
            <span className="font-semibold text-red-deep">{yuan(offer.offer_price_fen)}</span>{" "}
            <s className="text-sm text-soft">{yuan(offer.list_price_fen)}</s>
          </>
        ) : (
          <span className="font-semibold text-jade">{t("opening.free")}</span>
        )}
      </p>
      <ul className="mt-1 text-sm text-soft tabular-nums">
        {offer.weekly.map((row) => (
          <li key={`${row.day} ${row.opens_at_local}`}>
            {t(`offers.day.${dayOf(row.day)}`)} {row.opens_at_local.slice(0, 5)}–{row.closes_at_local.slice(0, 5)}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-soft">{t("offers.valid", { from: offer.valid_from, to: offer.valid_to })}</p>
    </article>
  );
}

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "holiday", "make_up_workday"] as const;

function dayOf(kind: string): (typeof DAYS)[number] {
  return DAYS.find((day) => day === kind) ?? "holiday";
}
