import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { login, registerResident } from "@/api/generated/auth/auth";
import { forgetPasses } from "@/api/passes";
import type { ApiProblem } from "@/api/problem";
import { keep } from "@/api/session";
import { Button } from "@/ui/button";
import { useProblemWords } from "@/ui/failure";
import { Field } from "@/ui/field";
import { Alert } from "@/ui/notice";
import { DemoLogins } from "./demo-logins";

type Credentials = { login: string; password: string; display_name: string };

const EMPTY: Credentials = { login: "", password: "", display_name: "" };

type Props = {
  onSignedIn?: () => void;
  /** Which logins of a demo server to show; all of them without it. */
  demoRole?: string;
};

/** Signs in, or registers and signs in. It stands on a page of its own and inside the booking sheet. */
export function SignInForm({ onSignedIn, demoRole }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isNew, setNew] = useState(false);
  const [typed, setTyped] = useState(EMPTY);
  const [tried, setTried] = useState(false);

  const signIn = useMutation<void, ApiProblem, Credentials & { isNew: boolean }>({
    mutationFn: async ({ isNew: register, display_name, ...credentials }) => {
      if (register) await registerResident({ ...credentials, display_name });
      const tokens = await login(credentials);
      // What the person before was shown is not for this one.
      queries.removeQueries({ type: "inactive", predicate: ({ queryKey }) => !isPublic(queryKey[0]) });
      forgetPasses();
      keep(tokens);
      void queries.invalidateQueries({ type: "active", predicate: ({ queryKey }) => !isPublic(queryKey[0]) });
    },
    onSuccess: () => onSignedIn?.(),
  });
  const words = useProblemWords(signIn.error);

  const missing = (value: string) => (tried && value === "" ? t("account.required") : undefined);
  const type = (next: Partial<Credentials>) => setTyped({ ...typed, ...next });
  return (
    <>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          const complete = typed.login !== "" && typed.password !== "" && (!isNew || typed.display_name !== "");
          if (complete) signIn.mutate({ ...typed, login: typed.login.trim(), isNew });
        }}
      >
        {signIn.error && (
          <Alert>
            <p className="font-medium">{signIn.error.is("invalid-credentials") ? t("account.wrong") : words.title}</p>
            {words.text !== "" && !signIn.error.problem.errors && <p>{words.text}</p>}
          </Alert>
        )}
        {isNew && (
          <Field
            label={t("account.name")}
            name="name"
            autoComplete="name"
            value={typed.display_name}
            error={missing(typed.display_name) ?? signIn.error?.field("/display_name")}
            onChange={(event) => type({ display_name: event.target.value })}
          />
        )}
        <Field
          label={isNew ? t("account.newLogin") : t("account.login")}
          hint={isNew ? t("account.newLoginHint") : undefined}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={typed.login}
          error={missing(typed.login) ?? signIn.error?.field("/login")}
          onChange={(event) => type({ login: event.target.value })}
        />
        <Field
          label={t("account.password")}
          hint={isNew ? t("account.passwordHint") : undefined}
          name="password"
          type="password"
          autoComplete={isNew ? "new-password" : "current-password"}
          value={typed.password}
          error={missing(typed.password) ?? signIn.error?.field("/password")}
          onChange={(event) => type({ password: event.target.value })}
        />
        <Button type="submit" isDisabled={signIn.isPending}>
          {signIn.isPending ? t("account.busy") : isNew ? t("account.registerSubmit") : t("account.signIn")}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            setNew(!isNew);
            setTried(false);
            signIn.reset();
          }}
        >
          {isNew ? t("account.toSignIn") : t("account.toRegister")}
        </Button>
      </form>
      {!isNew && (
        <DemoLogins
          role={demoRole}
          isDisabled={signIn.isPending}
          onChoose={(demo) =>
            signIn.mutate({ login: demo.login, password: demo.password, display_name: "", isNew: false })
          }
        />
      )}
    </>
  );
}

/** Places and times are the same for everybody; what a session or an open day lets one do is not. */
function isPublic(key: unknown): boolean {
  return typeof key === "string" && !/^\/api\/v1\/(?!facilities|spaces|regions)/.test(key) && !key.startsWith("my-");
}
