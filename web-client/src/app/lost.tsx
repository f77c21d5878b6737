import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useTitle } from "@/format/title";
import { buttonClass } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { paths } from "./paths";

export function Lost() {
  const { t } = useTranslation();
  useTitle(t("state.lost"));
  return (
    <div className="page py-10">
      <Notice level="h1" title={t("state.lost")} text={t("state.lostText")}>
        <Link to={paths.home} className={buttonClass()}>
          {t("state.home")}
        </Link>
      </Notice>
    </div>
  );
}
