import { SignInForm } from "@/features/account/sign-in-form";
import { BookingSheet } from "@/features/booking/booking-sheet";
import type { BookingSheetProps } from "@/features/booking/booking-sheet";

/** Who is not signed in does so inside the sheet, and keeps the time that was chosen. */
export function BookingSheetWithSignIn(props: Omit<BookingSheetProps, "signIn">) {
  return <BookingSheet {...props} signIn={<SignInForm demoRole="resident" />} />;
}
