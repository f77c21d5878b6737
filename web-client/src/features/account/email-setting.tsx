import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  confirmMyEmail,
  getGetMyNotificationPreferencesQueryKey,
  getGetMyNotificationPreferencesQueryOptions,
  setMyEmail,
} from "@/api/generated/me/me";
import type { PreferencesView } from "@/api/generated/model/preferencesView";
import type { ApiProblem } from "@/api/problem";
import { Button } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { Field } from "@/ui/field";
import { Loading } from "@/ui/notice";
import { ProblemAlert } from "@/ui/problem-alert";
import { Tag } from "@/ui/tag";
import { CodeForm } from "./code-form";

export function EmailSetting() {
  const { t } = useTranslation();
  const told = useQuery(getGetMyNotificationPreferencesQueryOptions());
  if (told.isError) return <Failure error={told.error} onRetry={() => void told.refetch()} />;
  if (told.isPending) return <Loading label={t("me.loading")} rows={1} className="h-16" />;
  return <Email key={told.data.email} told={told.data} />;
}

function Email({ told }: { told: PreferencesView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(told.email ?? "");
  const refresh = () => queries.invalidateQueries({ queryKey: getGetMyNotificationPreferencesQueryKey() });
  const save = useMutation<unknown, ApiProblem>({
    mutationFn: () => setMyEmail({ email: typed.trim() === "" ? null : typed.trim() }),
    onSuccess: refresh,
  });
  const changed = typed.trim() !== (told.email ?? "");
  const wrong = save.error?.field("/email");
  return (
    <div className="grid gap-3">
      <form
        noValidate
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (changed) save.mutate();
        }}
      >
        <Field
          label={t("me.email")}
          type="email"
          autoComplete="email"
          value={typed}
          error={wrong}
          onChange={(event) => setTyped(event.target.value)}
        />
        {!wrong && <ProblemAlert error={save.error} />}
        {changed && (
          <Button type="submit" look="plain" isDisabled={save.isPending} className="justify-self-start">
            {t(typed.trim() === "" ? "me.removeEmail" : "me.saveAndSend")}
          </Button>
        )}
      </form>
      {!changed && told.email && told.email_confirmed && (
        <p>
          <Tag tone="jade">{t("me.confirmed")}</Tag>
        </p>
      )}
      {!changed && told.email && !told.email_confirmed && (
        <CodeForm
          address={told.email}
          sent
          onSend={() => setMyEmail({ email: told.email })}
          onConfirm={async (code) => {
            await confirmMyEmail({ code });
            await refresh();
          }}
        />
      )}
    </div>
  );
}
