import { useSyncExternalStore } from "react";
import { now } from "@/format/now";

// What admits one at the door, kept on this device so that it can be shown without a network. It goes when one signs out.

const STORED = "citong.passes";

export type Pass = {
  /** Of the booking or ticket. */
  id: string;
  kind: "booking" | "ticket";
  /** The text of the QR code. */
  pass: string;
  title: string;
  where: string;
  /** Whom it admits. */
  who?: string;
  starts_at: string;
  ends_at: string;
};

const listeners = new Set<() => void>();
/** How long a visit may be over before its pass is forgotten: somebody may still want to leave with it. */
const KEPT_MS = 3_600_000;

let read: { text: string | null; passes: Pass[] } = { text: null, passes: [] };

function storedPasses(): Pass[] {
  const text = localStorage.getItem(STORED);
  if (text !== read.text) read = { text, passes: parsed(text) };
  return read.passes;
}

function parsed(text: string | null): Pass[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    if (!Array.isArray(value)) return [];
    const oldest = now() - KEPT_MS;
    return (value as Pass[]).filter((one) => Date.parse(one.ends_at) > oldest);
  } catch {
    return [];
  }
}

function write(passes: Pass[]): void {
  const text = JSON.stringify(passes);
  if (text === localStorage.getItem(STORED)) return;
  try {
    localStorage.setItem(STORED, text);
  } catch {
    // No room: the passes are shown as long as there is a network.
  }
  for (const listener of listeners) listener();
}

/** What one has of a kind now: what is not among them any more is forgotten. */
export function keepPasses(kind: Pass["kind"], passes: Pass[]): void {
  write([...storedPasses().filter((one) => one.kind !== kind), ...passes].toSorted(byStart));
}

/** What has just been taken. */
export function addPasses(passes: Pass[]): void {
  const ids = new Set(passes.map((one) => one.id));
  write([...storedPasses().filter((one) => !ids.has(one.id)), ...passes].toSorted(byStart));
}

export function forgetPasses(): void {
  localStorage.removeItem(STORED);
  for (const listener of listeners) listener();
}

/** The passes on this device, the next first. */
export function usePasses(): Pass[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, storedPasses);
}

function byStart(a: Pass, b: Pass): number {
  return Date.parse(a.starts_at) - Date.parse(b.starts_at);
}
