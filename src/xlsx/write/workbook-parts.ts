import { type DocumentInfo } from "../../plans/document-info";
import { type SheetPlan } from "../../plans/sheet-plan";
import { markupText } from "../xml/text";
import { chartParts } from "./chart-parts";
import { definedNameXml, planNames } from "./plan-names";
import { spreadsheetNamespace } from "./sheet-xml";
import {
  declaration,
  officeContentType as contentType,
  officeNamespace as office,
  packageNamespace as packages,
  relationshipsPart,
  type Relationship,
  type TextPart,
} from "./text-part";

export const worksheetContentType = `${contentType}.spreadsheetml.worksheet+xml`;
export const stylesContentType = `${contentType}.spreadsheetml.styles+xml`;

/** The name of the part of the n-th sheet of a new workbook, from 1. */
export function sheetPartName(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

/** All parts of a new workbook but its sheets and styles, which depend on one another. */
export function workbookParts(plans: readonly SheetPlan[], info: DocumentInfo): readonly TextPart[] {
  const drawn = plans.flatMap((plan, index) => chartParts(plan, index + 1));
  return [
    { name: "[Content_Types].xml", text: declaration + contentTypesXml(plans.length, drawn) },
    relationshipsPart("_rels/.rels", packageTargets),
    { name: "docProps/core.xml", text: declaration + coreXml(info) },
    { name: "docProps/app.xml", text: declaration + appXml(info) },
    { name: "xl/workbook.xml", text: declaration + workbookXml(plans) },
    relationshipsPart("xl/_rels/workbook.xml.rels", workbookTargets(plans.length)),
    ...drawn,
  ];
}

/** The styles that every workbook begins with: one cell style, and the two fills that Excel takes for granted. */
export const emptyStylesXml = `${declaration}<styleSheet xmlns="${spreadsheetNamespace}"><fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const packageTargets: readonly Relationship[] = [
  [`${office}/relationships/officeDocument`, "xl/workbook.xml"],
  [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
  [`${office}/relationships/extended-properties`, "docProps/app.xml"],
];

function workbookTargets(sheets: number): readonly Relationship[] {
  return [
    ...Array.from({ length: sheets }, (_, index): Relationship => [
      `${office}/relationships/worksheet`,
      `worksheets/sheet${index + 1}.xml`,
    ]),
    [`${office}/relationships/styles`, "styles.xml"],
  ];
}

function contentTypesXml(sheets: number, drawn: readonly TextPart[]): string {
  const parts: readonly (readonly [string, string])[] = [
    ["xl/workbook.xml", `${contentType}.spreadsheetml.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, index) => [sheetPartName(index + 1), worksheetContentType] as const),
    ["xl/styles.xml", stylesContentType],
    ...drawn.flatMap(({ name, contentType: type }) => (type === undefined ? [] : [[name, type] as const])),
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["docProps/app.xml", `${contentType}.extended-properties+xml`],
  ];
  const overrides = parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join("");
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

function workbookXml(plans: readonly SheetPlan[]): string {
  const sheets = plans.map(
    ({ name }, index) => `<sheet name="${markupText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = plans.flatMap((plan, index) => planNames(plan).map((name) => definedNameXml(name, index)));
  const definedNames = names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
  return `<workbook xmlns="${spreadsheetNamespace}" xmlns:r="${office}/relationships"><bookViews><workbookView/></bookViews><sheets>${sheets.join("")}</sheets>${definedNames}</workbook>`;
}

function coreXml({ title, creator, created }: DocumentInfo): string {
  const moment = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${markupText(title)}</dc:title><dc:creator>${markupText(creator)}</dc:creator>${moment("created")}${moment("modified")}</cp:coreProperties>`;
}

function appXml({ creator }: DocumentInfo): string {
  return `<Properties xmlns="${office}/extended-properties"><Application>${markupText(creator)}</Application></Properties>`;
}
