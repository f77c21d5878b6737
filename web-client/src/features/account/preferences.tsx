import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  getGetMyNotificationPreferencesQueryKey,
  getGetMyNotificationPreferencesQueryOptions,
  updateMyNotificationPreferences,
} from "@/api/generated/me/me";
import type { PreferencesView } from "@/api/generated/model/preferencesView";
import type { UpdatePreferences } from "@/api/generated/model/updatePreferences";
import type { ApiProblem } from "@/api/problem";
import { Check } from "@/ui/check";
import { Failure } from "@/ui/failure";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { Select } from "@/ui/select";

const CHANNELS = ["sms", "email", "wechat"] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:00`);

/** Whole hours, and what is set now. */
function hours(now: string) {
  return [...new Set([...HOURS, now])].toSorted().map((hour) => ({ value: hour, label: hour }));
}

/** How one is told things. Each change is kept at once. */
export function Preferences() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const told = useQuery(getGetMyNotificationPreferencesQueryOptions());
  const change = useMutation<PreferencesView, ApiProblem, UpdatePreferences>({
    mutationFn: (next) => updateMyNotificationPreferences(next, { "If-Match": "*" }),
    onSuccess: (next) => queries.setQueryData(getGetMyNotificationPreferencesQueryKey(), next),
  });
  if (told.isError) return <Failure error={told.error} onRetry={() => void told.refetch()} />;
  if (told.isPending) return <Loading label={t("me.loading")} rows={1} className="h-32" />;
  const { channels, reminders, quiet_from_local, quiet_until_local, language } = told.data;
  return (
    <>
      <p className="text-sm text-soft">{t("me.inApp")}</p>
      <div>
        {CHANNELS.map((channel) => (
          <Check
            key={channel}
            checked={channels[channel]}
            onChange={(on) => change.mutate({ channels: { [channel]: on } })}
          >
            {t(`me.channel.${channel}`)}
          </Check>
        ))}
        <Check checked={reminders} onChange={(on) => change.mutate({ reminders: on })}>
          {t("me.reminders")}
        </Check>
      </div>
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={t("me.quietFrom")}
          value={quiet_from_local}
          options={hours(quiet_from_local)}
          onChange={(value) => change.mutate({ quiet_from_local: value })}
        />
        <Select
          label={t("me.quietUntil")}
          value={quiet_until_local}
          options={hours(quiet_until_local)}
          onChange={(value) => change.mutate({ quiet_until_local: value })}
        />
      </div>
      <Select
        label={t("me.language")}
        value={language ?? "zh-CN"}
        options={[
          { value: "zh-CN", label: "中文" },
          { value: "en", label: "English" },
        ]}
        onChange={(value) => change.mutate({ language: value })}
      />
      <ProblemAlert error={change.error} />
      <p role="status" className="text-sm text-jade empty:hidden">
        {change.isSuccess ? t("me.saved") : ""}
      </p>
    </>
  );
}
