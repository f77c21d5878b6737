import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { cancelOpenDayRegistration } from "@/api/generated/opening/opening";
import type { OpenDayRegistrationView } from "@/api/generated/model/openDayRegistrationView";
import type { ApiProblem } from "@/api/problem";
import { Button } from "@/ui/button";
import { ProblemAlert } from "@/ui/problem-alert";
import { Sheet } from "@/ui/sheet";

/** The group that one has registered. */
export function Registration({ registration }: { registration: OpenDayRegistrationView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const cancel = useMutation<unknown, ApiProblem>({
    mutationFn: () => cancelOpenDayRegistration(registration.id, {}),
    onSuccess: async () => {
      setAsking(false);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["/api/v1/open-days"] }),
        queries.invalidateQueries({ queryKey: [`/api/v1/open-days/${registration.open_day_id}/registrations`] }),
      ]);
    },
  });
  return (
    <div className="mt-3 rounded-xl bg-ochre-wash p-4 text-ochre">
      <p className="font-semibold">{t(`openDays.registration.${registration.status}`)}</p>
      <p className="text-sm">
        {registration.group_name} · {t("bookings.people", { count: registration.headcount })}
      </p>
      {registration.available_actions.includes("cancel") && (
        <Button look="plain" className="mt-3 min-h-11 px-4 text-[0.9375rem]" onPress={() => setAsking(true)}>
          {t("openDays.cancel")}
        </Button>
      )}
      {asking && (
        <Sheet
          role="alertdialog"
          title={t("openDays.cancelTitle")}
          closeLabel={t("booking.close")}
          onClose={() => setAsking(false)}
        >
          <p className="mb-4">{t("openDays.cancelText", { group: registration.group_name })}</p>
          <ProblemAlert error={cancel.error} />
          <div className="mt-2 grid gap-2.5 sm:grid-cols-2">
            <Button look="plain" onPress={() => setAsking(false)}>
              {t("sessions.stay")}
            </Button>
            <Button isDisabled={cancel.isPending} onPress={() => cancel.mutate()}>
              {t("openDays.cancel")}
            </Button>
          </div>
        </Sheet>
      )}
    </div>
  );
}
