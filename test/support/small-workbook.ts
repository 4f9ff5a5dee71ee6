import { makeZip } from "./make-zip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** The parts of the smallest workbook: one sheet, `表`, and no styles. */
export const smallParts = {
  "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": sheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`),
} as const;

/** A worksheet part with these children. */
export function sheet(children: string): string {
  return `<worksheet xmlns="${main}">${children}</worksheet>`;
}

/** A workbook of the small parts with some of them changed or others added; `null` leaves one out. */
export function smallWorkbook(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts: Readonly<Record<string, string | null>> = { ...smallParts, ...changes };
  return makeZip(Object.entries(parts).flatMap(([name, data]) => (data === null ? [] : [{ name, data }])));
}
