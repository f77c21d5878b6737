import { useRef } from "react";
import { Button } from "@/ui/button";

type Props = {
  label: string;
  accept?: string;
  multiple?: boolean;
  look?: "plain" | "primary";
  onFile?: (file: File) => void;
  onFiles?: (files: File[]) => void;
};

/** A button that asks for a file; nothing is sent anywhere. */
export function FileButton({ label, accept, multiple = false, look = "plain", onFile, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        aria-label={label}
        accept={accept}
        multiple={multiple}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file can be chosen again.
          event.target.value = "";
          if (files[0]) onFile?.(files[0]);
          if (files.length > 0) onFiles?.(files);
        }}
      />
      <Button look={look} onPress={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
