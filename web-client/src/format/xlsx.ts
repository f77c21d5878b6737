import type { Cell, Sheet } from "./export";

// The smallest workbook that Excel, WPS and LibreOffice open: one sheet in an uncompressed zip. Every text is an inline string (`t="inlineStr"`),
// so that nothing a person typed is ever a formula.

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MOST = 32_767;

/** A workbook with one sheet; the first row stays in sight and is bold. */
export function xlsx(sheet: Sheet, title: string): Uint8Array<ArrayBuffer> {
  // What a sheet may not be called.
  const name = escape(title.replaceAll(/[[\]:*?/\\']/g, " ").slice(0, 31)) || "1";
  return zip({
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${[sheet.head, ...sheet.rows].map((row, at) => rowXml(row, at + 1)).join("")}</sheetData></worksheet>`,
  });
}

function rowXml(row: Cell[], number: number): string {
  const style = number === 1 ? ' s="1"' : "";
  const cells = row.map((cell, at) => {
    if (cell === null || cell === "") return "";
    const where = `${column(at)}${number}`;
    if (typeof cell === "number" && Number.isFinite(cell)) return `<c r="${where}"${style}><v>${cell}</v></c>`;
    const text = escape(String(cell).slice(0, MOST));
    return `<c r="${where}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join("")}</row>`;
}

/** `A`, `B` … `Z`, `AA`. */
export function column(at: number): string {
  return (at >= 26 ? column(Math.floor(at / 26) - 1) : "") + String.fromCodePoint(65 + (at % 26));
}

function escape(text: string): string {
  return (
    text
      // Characters that XML does not know.
      // oxlint-disable-next-line no-control-regex -- these are the ones
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}

const CRCS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRCS[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** 1 January 1980, the first date that a zip knows: the same rows make the same file. */
const DATE = 0x0021;

function zip(files: Record<string, string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = encoder.encode(path);
    const content = encoder.encode(text);
    // Version 2.0, names in UTF-8, stored as they are.
    const common = [
      ...[20, 0x0800, 0, 0, DATE].map(two),
      ...[crc32(content), content.length, content.length].map(four),
      two(name.length),
      two(0),
    ].flat();
    const local = Uint8Array.from([...four(0x04034b50), ...common]);
    directory.push(
      Uint8Array.from([
        ...four(0x02014b50),
        ...two(20),
        ...common,
        ...[0, 0, 0].map(two).flat(),
        ...four(0),
        ...four(offset),
      ]),
      name,
    );
    parts.push(local, name, content);
    offset += local.length + name.length + content.length;
  }
  const count = Object.keys(files).length;
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Uint8Array.from([
    ...four(0x06054b50),
    ...[0, 0, count, count].map(two).flat(),
    ...four(size),
    ...four(offset),
    ...two(0),
  ]);
  const all = [...parts, ...directory, end];
  const whole = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function two(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function four(value: number): number[] {
  return [...two(value & 0xffff), ...two(value >>> 16)];
}
