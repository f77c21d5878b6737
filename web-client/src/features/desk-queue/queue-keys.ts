type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "target">;

/** What a key means in the queue. Nothing while somebody types, or with a modifier: those keys are the browser's. */
export function keyOf(
  event: Pick<Pressed, "key" | "ctrlKey" | "metaKey" | "altKey"> & { target: EventTarget | null },
): "next" | "previous" | "select" | "all" | "confirm" | "reject" | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const { target } = event;
  if (
    !(target instanceof HTMLElement) ||
    target.closest("input:not([type=checkbox]), textarea, select, [role=alertdialog], [role=dialog]")
  ) {
    return undefined;
  }
  switch (event.key) {
    case "j":
    case "ArrowDown":
      return "next";
    case "k":
    case "ArrowUp":
      return "previous";
    case "x":
      return "select";
    case "X":
      return "all";
    case "a":
      return "confirm";
    case "r":
      return "reject";
    // On a row, Enter approves nothing by accident: it opens, which a button does by itself.
    default:
      return undefined;
  }
}

/** Which item comes up when some have been decided: the next below the current one, else the nearest above. */
export function after(
  all: readonly string[],
  decided: readonly string[],
  current: string | undefined,
): string | undefined {
  const left = (id: string) => !decided.includes(id);
  if (current !== undefined && left(current)) return current;
  const at = current === undefined ? 0 : all.indexOf(current);
  return all.slice(at).find(left) ?? all.slice(0, at).findLast(left);
}
