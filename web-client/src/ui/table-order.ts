import type { Cell } from "@/format/export";

type Valued<T> = { value: (row: T) => Cell };

const byWords = new Intl.Collator("zh-CN", { numeric: true });

/** The rows that have the text in one of their cells. */
export function matching<T>(rows: readonly T[], columns: readonly Valued<T>[], q: string): T[] {
  const wanted = q.trim().toLowerCase();
  if (wanted === "") return [...rows];
  return rows.filter((row) =>
    columns.some((column) =>
      String(column.value(row) ?? "")
        .toLowerCase()
        .includes(wanted),
    ),
  );
}

/** In the order of a column; what has nothing there comes last. */
export function ordered<T>(rows: T[], by: Valued<T> | undefined, descending: boolean): T[] {
  if (!by) return rows;
  const turn = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [by.value(a), by.value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    if (typeof one === "number" && typeof other === "number") return (one - other) * turn;
    return byWords.compare(String(one), String(other)) * turn;
  });
}
