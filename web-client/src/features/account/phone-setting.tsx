import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { confirmPhone, requestPhoneConfirmation } from "@/api/generated/auth/auth";
import { getGetMeQueryKey, updateMe } from "@/api/generated/me/me";
import type { AccountView } from "@/api/generated/model/accountView";
import type { ApiProblem } from "@/api/problem";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";
import { Tag } from "@/ui/tag";
import { CodeForm } from "./code-form";

export function PhoneSetting({ me }: { me: AccountView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(me.phone ?? "");
  const refresh = () => queries.invalidateQueries({ queryKey: getGetMeQueryKey() });
  const save = useMutation<AccountView, ApiProblem>({
    mutationFn: () => updateMe({ phone: typed.trim() === "" ? null : typed.trim() }, { "If-Match": "*" }),
    onSuccess: (next) => queries.setQueryData(getGetMeQueryKey(), next),
  });
  const changed = typed.trim() !== (me.phone ?? "");
  const wrong = save.error?.field("/phone");
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
          label={t("me.phone")}
          type="tel"
          autoComplete="tel"
          value={typed}
          hint={t("me.phoneHint")}
          error={wrong}
          onChange={(event) => setTyped(event.target.value)}
        />
        {!wrong && <ProblemAlert error={save.error} />}
        {changed && (
          <Button type="submit" look="plain" isDisabled={save.isPending} className="justify-self-start">
            {t("me.save")}
          </Button>
        )}
      </form>
      {!changed && me.phone && me.phone_confirmed && (
        <p>
          <Tag tone="jade">{t("me.confirmed")}</Tag>
        </p>
      )}
      {!changed && me.phone && !me.phone_confirmed && (
        <CodeForm
          address={me.phone}
          sent={false}
          onSend={() => requestPhoneConfirmation()}
          onConfirm={async (code) => {
            await confirmPhone({ code });
            await refresh();
          }}
        />
      )}
    </div>
  );
}
