import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Pass } from "@/api/passes";
import { useWhen } from "@/format/when";
import { IconButton } from "./button";
import { BackIcon, ForwardIcon } from "./icons";
import { Sheet } from "./sheet";

const Qr = lazy(async () => ({ default: (await import("./qr")).Qr }));

/** The codes of a party, one at a time and as large as the screen lets them be. */
export function PassView({ passes }: { passes: Pass[] }) {
  const { t } = useTranslation();
  const when = useWhen();
  const [at, setAt] = useState(0);
  const shown = passes[Math.min(at, passes.length - 1)];
  if (!shown) return null;
  const many = passes.length > 1;
  return (
    <div className="flex flex-col items-center text-center">
      <div className="aspect-square w-full max-w-72 overflow-hidden rounded-2xl border border-line bg-white">
        <Suspense fallback={<div className="shimmer size-full" />}>
          <Qr text={shown.pass} label={t("pass.code", { what: shown.title })} />
        </Suspense>
      </div>
      {many && (
        <div className="mt-2 flex items-center gap-2">
          <IconButton aria-label={t("pass.previous")} isDisabled={at === 0} onPress={() => setAt(at - 1)}>
            <BackIcon />
          </IconButton>
          <p role="status" className="min-w-20 tabular-nums">
            {t("pass.of", { number: at + 1, count: passes.length })}
          </p>
          <IconButton aria-label={t("pass.next")} isDisabled={at >= passes.length - 1} onPress={() => setAt(at + 1)}>
            <ForwardIcon />
          </IconButton>
        </div>
      )}
      {shown.who !== undefined && <p className="mt-2 text-lg font-semibold">{shown.who}</p>}
      <p className={many || shown.who !== undefined ? "" : "mt-3 text-lg font-semibold"}>{shown.title}</p>
      <p className="tabular-nums">{when(shown.starts_at, shown.ends_at)}</p>
      <p className="text-soft">{shown.where}</p>
    </div>
  );
}

/** The same over the page, at the door. */
export function PassSheet({ passes, onClose }: { passes: Pass[]; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("pass.title")} closeLabel={t("booking.close")} onClose={onClose}>
      <div className="pt-1 pb-3">
        <PassView passes={passes} />
        <p className="mt-4 text-center text-sm text-balance text-soft">{t("pass.hint")}</p>
      </div>
    </Sheet>
  );
}
