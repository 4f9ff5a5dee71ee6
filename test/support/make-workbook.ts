import { makeZip, type ZipPart } from "./make-zip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a hand-made workbook holds; whatever is left out is the usual. */
export interface WorkbookXml {
  /** The content of each sheet's `sheetData`, or a whole document. */
  readonly sheets: readonly (string | Uint8Array)[];
  /** The content of `sst`. */
  readonly sharedStrings?: string;
  readonly workbook?: string | Uint8Array;
  readonly workbookLinks?: string;
  readonly packageLinks?: string;
  /** Parts in place of or besides the usual ones, by name. */
  readonly parts?: readonly ZipPart[];
}

/** The parts of a small workbook. */
export function workbookParts(xml: WorkbookXml): readonly ZipPart[] {
  const ids = xml.sheets.map((_, index) => index + 1);
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`;
  const usual: readonly ZipPart[] = [
    {
      name: "_rels/.rels",
      data: `<Relationships>${xml.packageLinks ?? link("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      data:
        xml.workbook ??
        `<workbook xmlns="${main}" xmlns:r="${links}"><sheets>${ids
          .map((id) => `<sheet name="Sheet${id}" sheetId="${id}" r:id="s${id}"/>`)
          .join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `<Relationships>${
        xml.workbookLinks ??
        ids.map((id) => link(`s${id}`, "worksheet", `worksheets/sheet${id}.xml`)).join("") +
          link("strings", "sharedStrings", "sharedStrings.xml")
      }</Relationships>`,
    },
    { name: "xl/sharedStrings.xml", data: `<sst xmlns="${main}">${xml.sharedStrings ?? ""}</sst>` },
    ...xml.sheets.map((data, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      data:
        typeof data === "string" && !data.includes("<sheetData")
          ? `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`
          : data,
    })),
  ];
  const replaced = new Set(xml.parts?.map((part) => part.name));
  return [...usual.filter((part) => !replaced.has(part.name)), ...(xml.parts ?? [])];
}

/** A small workbook as the bytes of its file. */
export function makeWorkbook(xml: WorkbookXml): Uint8Array {
  return makeZip(workbookParts(xml));
}
