import { offline } from "@/api/problem";
import { Failure } from "@/ui/failure";

/** A page that could not be loaded or fell over. */
export function Broken({ error }: { error: unknown }) {
  return (
    <div className="page py-10">
      <Failure error={navigator.onLine ? error : offline(error)} onRetry={() => globalThis.location.reload()} />
    </div>
  );
}
