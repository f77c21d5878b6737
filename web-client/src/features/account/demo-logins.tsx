import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";

export type DemoLogin = { login: string; password: string; role?: string; display_name?: string };

/** The logins of a demo server. Any other server has no such address, and then nothing is shown. */
export function DemoLogins({ isDisabled, onChoose }: { isDisabled: boolean; onChoose: (demo: DemoLogin) => void }) {
  const { t } = useTranslation();
  const demo = useQuery({ queryKey: ["demo-logins"], queryFn: fetchDemoLogins, staleTime: Infinity, retry: false });
  if (!demo.data || demo.data.length === 0) return null;
  return (
    <section aria-labelledby="demo" className="mt-6 rounded-card border border-dashed border-edge p-4">
      <h2 id="demo" className="font-medium">
        {t("account.demo")}
      </h2>
      <p className="mb-3 text-sm text-soft">{t("account.demoText")}</p>
      <ul className="flex flex-wrap gap-2">
        {demo.data.map((one) => (
          <li key={one.login}>
            <Button
              look="plain"
              className="min-h-11 px-4 text-[0.9375rem]"
              isDisabled={isDisabled}
              onPress={() => onChoose(one)}
            >
              {one.display_name ?? one.login}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function fetchDemoLogins(): Promise<DemoLogin[]> {
  const response = await fetch("/demo/logins", { headers: { Accept: "application/json" } });
  if (!response.ok || !response.headers.get("Content-Type")?.includes("json")) return [];
  const body: unknown = await response.json();
  const list = Array.isArray(body)
    ? body
    : typeof body === "object" && body !== null && "items" in body
      ? body.items
      : [];
  return Array.isArray(list) ? list.filter(isDemoLogin) : [];
}

function isDemoLogin(value: unknown): value is DemoLogin {
  return (
    typeof value === "object" &&
    value !== null &&
    "login" in value &&
    "password" in value &&
    typeof value.login === "string" &&
    typeof value.password === "string"
  );
}
