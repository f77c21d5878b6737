import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { grouped, task } from "./demo-groups";

export type DemoLogin = { login: string; password: string; role: string; name: string; note: string };

type Props = { role?: string; isDisabled: boolean; onChoose: (demo: DemoLogin) => void };

/** The logins of a demo server, or those of one role. Any other server has no such address, and then nothing is shown. */
export function DemoLogins({ role, isDisabled, onChoose }: Props) {
  const { t } = useTranslation();
  const demo = useQuery({ queryKey: ["demo-logins"], queryFn: fetchDemoLogins, staleTime: Infinity, retry: false });
  const shown = demo.data?.filter((one) => role === undefined || one.role === role) ?? [];
  if (shown.length === 0) return null;
  const groups = grouped(shown);
  return (
    <section aria-labelledby="demo" className="mt-6 rounded-card border border-dashed border-edge p-4">
      <h2 id="demo" className="font-medium">
        {t("account.demo")}
      </h2>
      <p className="mb-3 text-sm text-soft">{t("account.demoText")}</p>
      {groups.length === 1 ? (
        <Members {...{ isDisabled, onChoose }} members={shown} />
      ) : (
        <div className="grid gap-2">
          {groups.map(([group, members]) => (
            <details key={group} name="demo" open={group === "visit"} className="group rounded-xl border border-line">
              <summary className="flex min-h-12 cursor-pointer list-none items-center gap-x-3 rounded-xl px-4 py-2 group-open:font-medium hover:bg-line/40 [&::-webkit-details-marker]:hidden">
                <span>{t(`account.demoGroup.${group}`)}</span>
                <span className="ml-auto text-sm text-soft tabular-nums">
                  {t("account.demoCount", { count: members.length })}
                </span>
                <span
                  aria-hidden="true"
                  className="size-2 shrink-0 rotate-45 border-r-2 border-b-2 border-soft group-open:-rotate-135"
                />
              </summary>
              <div className="px-2 pb-2">
                <Members {...{ isDisabled, onChoose, members }} />
              </div>
            </details>
          ))}
        </div>
      )}
    </section>
  );
}

type MembersProps = Pick<Props, "isDisabled" | "onChoose"> & { members: DemoLogin[] };

/** Those who do the same say what it is once, and stand side by side. */
function Members({ members, isDisabled, onChoose }: MembersProps) {
  const alike = members.length > 2 && new Set(members.map((one) => one.note)).size === 1;
  return (
    <>
      {alike && <p className="px-2 pb-1.5 text-sm text-soft">{task(members[0]?.note ?? "")}</p>}
      <ul className={alike ? "flex flex-wrap gap-2" : "grid gap-2"}>
        {members.map((one) => (
          <li key={one.login}>
            <button
              type="button"
              disabled={isDisabled}
              onClick={() => onChoose(one)}
              className="flex min-h-11 w-full flex-wrap items-baseline gap-x-3 rounded-xl border border-line bg-sheet px-4 py-2 text-left hover:border-edge"
            >
              <span className="font-medium">{one.name}</span>
              {!alike && <span className="text-sm text-soft">{one.note}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

async function fetchDemoLogins(): Promise<DemoLogin[]> {
  const response = await fetch("/demo/logins", { headers: { Accept: "application/json" } });
  // Another server answers with the page of this client, or with nothing.
  if (!response.ok || !response.headers.get("Content-Type")?.includes("json")) return [];
  return (await response.json()) as DemoLogin[];
}
