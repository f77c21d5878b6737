import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

export type DemoLogin = { login: string; password: string; role: string; name: string; note: string };

type Props = { role?: string; isDisabled: boolean; onChoose: (demo: DemoLogin) => void };

/** The logins of a demo server, or those of one role. Any other server has no such address, and then nothing is shown. */
export function DemoLogins({ role, isDisabled, onChoose }: Props) {
  const { t } = useTranslation();
  const demo = useQuery({ queryKey: ["demo-logins"], queryFn: fetchDemoLogins, staleTime: Infinity, retry: false });
  const shown = demo.data?.filter((one) => role === undefined || one.role === role) ?? [];
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="demo" className="mt-6 rounded-card border border-dashed border-edge p-4">
      <h2 id="demo" className="font-medium">
        {t("account.demo")}
      </h2>
      <p className="mb-3 text-sm text-soft">{t("account.demoText")}</p>
      <ul className="grid gap-2">
        {shown.map((one) => (
          <li key={one.login}>
            <button
              type="button"
              disabled={isDisabled}
              onClick={() => onChoose(one)}
              className="flex min-h-12 w-full flex-wrap items-baseline gap-x-3 rounded-xl border border-line bg-sheet px-4 py-2.5 text-left hover:border-edge"
            >
              <span className="font-medium">{one.name}</span>
              <span className="text-sm text-soft">{one.note}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function fetchDemoLogins(): Promise<DemoLogin[]> {
  const response = await fetch("/demo/logins", { headers: { Accept: "application/json" } });
  // Another server answers with the page of this client, or with nothing.
  if (!response.ok || !response.headers.get("Content-Type")?.includes("json")) return [];
  return (await response.json()) as DemoLogin[];
}
