import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getGetMeQueryOptions } from "@/api/generated/me/me";
import { endSession } from "@/api/leave";
import { isStaff } from "@/api/reach";
import { isSignedIn, useSignedIn } from "@/api/session";
import { DESK_HOME, paths } from "@/app/paths";
import { useTitle } from "@/format/title";
import { Button, buttonClass } from "@/ui/button";
import { Mark } from "@/ui/icons";
import { SignInForm } from "./sign-in-form";

/** `next` is where one came from; without it residents go to their bookings, staff to their console. */
export function AccountPage({ next }: { next?: string }) {
  const { t } = useTranslation();
  useTitle(t("account.title"));
  const signedIn = useSignedIn();
  // Who has just signed in is on the way to the next page.
  const [wasSignedIn] = useState(isSignedIn);
  const router = useRouter();
  const queries = useQueryClient();
  const go = async () => {
    const me = next === undefined ? await queries.fetchQuery(getGetMeQueryOptions()).catch(() => undefined) : undefined;
    router.history.replace(next ?? (me && isStaff(me) ? DESK_HOME : paths.bookings));
  };
  return (
    <div className="page max-w-md pt-8 sm:pt-14">
      {signedIn && wasSignedIn ? (
        <SignedIn />
      ) : (
        <>
          <Mark className="mb-4 size-12" />
          <h1 className="song text-[1.75rem]">{t("account.title")}</h1>
          <p className="mt-1 mb-6 text-soft">{t("account.lead")}</p>
          <SignInForm onSignedIn={() => void go()} />
        </>
      )}
    </div>
  );
}

function SignedIn() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const me = useQuery(getGetMeQueryOptions());
  return (
    <>
      <h1 className="song text-[1.75rem]">
        {me.data ? t("account.hello", { name: me.data.display_name }) : t("account.already")}
      </h1>
      <div className="mt-6 grid gap-3">
        {me.data && isStaff(me.data) && (
          <Link to={paths.desk} params={{ _splat: "" }} className={buttonClass()}>
            {t("nav.desk")}
          </Link>
        )}
        <Link to={paths.bookings} className={buttonClass(me.data && isStaff(me.data) ? "plain" : "primary")}>
          {t("nav.bookings")}
        </Link>
        <Button look="plain" onPress={() => void endSession(queries)}>
          {t("nav.signOut")}
        </Button>
      </div>
    </>
  );
}
