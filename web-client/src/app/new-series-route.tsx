import { SignInForm } from "@/features/account/sign-in-form";
import { NewSeriesPage } from "@/features/booking/new-series-page";

export function NewSeriesRoute() {
  return <NewSeriesPage signIn={<SignInForm demoRole="resident" />} />;
}
