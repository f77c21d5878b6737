import { getRouteApi } from "@tanstack/react-router";
import { AccountPage } from "@/features/account/account-page";
import { paths } from "./paths";

const route = getRouteApi(paths.signIn);

export function SignInRoute() {
  const { next } = route.useSearch();
  return <AccountPage next={next} />;
}
