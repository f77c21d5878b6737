import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { CloseIcon, SearchIcon } from "./icons";

const PAUSE_MS = 300;

type Props = { label: string; placeholder: string; value: string; onChange: (value: string) => void };

/** Searches while one types, but not while a character is being composed from pinyin. */
export function NameSearch({ label, placeholder, value, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address changed by other means: a link, the way back, a reset.
  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setText(value);
    }
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const send = (next: string) => {
    clearTimeout(timer.current);
    if (next === sent.current) return;
    sent.current = next;
    onChange(next);
  };
  const sendSoon = (next: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send(next.trim()), PAUSE_MS);
  };

  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        send(text.trim());
        input.current?.blur();
      }}
      className="relative"
    >
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <SearchIcon className="pointer-events-none absolute top-1/2 left-4 size-5 -translate-y-1/2 text-soft" />
      <input
        ref={input}
        id={id}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={50}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          if (!(event.nativeEvent as InputEvent).isComposing) sendSoon(event.target.value);
        }}
        onCompositionEnd={(event) => sendSoon(event.currentTarget.value)}
        className="min-h-13 w-full rounded-full border border-edge bg-sheet pr-12 pl-12 text-base shadow-card focus:border-red"
      />
      {text !== "" && (
        <button
          type="button"
          aria-label={t("home.clear")}
          onClick={() => {
            setText("");
            send("");
            input.current?.focus();
          }}
          className="absolute top-1/2 right-1.5 flex size-11 -translate-y-1/2 items-center justify-center rounded-full text-soft hover:text-ink"
        >
          <CloseIcon />
        </button>
      )}
    </form>
  );
}
