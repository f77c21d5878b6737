import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { withdrawDrawEntry } from "@/api/generated/draws/draws";
import type { DrawEntryView } from "@/api/generated/model/drawEntryView";
import { Button } from "@/ui/button";
import { useProblemWords } from "@/ui/failure";
import { Alert } from "@/ui/notice";
import { invalidateSession } from "./invalidate";

/** One's lot. Taking it back can be made good by entering again, so it does not ask. */
export function DrawEntry({ entry, title }: { entry: DrawEntryView; title: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => withdrawDrawEntry(entry.id),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: [`/api/v1/draw-entries/${entry.id}`] });
      await invalidateSession(queries, entry.session_id);
    },
  });
  const words = useProblemWords(withdraw.error);
  if (entry.status === "withdrawn") return null;
  return (
    <div className="grid gap-3 rounded-xl bg-ochre-wash p-4 text-ochre">
      <div>
        <p className="font-semibold">{t(`sessions.draw.status.${entry.status}`)}</p>
        <p className="text-sm">{t("sessions.draw.party", { count: entry.party_size })}</p>
      </div>
      {withdraw.isError && <Alert>{words.title}</Alert>}
      {entry.available_actions.includes("withdraw") && (
        <div>
          <Button
            look="plain"
            isDisabled={withdraw.isPending}
            className="min-h-11 px-4 text-[0.9375rem]"
            aria-label={t("sessions.draw.withdrawLabel", { title })}
            onPress={() => withdraw.mutate()}
          >
            {t("sessions.draw.withdraw")}
          </Button>
        </div>
      )}
    </div>
  );
}
