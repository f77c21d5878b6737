/** Hex digits in groups of four, so that people can compare them. */
export function Fingerprint({ value }: { value: string }) {
  return (
    <span className="flex flex-wrap gap-x-2 font-mono text-sm select-all" aria-label={value} role="img">
      {(value.match(/.{1,4}/g) ?? []).map((part, place) => (
        <span key={place} aria-hidden="true">
          {part}
        </span>
      ))}
    </span>
  );
}
