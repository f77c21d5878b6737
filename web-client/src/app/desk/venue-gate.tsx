import { useDeferredValue, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AccountView } from "@/api/generated/model/accountView";
import type { FacilityView } from "@/api/generated/model/facilityView";
import { useMyVenues } from "@/api/reach";
import { Failure } from "@/ui/failure";
import { Field } from "@/ui/field";
import { Loading, Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { useChangeDeskSearch, useDeskSearch } from "../desk-paths";
import type { Screen } from "../desk-paths";

const KEPT = "citong.desk.venue";

type Props = {
  me: AccountView;
  screen: Screen;
  /** The screen can be about all venues at once. */
  mayBeAll?: boolean;
  children: (venue: FacilityView | undefined) => ReactNode;
};

/** Which venue a screen is about: the one in the address, else the one of last time, else the first. */
export function VenueGate({ me, screen, mayBeAll = false, children }: Props) {
  const { t } = useTranslation("desk");
  const search = useDeskSearch();
  const change = useChangeDeskSearch();
  const [q, setQ] = useState("");
  const mine = useMyVenues(me.grants, useDeferredValue(q).trim());

  if (mine.data === undefined) {
    if (mine.isError) return <Failure error={mine.error} onRetry={() => void mine.refetch()} />;
    return (
      <div className="grid gap-3">
        <Loading label={t("common.loading")} rows={2} />
      </div>
    );
  }
  const { venues, more } = mine.data;
  const wanted = search.venue ?? (mayBeAll ? undefined : (localStorage.getItem(KEPT) ?? undefined));
  const venue = venues.find((one) => one.id === wanted) ?? (mayBeAll ? undefined : venues[0]);
  const choose = (id: string) => {
    if (id !== "") localStorage.setItem(KEPT, id);
    // What is chosen inside a venue means nothing in another.
    change({ venue: id === "" ? undefined : id, space: undefined, item: undefined });
  };
  const only = venues.length === 1 && !more && q === "";
  return (
    <>
      <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <h1 className="song text-2xl sm:text-[1.75rem]">{t(`screen.${screen}`)}</h1>
        {only ? (
          <p className="text-soft">{venues[0]?.name}</p>
        ) : (
          <div className="flex min-w-0 flex-wrap items-end gap-2 max-sm:w-full">
            {(more || q !== "") && (
              <div className="min-w-0 sm:w-44">
                <Field label={t("venue.find")} type="search" value={q} onChange={(event) => setQ(event.target.value)} />
              </div>
            )}
            <div className="min-w-0 max-sm:w-full sm:w-72">
              <Select
                label={t("venue.choose")}
                value={venue?.id ?? ""}
                onChange={choose}
                options={[
                  ...(mayBeAll || venue === undefined ? [{ value: "", label: t("venue.all") }] : []),
                  ...venues.map((one) => ({
                    value: one.id,
                    label: one.status === "open" ? one.name : `${one.name}（${t(`venue.status.${one.status}`)}）`,
                  })),
                ]}
              />
            </div>
          </div>
        )}
      </div>
      {!mayBeAll && venue === undefined ? (
        <Notice title={t("venue.none")} text={t("venue.noneText")} />
      ) : (
        children(mayBeAll && only ? venues[0] : venue)
      )}
    </>
  );
}
