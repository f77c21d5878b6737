import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { itemsFound, useCatalogueItems } from "@/api/catalogue";
import { given } from "@/api/given";
import { getGetCatalogueVersionQueryOptions } from "@/api/generated/catalogue/catalogue";
import type { AccountView } from "@/api/generated/model/accountView";
import type { CatalogueItemView } from "@/api/generated/model/catalogueItemView";
import { getGetOrganizationQueryOptions } from "@/api/generated/organizations/organizations";
import { deskTo } from "@/app/desk-paths";
import { AdjustmentSheet } from "@/ui/adjustment-sheet";
import { Field } from "@/ui/field";
import { WORD, WordButton } from "@/ui/word-button";

type Props = {
  me: AccountView;
  region?: string;
  value: string;
  error?: string;
  onChange: (code: string) => void;
};

/** The items of the catalogue in force, found by name or code; what is not among them can be asked for. */
export function ItemChoice({ me, region, value, error, onChange }: Props) {
  const { t } = useTranslation("buy");
  const { t: word } = useTranslation("catalogue");
  const [q, setQ] = useState("");
  const grant = me.grants.find((one) => one.role === "purchaser");
  const organization = useQuery(
    getGetOrganizationQueryOptions(grant?.organization_id ?? "", {
      query: { enabled: region === undefined && Boolean(grant?.organization_id) },
    }),
  );
  const place = region ?? grant?.region ?? organization.data?.region;
  const wanted = useDeferredValue(q.trim());
  const items = useCatalogueItems({ region: place }, place !== undefined);
  // A class is no item to be bought.
  const all = (items.data ?? []).filter((item) => item.code.length > 2);
  const shown = itemsFound(all, wanted);
  const chosen = all.find((item) => item.code === value);
  const isGone = value !== "" && items.data !== undefined && chosen === undefined;
  return (
    <fieldset className="rounded-card border border-line bg-sheet p-4">
      <legend className="px-1 text-sm font-medium">{t("need.item")}</legend>
      <Field
        label={t("need.findItem")}
        type="search"
        value={q}
        onChange={(event) => setQ(event.target.value)}
        hint={value === "" ? t("need.itemHint") : t("need.itemChosen", { item: label(chosen, value) })}
        error={error ?? (isGone ? word("adjust.gone", { code: value }) : undefined)}
      />
      <ul aria-label={t("need.items")} className="mt-2 grid max-h-72 gap-1 overflow-y-auto">
        {shown.map((item) => (
          <li key={item.id}>
            <label className="flex min-h-11 items-start gap-3 rounded-xl px-2 py-2 hover:bg-paper has-checked:bg-blush">
              <input
                type="radio"
                name="catalogue-item"
                className="mt-1 size-5 shrink-0 accent-red"
                checked={item.code === value}
                onChange={() => onChange(item.code)}
              />
              <span>
                <span className="tabular-nums">{item.code}</span> {item.name}
                {given(item.description) && <span className="block text-sm text-soft">{item.description}</span>}
              </span>
            </label>
          </li>
        ))}
        {items.data !== undefined && shown.length === 0 && <li className="py-2 text-soft">{t("need.noItem")}</li>}
      </ul>
      {place !== undefined && items.data !== undefined && (
        <NotListed place={place} version={items.data[0]?.version_id} name={shown.length === 0 ? wanted : ""} />
      )}
    </fieldset>
  );
}

type NotListedProps = {
  place: string;
  /** The version in force, whose region is asked. */
  version?: string;
  name: string;
};

/** What is not in the catalogue cannot be bought, but asked for. */
function NotListed({ place, version, name }: NotListedProps) {
  const { t } = useTranslation("catalogue");
  const [asking, setAsking] = useState(false);
  const [sent, setSent] = useState(false);
  const holds = useQuery(
    getGetCatalogueVersionQueryOptions(version ?? "", { query: { enabled: version !== undefined } }),
  );
  return (
    <div className="mt-3 rounded-xl bg-paper px-4 py-3">
      <p className="font-medium">{t("adjust.missing")}</p>
      <p className="text-sm text-soft">{t("adjust.missingText")}</p>
      <div className="mt-2 flex flex-wrap items-center gap-x-5">
        <WordButton onPress={() => setAsking(true)}>{t("adjust.new")}</WordButton>
        <Link {...deskTo("catalogue", { tab: "requests", mine: "yes" })} className={WORD}>
          {t("adjust.see")}
        </Link>
      </div>
      <p role="status" className={sent ? "text-jade" : "sr-only"}>
        {sent && t("adjust.sentElsewhere")}
      </p>
      {asking && (
        <AdjustmentSheet
          region={holds.data?.region ?? place}
          start={{ kind: "add", name: /^\d+$/.test(name) ? "" : name }}
          onClose={() => setAsking(false)}
          onSent={() => {
            setAsking(false);
            setSent(true);
          }}
        />
      )}
    </div>
  );
}

function label(item: CatalogueItemView | undefined, code: string): string {
  return item === undefined ? code : `${item.code} ${item.name}`;
}
