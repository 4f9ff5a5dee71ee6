import { type IMutationInfo } from "@univerjs/core";
import {
  generateStringWithSequence,
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  sequenceNodeType,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { parseArea, quotedSheet } from "./area";
import { type Book, type Origin } from "./book";

/** A defined name. Its formula begins with "="; `sheet` is the one it belongs to, none for the whole workbook. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  readonly sheet?: string | undefined;
}

export function definedNames(book: Book): readonly DefinedName[] {
  const known = book.service(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};
  return Object.values(known).map(nameOfUniver);
}

/** The names of a scope: a sheet's own, or those of the workbook. */
export const namesIn = (book: Book, sheet: string | undefined) =>
  definedNames(book).filter((name) => name.sheet === sheet);

export function nameIn(book: Book, sheet: string | undefined, name: string): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return namesIn(book, sheet).find((known) => known.name.toLowerCase() === wanted);
}

/** Adds a name. Refused are what is no name, what is no formula, and a second one of the same name in the scope. */
export function addName(book: Book, { name, formula, comment = "", sheet }: NewName): DefinedName {
  if (!isName(name)) throw invalidArgument();
  if (nameIn(book, sheet, name)) throw new ExcelError("ItemAlreadyExists");
  const id = globalThis.crypto.randomUUID();
  const added: DefinedName = { id, name, formula: checkFormula(book, formula), comment, visible: true, sheet };
  changeNames(book, [], [added]);
  return added;
}

interface NewName {
  readonly name: string;
  readonly formula: string;
  readonly comment?: string | undefined;
  readonly sheet?: string | undefined;
}

export function changeName(book: Book, name: DefinedName, change: Partial<DefinedName>): void {
  const formula = change.formula === undefined ? name.formula : checkFormula(book, change.formula);
  changeNames(book, [name], [{ ...name, ...change, formula }]);
}

/** Puts names in the place of others, as one step that can be undone. */
export function changeNames(
  book: Book,
  before: readonly DefinedName[],
  after: readonly DefinedName[],
  origin?: Origin,
): void {
  const gone = (from: readonly DefinedName[], to: readonly DefinedName[]) =>
    from.filter(({ id }) => to.every((other) => other.id !== id)).map((name) => mutation(book, name, "remove"));
  const set = (to: readonly DefinedName[]) => to.map((name) => mutation(book, name, "set"));
  book.apply([...gone(before, after), ...set(after)], [...gone(after, before), ...set(before)], origin);
}

function mutation({ unitId }: Book, name: DefinedName, kind: "set" | "remove"): IMutationInfo {
  const id = kind === "set" ? SetDefinedNameMutation.id : RemoveDefinedNameMutation.id;
  return { id, params: { unitId, ...toUniver(name) } };
}

/** A name as Univer keeps it. */
export function nameOfUniver(known: IDefinedNamesServiceParam): DefinedName {
  const { id, name, formulaOrRefString: text, comment = "", hidden, localSheetId } = known;
  const sheet = localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : localSheetId;
  return { id, name, formula: text.startsWith("=") ? text : `=${text}`, comment, visible: hidden !== true, sheet };
}

/** Univer writes a name for cells without the equal sign. */
function toUniver({ id, name, formula, comment, visible, sheet }: DefinedName): IDefinedNamesServiceParam {
  const isCells = /^=('[^']+'|[^'!=]+)!\$?[A-Z]{0,3}\$?\d*(:\$?[A-Z]{0,3}\$?\d*)?$/i.test(formula);
  const formulaOrRefString = isCells ? formula.slice(1) : formula;
  const localSheetId = sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return { id, name, formulaOrRefString, comment, hidden: !visible, localSheetId };
}

/** Letters of any script, digits, "_", "." and "\", not beginning with a digit, and not readable as an address. */
function isName(name: unknown): name is string {
  if (typeof name !== "string" || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  return !parseArea(name, "") && !/^(r\d*(c\d*)?|c\d*)$/i.test(name);
}

/** The formula as it is kept: cells without a sheet are those of the active one, as when the person writes it. */
function checkFormula(book: Book, formula: unknown): string {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula.length < 2) throw invalidArgument();
  const lexer = book.service(LexerTreeBuilder);
  if (typeof lexer.treeBuilder(formula, false) === "string") throw invalidArgument();
  const nodes = lexer.sequenceNodesBuilder(formula) ?? [];
  const sheet = quotedSheet(book.workbook.getActiveSheet().getName());
  const qualified = nodes.map((node) => {
    const isLocal =
      typeof node !== "string" && node.nodeType === sequenceNodeType.REFERENCE && !node.token.includes("!");
    return isLocal ? { ...node, token: `${sheet}!${node.token}` } : node;
  });
  return nodes.length === 0 ? formula : `=${generateStringWithSequence(qualified)}`;
}
