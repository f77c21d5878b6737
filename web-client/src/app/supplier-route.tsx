import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { rolesOf, useMe } from "@/api/reach";
import { useSignedIn } from "@/api/session";
import { SupplierPage } from "@/features/supplier/supplier-page";
import { useTitle } from "@/format/title";
import { buttonClass } from "@/ui/button";
import { Failure } from "@/ui/failure";
import { Loading, Notice } from "@/ui/notice";
import { deskTo } from "./desk-paths";
import { paths } from "./paths";

/** Anybody can register a supplier: it needs no role yet, so it is no screen of the console. */
export function SupplierRoute() {
  const { t } = useTranslation("bids");
  useTitle(t("supplier.title"));
  const signedIn = useSignedIn();
  const me = useMe();
  return (
    <div className="page py-6 sm:py-8">
      {!signedIn ? (
        <Notice level="h1" title={t("door.signIn")} text={t("door.signInText")}>
          <Link to={paths.signIn} search={{ next: paths.supplier }} className={buttonClass()}>
            {t("door.signInButton")}
          </Link>
        </Notice>
      ) : me.data ? (
        <>
          {rolesOf(me.data).includes("supplier") && (
            <p className="mb-4">
              <Link {...deskTo("tenders")} className={buttonClass("plain")}>
                {t("door.toDesk")}
              </Link>
            </p>
          )}
          <SupplierPage me={me.data} />
        </>
      ) : me.isError ? (
        <Failure error={me.error} onRetry={() => void me.refetch()} />
      ) : (
        <div className="grid gap-3">
          <Loading label={t("loading")} />
        </div>
      )}
    </div>
  );
}
