import { type PlanConditionalFormat } from "../../plans/sheet-plan";
import { areaReference, columnLetters, type Area } from "../../sheets/address";
import { conditionalFormatsXml } from "../write/conditional-format-xml";
import { type StyleBook } from "../write/style-book";
import { attribute, withAttribute } from "../xml/attributes";
import { applyEdits, childrenOf, elementsFrom, withPrefix, type TextEdit, type XmlElement } from "../xml/elements";
import { plainText } from "../xml/text";
import { areaOf, overlap } from "./area-of";
import { placeInWorksheet } from "./element-order";
import { type SheetFault, type SheetMarks } from "./sheet-marks";

/** What follows the rows with the marks' colours, and the area of the sheet's filter if it is over the ledger. */
export interface EditedTail {
  readonly tail: string;
  readonly filter: Area | null;
}

/** The last 1-based row that an earlier run marked in the same columns, 0 where none did: its colours read the mask column. */
export function lastMarkedRow(tail: string, marks: SheetMarks): number {
  const reading = `MID($${columnLetters(marks.maskColumn)}`;
  const areas = rulesOf(tail)
    .filter(({ formula }) => isOwn(formula) && formula.replace(/\d.*/, "") === reading)
    .flatMap(({ container }) =>
      (attribute(tail.slice(container.start, container.contentStart), "sqref") ?? "").split(/\s+/),
    )
    .map(areaOf);
  return areas.reduce((last, area) => Math.max(last, (area?.bottom ?? -1) + 1), 0);
}

/** Why the two columns cannot be written, as far as the sheet itself tells; `tables` are the areas of its tables. */
export function tailFault(tail: string, marks: SheetMarks, tables: readonly Area[]): SheetFault["code"] | null {
  const children = elementsFrom(tail, 0);
  const [top, bottom] = [marks.headerRow - 1, marks.lastRow - 1];
  const columns = [marks.resultColumn, marks.maskColumn].map((column) => ({
    top,
    bottom,
    left: column,
    right: column,
  }));
  const touches = (area: Area | null): boolean => area !== null && columns.some((column) => overlap(area, column));
  for (const child of children) {
    const tag = tail.slice(child.start, child.contentStart);
    if (child.name === "sheetProtection" && isOn(attribute(tag, "sheet"))) return "protected-sheet";
    if (child.name === "mergeCells" && childrenOf(tail, child).some((merge) => touches(referenceOf(tail, merge)))) {
      return "merged-area";
    }
  }
  return tables.some(touches) && lastMarkedRow(tail, marks) === 0 ? "table-area" : null;
}

export function editTail(
  tail: string,
  marks: SheetMarks,
  { styles, tables, prefix }: { readonly styles: StyleBook; readonly tables: readonly Area[]; readonly prefix: string },
): EditedTail {
  const cleaned = withoutOwnFormats(tail, marks.conditionalFormats);
  const children = elementsFrom(cleaned, 0);
  const priorities = Array.from(cleaned.matchAll(/\spriority\s*=\s*["'](\d+)/g), ([, priority]) => Number(priority));
  const insertion = (name: string, markup: string): TextEdit => {
    const at = placeInWorksheet(name, children, 0);
    return { start: at, end: at, text: withPrefix(markup, prefix) };
  };
  // A rule of the user's stays before ours, whatever it says.
  const firstPriority = priorities.reduce((most, priority) => Math.max(most, priority), 0) + 1;
  const formats = conditionalFormatsXml(marks.conditionalFormats, styles, firstPriority);
  const filter = filterArea(marks, tables);
  const existing = children.find(({ name }) => name === "autoFilter");
  if (filter === null || existing === undefined) {
    const filterXml = filter === null ? "" : `<autoFilter ref="${areaReference(filter)}"/>`;
    const edits = [insertion("autoFilter", filterXml), insertion("conditionalFormatting", formats)];
    return { tail: applyEdits(cleaned, edits), filter };
  }
  const old = referenceOf(cleaned, existing);
  if (old === null || !overlap(old, filter)) {
    return { tail: applyEdits(cleaned, [insertion("conditionalFormatting", formats)]), filter: null };
  }
  const widened = { ...old, right: Math.max(old.right, filter.right), bottom: Math.max(old.bottom, filter.bottom) };
  const tag = cleaned.slice(existing.start, existing.contentStart);
  const text = withAttribute(tag, "ref", areaReference(widened));
  const edits = [
    { start: existing.start, end: existing.contentStart, text },
    insertion("conditionalFormatting", formats),
  ];
  return { tail: applyEdits(cleaned, edits), filter: widened };
}

/** The ledger from its header on, with the visible column; `null` where a table, which has a filter of its own, is in the way. */
function filterArea(marks: SheetMarks, tables: readonly Area[]): Area | null {
  const { headerRow, lastRow, firstColumn, resultColumn } = marks;
  const area = { top: headerRow - 1, left: firstColumn, bottom: lastRow - 1, right: resultColumn };
  return tables.some((table) => overlap(table, area)) ? null : area;
}

interface Rule {
  readonly container: XmlElement;
  readonly element: XmlElement;
  readonly formula: string;
}

function rulesOf(tail: string): readonly Rule[] {
  return elementsFrom(tail, 0)
    .filter(({ name }) => name === "conditionalFormatting")
    .flatMap((container) =>
      childrenOf(tail, container)
        .filter(({ name }) => name === "cfRule")
        .map((element) => ({ container, element, formula: formulaOf(tail, element) })),
    );
}

function formulaOf(tail: string, rule: XmlElement): string {
  const formula = childrenOf(tail, rule).find(({ name }) => name === "formula");
  return formula === undefined ? "" : plainText(tail.slice(formula.contentStart, formula.contentEnd)).trim();
}

/** How a colour of ours reads the mask: `MID($AF5,COLUMN()-COLUMN($A5)+1,1)`. */
function isOwn(formula: string): boolean {
  return /^MID\(\$[A-Z]{1,3}\d+,\s*COLUMN\(\)\s*-\s*COLUMN\(\$/.test(formula);
}

function withoutOwnFormats(tail: string, formats: readonly PlanConditionalFormat[]): string {
  const again = new Set(formats.map(({ formula }) => formula));
  const rules = rulesOf(tail);
  const own = new Set(rules.filter(({ formula }) => isOwn(formula) || again.has(formula)));
  const emptied = (container: XmlElement): boolean =>
    rules.every((rule) => rule.container !== container || own.has(rule));
  const gone = new Set([...own].map(({ container, element }) => (emptied(container) ? container : element)));
  return applyEdits(
    tail,
    [...gone].map(({ start, end }) => ({ start, end, text: "" })),
  );
}

function referenceOf(text: string, element: XmlElement): Area | null {
  return areaOf(attribute(text.slice(element.start, element.end), "ref") ?? "");
}

function isOn(value: string | null): boolean {
  return value !== null && value !== "0" && value !== "false";
}
