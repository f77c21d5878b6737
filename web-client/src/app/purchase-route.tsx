import { PurchasePage } from "@/features/purchases/purchase-page";

export function PurchaseRoute() {
  return <PurchasePage />;
}
