import { columnLetters, markFormats, markHeaders } from "../../src";
import { type MarkFrame } from "../ports/engine";

/** A conditional format of ours as it stands in the sheet. */
export interface OwnRule extends RuleDraft {
  readonly id: string;
}

/** A conditional format of ours. Colours as Excel has them, blank for none. */
export interface RuleDraft {
  /** Without the sheet's name; several areas where the user has moved or copied cells. */
  readonly address: string;
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
  readonly isBold: boolean;
}

/** How the header beside the marks looks, for the headers of the marks. */
export type HeaderLook = Pick<RuleDraft, "fill" | "color">;

const anywhere = { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 0, resultColumn: 0, maskColumn: 0 };

/** A formula with its references left out, for Excel moves them with the cells. */
const shapeOf = (formula: string): string =>
  formula
    .replace(/^=/, "")
    .replace(/\s/g, "")
    .replace(/\$?[A-Z]{1,3}\$?\d+|#REF!/g, "#");

/** Looks at the header, so that the cell's own format stays as it is. */
const headerFormula = (column: number, row: number, header: string): string =>
  `EXACT($${columnLetters(column)}$${row},"${header}")`;

const headerShape = shapeOf(headerFormula(0, 1, markHeaders.result));

const shapes: ReadonlySet<string> = new Set([
  // A rule without a formula is one of ours that was refused halfway: Excel lets nobody else make one.
  "",
  headerShape,
  ...markFormats(anywhere).map(({ formula }) => shapeOf(formula)),
]);

/** Whether the rule is the one for the header, which only the add-in writes. */
export const isHeaderRule = ({ formula }: RuleDraft): boolean => shapeOf(formula) === headerShape;

/** The rules that a check adds, the one of the header first. */
export function rulesOf(frame: MarkFrame, look: HeaderLook): readonly RuleDraft[] {
  const { resultColumn, headerRow, headers } = frame;
  const header = {
    address: `${columnLetters(resultColumn)}${headerRow}`,
    formula: `=${headerFormula(resultColumn, headerRow, headers[0])}`,
    ...look,
    isBold: true,
  };
  const colours = frame.conditionalFormats.map(({ area, formula, style }) => ({
    address: `${columnLetters(area.left)}${area.top + 1}:${columnLetters(area.right)}${area.bottom + 1}`,
    formula: `=${formula}`,
    fill: style.fill === undefined ? "" : `#${style.fill}`,
    color: style.color === undefined ? "" : `#${style.color}`,
    isBold: style.bold === true,
  }));
  return [header, ...colours];
}

/** The conditional formats of a sheet, whosever they are. */
export interface RuleList {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Asks for the kinds of a sheet's conditional formats, for `readOwnRules` after the next sync. */
export const listRules = (sheet: Excel.Worksheet): RuleList => ({
  sheet,
  formats: formatsOf(sheet).load("items/id,items/type"),
});

const formatsOf = (sheet: Excel.Worksheet): Excel.ConditionalFormatCollection =>
  sheet.getRange().untrack().conditionalFormats;

/** Tells ours from the user's, sheet by sheet; a round trip, unless there are none that could be ours. */
export async function readOwnRules(
  context: Excel.RequestContext,
  lists: readonly RuleList[],
): Promise<readonly (readonly OwnRule[])[]> {
  const read = lists.map(({ sheet, formats }) => {
    const custom = formats.items.filter(({ type }) => type === "Custom");
    // The range that the list was read through is let go, so each is asked for anew.
    return custom.map(({ id }) => queueRule(id, formatsOf(sheet).getItem(id)));
  });
  if (read.some((rules) => rules.length > 0)) await context.sync();
  return read.map((rules) => rules.map((rule) => rule()).filter(({ formula }) => shapes.has(shapeOf(formula))));
}

function queueRule(id: string, format: Excel.ConditionalFormat): () => OwnRule {
  const rule = format.custom.rule.load("formula");
  const fill = format.custom.format.fill.load("color");
  const font = format.custom.format.font.load("color,bold");
  const ranges = format.getRanges().load("address").untrack();
  return () => ({
    id,
    address: ranges.address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, ""),
    // What was not chosen is null, whatever the typings say.
    ...chosen({ formula: rule.formula, fill: fill.color, color: font.color, isBold: font.bold }),
  });
}

type Choices = Omit<RuleDraft, "address">;

const chosen = ({
  formula,
  fill,
  color,
  isBold,
}: { readonly [Name in keyof Choices]: Choices[Name] | null }): Choices => ({
  formula: formula ?? "",
  fill: fill ?? "",
  color: color ?? "",
  isBold: isBold === true,
});

/** Queues the end of rules of ours. */
export function deleteRules(sheet: Excel.Worksheet, rules: readonly OwnRule[]): void {
  for (const { id } of rules) formatsOf(sheet).getItem(id).delete();
}

/**
 * Rules that stood in the sheet, in the order in which they have to be added to stand so again: those that follow come
 * first, for what is added comes before all that has nothing to do with it.
 */
export function inOrderOfAdding(rules: readonly OwnRule[]): readonly OwnRule[] {
  const place = ({ address }: OwnRule): number => rules.findIndex((rule) => rule.address === address);
  return [...rules].sort((one, other) => place(other) - place(one));
}

/** Queues new rules, below those of the user. */
export function addRules(sheet: Excel.Worksheet, drafts: readonly RuleDraft[]): void {
  for (const { address, formula, fill, color, isBold } of drafts) {
    const format = sheet.getRanges(address).untrack().conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    if (fill !== "") format.custom.format.fill.color = fill;
    if (color !== "") format.custom.format.font.color = color;
    if (isBold) format.custom.format.font.bold = true;
    format.stopIfTrue = false;
    format.priority = -1;
  }
}
