import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getGetMeQueryKey, updateMe } from "@/api/generated/me/me";
import type { AccountView } from "@/api/generated/model/accountView";
import type { ApiProblem } from "@/api/problem";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";

/** The name that is filled in everywhere. One person changes it, so the last word counts (`If-Match: *`). */
export function ProfileName({ name }: { name: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(name);
  const save = useMutation<AccountView, ApiProblem>({
    mutationFn: () => updateMe({ display_name: typed.trim() }, { "If-Match": "*" }),
    onSuccess: (me) => queries.setQueryData(getGetMeQueryKey(), me),
  });
  const changed = typed.trim() !== name && typed.trim() !== "";
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) save.mutate();
      }}
    >
      <Field
        label={t("account.name")}
        autoComplete="name"
        maxLength={50}
        value={typed}
        error={save.error?.field("/display_name")}
        onChange={(event) => setTyped(event.target.value)}
      />
      {save.error && !save.error.field("/display_name") && <ProblemAlert error={save.error} />}
      {changed && (
        <Button type="submit" look="plain" isDisabled={save.isPending} className="justify-self-start">
          {t("me.save")}
        </Button>
      )}
    </form>
  );
}
