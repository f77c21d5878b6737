import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ApiProblem } from "@/api/problem";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";

type Props = {
  /** Where the code goes. */
  address: string;
  /** A code is on its way already. */
  sent: boolean;
  onSend: () => Promise<unknown>;
  onConfirm: (code: string) => Promise<unknown>;
};

/** Confirms a phone or an address by the six digits that were sent there. */
export function CodeForm({ address, sent, onSend, onConfirm }: Props) {
  const { t } = useTranslation();
  const [code, setCode] = useState("");
  const send = useMutation<unknown, ApiProblem>({ mutationFn: onSend });
  const confirm = useMutation<unknown, ApiProblem>({ mutationFn: () => onConfirm(code) });
  const isSent = sent || send.isSuccess;
  const wrong = confirm.error?.field("/code");
  return (
    <form
      noValidate
      className="grid gap-3 rounded-xl bg-ochre-wash p-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (code.length === 6) confirm.mutate();
      }}
    >
      <p role="status" className="text-ochre">
        {isSent ? t("me.codeSent", { address }) : t("me.unconfirmed", { address })}
      </p>
      {isSent && (
        <Field
          label={t("me.code")}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          value={code}
          error={wrong}
          onChange={(event) => setCode(event.target.value.replaceAll(/\D/g, ""))}
        />
      )}
      <ProblemAlert error={send.error ?? (wrong ? null : confirm.error)} />
      <div className="flex flex-wrap gap-2">
        {isSent && (
          <Button type="submit" isDisabled={code.length !== 6 || confirm.isPending}>
            {t("me.confirm")}
          </Button>
        )}
        <Button look="plain" isDisabled={send.isPending} onPress={() => send.mutate()}>
          {t(isSent ? "me.sendAgain" : "me.send")}
        </Button>
      </div>
    </form>
  );
}
