import { useTranslation } from "react-i18next";
import type { ReactNode } from "react";
import type { FacilityView } from "@/api/generated/model/facilityView";
import { AccessIcon, PhoneIcon, PinIcon } from "@/ui/icons";

/** Where the venue is and whom to call. */
export function VenueFacts({ venue }: { venue: FacilityView }) {
  const { t } = useTranslation();
  return (
    <aside aria-labelledby="facts" className="lg:pt-1">
      <h2 id="facts" className="song text-lg">
        {t("venue.facts")}
      </h2>
      {venue.description && <p className="mt-2">{venue.description}</p>}
      <dl className="mt-4 grid gap-3.5">
        {venue.address && (
          <Fact icon={<PinIcon className="size-5 text-red" />} name={t("venue.address")}>
            {venue.address}
            {venue.location.accuracy === "approximate" && (
              <span className="block text-sm text-soft">{t("venue.approximate")}</span>
            )}
          </Fact>
        )}
        {venue.phone && (
          <Fact icon={<PhoneIcon className="size-5 text-red" />} name={t("venue.phone")}>
            <a href={`tel:${venue.phone}`} className="underline underline-offset-4">
              {venue.phone}
            </a>
          </Fact>
        )}
        {venue.accessibility.length > 0 && (
          <Fact icon={<AccessIcon className="size-5 text-red" />} name={t("venue.access")}>
            {venue.accessibility.map((feature) => t(`access.${feature}`)).join(t("venue.comma"))}
          </Fact>
        )}
      </dl>
    </aside>
  );
}

function Fact({ icon, name, children }: { icon: ReactNode; name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[1.25rem_1fr] gap-x-3">
      <dt className="contents">
        <span className="mt-0.5">{icon}</span>
        <span className="sr-only">{name}</span>
      </dt>
      <dd className="col-start-2 row-start-1">{children}</dd>
    </div>
  );
}
