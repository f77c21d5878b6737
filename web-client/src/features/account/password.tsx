import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { changePassword } from "@/api/generated/auth/auth";
import type { ApiProblem } from "@/api/problem";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";

const EMPTY = { current_password: "", new_password: "" };

export function Password() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(EMPTY);
  const change = useMutation<unknown, ApiProblem>({
    mutationFn: () => changePassword(typed),
    onSuccess: () => setTyped(EMPTY),
  });
  const complete = typed.current_password !== "" && typed.new_password !== "";
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) change.mutate();
      }}
    >
      <Field
        label={t("me.passwordNow")}
        type="password"
        autoComplete="current-password"
        value={typed.current_password}
        error={change.error?.field("/current_password")}
        onChange={(event) => setTyped({ ...typed, current_password: event.target.value })}
      />
      <Field
        label={t("me.passwordNew")}
        hint={t("account.passwordHint")}
        type="password"
        autoComplete="new-password"
        value={typed.new_password}
        error={change.error?.field("/new_password")}
        onChange={(event) => setTyped({ ...typed, new_password: event.target.value })}
      />
      {!change.error?.problem.errors && <ProblemAlert error={change.error} />}
      <p role="status" className="text-sm text-jade empty:hidden">
        {change.isSuccess ? t("me.passwordChanged") : ""}
      </p>
      <Button type="submit" look="plain" isDisabled={!complete || change.isPending} className="justify-self-start">
        {t("me.passwordChange")}
      </Button>
    </form>
  );
}
