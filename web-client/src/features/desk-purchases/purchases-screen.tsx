import type { AccountView } from "@/api/generated/model/accountView";
import { useDeskSearch } from "@/app/desk-paths";
import { ProjectDesk } from "./project-desk";
import { PurchasesList } from "./purchases-list";
import { Wizard } from "./wizard";

/** Purchases at the desk: the list, one of them (`item`), or the writing of a draft (`draft`, `step`). */
export function PurchasesScreen({ me }: { me: AccountView }) {
  const { item, draft } = useDeskSearch();
  if (draft !== undefined) return <Wizard key={draft} me={me} draft={draft} />;
  if (item !== undefined) return <ProjectDesk key={item} me={me} id={item} />;
  return <PurchasesList me={me} />;
}
