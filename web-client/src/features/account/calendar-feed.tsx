import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { createCalendarFeed, deleteCalendarFeed } from "@/api/generated/calendars/calendars";
import type { CalendarFeedView } from "@/api/generated/model/calendarFeedView";
import type { ApiProblem } from "@/api/problem";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";

/** A secret address for the calendar on one's telephone. It is shown once. */
export function CalendarFeed() {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const make = useMutation<CalendarFeedView, ApiProblem>({ mutationFn: () => createCalendarFeed() });
  const end = useMutation<void, ApiProblem>({
    mutationFn: () => deleteCalendarFeed(),
    onSuccess: () => make.reset(),
  });
  return (
    <>
      <p className="text-soft">{t("me.feedText")}</p>
      {make.data && (
        <Field
          label={t("me.feedUrl")}
          readOnly
          value={make.data.url}
          hint={t("me.feedOnce")}
          onFocus={(event) => event.target.select()}
        />
      )}
      <ProblemAlert error={make.error ?? end.error} />
      <div className="flex flex-wrap gap-2">
        {make.data && "clipboard" in navigator ? (
          <Button onPress={() => void navigator.clipboard.writeText(make.data.url).then(() => setCopied(true))}>
            {t(copied ? "me.copied" : "me.copy")}
          </Button>
        ) : (
          <Button look="plain" isDisabled={make.isPending} onPress={() => make.mutate()}>
            {t("me.feedMake")}
          </Button>
        )}
        <Button look="quiet" isDisabled={end.isPending} onPress={() => end.mutate()}>
          {t("me.feedEnd")}
        </Button>
      </div>
      <p role="status" className="text-sm text-jade empty:hidden">
        {end.isSuccess && !make.data ? t("me.feedEnded") : ""}
      </p>
    </>
  );
}
