import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { columnLetters } from "../../src/sheets/address";
import { type CellValue } from "../../src/sheets/cell";
import { writeZip, type ZipPart } from "../../src/xlsx/zip/write-zip";

const namespace = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n`;
const CHUNK_ROWS = 500;

/** Writes a sheet the way Excel saves it: every text a shared string, spans on every row, numbers as they are. */
export async function writeAsExcel(
  path: string,
  header: readonly string[],
  columns: readonly (readonly CellValue[])[],
): Promise<void> {
  const strings = new Map<string, number>();
  const letters = columns.map((_, index) => columnLetters(index));
  const rows = (columns[0]?.length ?? 0) + 1;

  function* sheet(): Generator<string> {
    yield `${declaration}<worksheet ${namespace}><dimension ref="A1:${letters.at(-1) ?? "A"}${rows}"/><sheetData>`;
    for (let from = 1; from <= rows; from += CHUNK_ROWS) {
      let text = "";
      for (let row = from; row < from + CHUNK_ROWS && row <= rows; row += 1) text += rowXml(row);
      yield text;
    }
    yield "</sheetData></worksheet>";
  }

  function rowXml(row: number): string {
    let text = `<row r="${row}" spans="1:${columns.length}">`;
    for (const [index, cells] of columns.entries()) {
      const cell = row === 1 ? (header[index] ?? null) : (cells[row - 2] ?? null);
      if (typeof cell === "number") text += `<c r="${letters[index] ?? ""}${row}" s="1"><v>${cell}</v></c>`;
      else if (typeof cell === "string") text += `<c r="${letters[index] ?? ""}${row}" t="s"><v>${idOf(cell)}</v></c>`;
    }
    return `${text}</row>`;
  }

  function idOf(text: string): number {
    const id = strings.get(text) ?? strings.size;
    strings.set(text, id);
    return id;
  }

  function* sharedStrings(): Generator<string> {
    yield `${declaration}<sst ${namespace} uniqueCount="${strings.size}">`;
    let text = "";
    for (const string of strings.keys()) {
      text += `<si><t>${string}</t></si>`;
      if (text.length < 1 << 16) continue;
      yield text;
      text = "";
    }
    yield `${text}</sst>`;
  }

  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`;
  const parts: readonly (readonly [name: string, texts: () => Iterable<string>])[] = [
    ["[Content_Types].xml", () => [contentTypes]],
    ["_rels/.rels", () => [relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))]],
    [
      "xl/workbook.xml",
      () => [
        `<workbook ${namespace} xmlns:r="${links}"><sheets><sheet name="行政许可" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
    ],
    [
      "xl/_rels/workbook.xml.rels",
      () => [
        relationships(
          relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
          relationship("rId2", "styles", "styles.xml"),
          relationship("rId3", "sharedStrings", "sharedStrings.xml"),
        ),
      ],
    ],
    ["xl/worksheets/sheet1.xml", sheet],
    ["xl/styles.xml", () => [styles]],
    ["xl/sharedStrings.xml", sharedStrings],
  ];
  const zipParts = function* (): Generator<ZipPart> {
    for (const [name, texts] of parts) yield { name, content: Readable.from(encoded(texts())) };
  };
  await pipeline(Readable.from(writeZip(zipParts(), nodeByteCodec)), createWriteStream(path));
}

function* encoded(texts: Iterable<string>): Generator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

const relationships = (...each: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/></Types>`;

const styles = `<styleSheet ${namespace}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;
