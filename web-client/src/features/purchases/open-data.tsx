import { useTranslation } from "react-i18next";
import { DownloadIcon } from "@/ui/desk-icons";

const API = "/api/v1";

/** The same as files and feeds, for machines and spreadsheets. */
export function OpenData({ links }: { links: readonly { name: string; path: string }[] }) {
  const { t } = useTranslation("procurement");
  return (
    <details className="rounded-card border border-line bg-sheet">
      <summary className="flex min-h-12 items-center gap-2 rounded-card px-4 py-2 font-medium hover:bg-paper">
        <DownloadIcon />
        {t("openData.title")}
      </summary>
      <div className="border-t border-line px-4 py-3">
        <p className="text-sm text-soft">{t("openData.text")}</p>
        <ul className="mt-1 flex flex-wrap gap-x-6">
          {links.map(({ name, path }) => (
            <li key={path}>
              <a
                href={`${API}${path}`}
                className="inline-flex min-h-11 items-center text-red-deep underline underline-offset-4"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

/** A query string without what is not asked. */
export function queryOf(search: Record<string, string | undefined>): string {
  const entries = Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return entries.length === 0 ? "" : `?${new URLSearchParams(entries).toString()}`;
}
