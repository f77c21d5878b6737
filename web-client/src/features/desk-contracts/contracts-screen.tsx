import type { AccountView } from "@/api/generated/model/accountView";
import { useDeskSearch } from "@/app/desk-paths";
import { ContractDesk } from "./contract-desk";
import { ContractsList } from "./contracts-list";

/** Contracts at the desk: the list, or one of them. */
export function ContractsScreen({ me }: { me: AccountView }) {
  const { item } = useDeskSearch();
  return item === undefined ? <ContractsList me={me} /> : <ContractDesk key={item} id={item} />;
}
