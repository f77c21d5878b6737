import { SignInForm } from "@/features/account/sign-in-form";
import { SessionPage } from "@/features/sessions/session-page";

export function SessionRoute() {
  return <SessionPage signIn={<SignInForm demoRole="resident" />} />;
}
