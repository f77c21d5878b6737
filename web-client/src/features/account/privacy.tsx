import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { deleteMe, exportMyData } from "@/api/generated/me/me";
import type { ApiProblem } from "@/api/problem";
import { forget } from "@/api/session";
import { paths } from "@/app/paths";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ProblemAlert } from "@/ui/problem-alert";
import { Sheet } from "@/ui/sheet";

/** 个人信息保护法 §45, §47: a copy of everything, and the end of it. */
export function Privacy() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const copy = useMutation<void, ApiProblem>({
    mutationFn: async () => {
      const data = await exportMyData();
      const file = new Blob([JSON.stringify(data, null, 2)], { type: "application/json" });
      const link = document.createElement("a");
      link.href = URL.createObjectURL(file);
      link.download = "citong-my-data.json";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    },
  });
  return (
    <>
      <div>
        <p className="text-soft">{t("me.exportText")}</p>
        <Button look="plain" className="mt-3" isDisabled={copy.isPending} onPress={() => copy.mutate()}>
          {t(copy.isPending ? "account.busy" : "me.export")}
        </Button>
      </div>
      <ProblemAlert error={copy.error} />
      <div className="border-t border-line pt-4">
        <p className="text-soft">{t("me.deleteText")}</p>
        <Button look="danger" className="mt-3" onPress={() => setAsking(true)}>
          {t("me.delete")}
        </Button>
      </div>
      {asking && <DeleteQuestion onClose={() => setAsking(false)} />}
    </>
  );
}

function DeleteQuestion({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [password, setPassword] = useState("");
  const erase = useMutation<void, ApiProblem>({
    mutationFn: () => deleteMe({ password }, { "If-Match": "*" }),
    onSuccess: async () => {
      forget();
      await navigate({ to: paths.home });
      queries.clear();
    },
  });
  const wrong = erase.error?.field("/password");
  return (
    <Sheet role="alertdialog" title={t("me.deleteTitle")} closeLabel={t("booking.close")} onClose={onClose}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (password !== "") erase.mutate();
        }}
      >
        <ul className="list-disc pl-5">
          {(["bookings", "tickets", "data", "kept", "final"] as const).map((what) => (
            <li key={what}>{t(`me.consequences.${what}`)}</li>
          ))}
        </ul>
        <Field
          label={t("account.password")}
          type="password"
          autoComplete="current-password"
          value={password}
          error={wrong}
          onChange={(event) => setPassword(event.target.value)}
        />
        {!wrong && <ProblemAlert error={erase.error} />}
        <div className="grid gap-2.5 sm:grid-cols-2">
          <Button look="plain" onPress={onClose}>
            {t("me.keep")}
          </Button>
          <Button type="submit" isDisabled={password === "" || erase.isPending}>
            {t("me.deleteReally")}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
