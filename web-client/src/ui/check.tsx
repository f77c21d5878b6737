import { useId } from "react";
import type { ReactNode } from "react";

type Props = { checked: boolean; onChange: (checked: boolean) => void; error?: string; children: ReactNode };

export function Check({ checked, onChange, error, children }: Props) {
  const id = useId();
  return (
    <div>
      <label className="flex min-h-11 items-start gap-3 rounded-xl py-2">
        <input
          type="checkbox"
          className="mt-0.5 size-6 shrink-0 accent-red"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : id}
        />
        <span>{children}</span>
      </label>
      {error !== undefined && (
        <p id={id} className="text-sm text-red-deep">
          {error}
        </p>
      )}
    </div>
  );
}
