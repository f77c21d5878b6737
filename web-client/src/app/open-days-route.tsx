import { SignInForm } from "@/features/account/sign-in-form";
import { OpenDaysPage } from "@/features/opening/open-days-page";

export function OpenDaysRoute() {
  return <OpenDaysPage signIn={<SignInForm demoRole="resident" />} />;
}
