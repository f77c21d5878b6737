// What is on screen as a file. A cell is a number or a text; a text is never read as a formula.

export type Cell = string | number | null;
export type Sheet = { head: string[]; rows: Cell[][] };

/** Comma-separated values as Excel reads them: with a byte order mark, CRLF, and nothing that it would calculate. */
export function csv({ head, rows }: Sheet): string {
  const lines = [head, ...rows].map((row) => row.map(csvCell).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  // A leading sign makes spreadsheets calculate, also after blanks; an apostrophe makes it text.
  const text = /^[\s]*[=+\-@\t\r|]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Gives the browser a file to keep. */
export function save(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export const CSV_TYPE = "text/csv;charset=utf-8";
export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
