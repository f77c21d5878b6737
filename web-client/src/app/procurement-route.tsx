import { PurchasesPage } from "@/features/purchases/purchases-page";

export function ProcurementRoute() {
  return <PurchasesPage />;
}
