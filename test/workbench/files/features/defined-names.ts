import { type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { fromFileFormula, toFileFormula } from "../cells/file-formula";
import { type SheetPart } from "../package/workbook-parts";
import { onlyTrue, element } from "../xml/element";
import { cellText } from "../../../../src/xlsx/xml/text";
import { type XmlNode, attribute, child, children, flag, numberAttribute } from "../xml/xml-node";

export const definedNameResource = "SHEET_DEFINED_NAME_PLUGIN";

/** The scope of names that belong to no sheet. */
const wholeWorkbook = "AllDefaultWorkbook";

/** A name as it stands in a file: its scope is the sheet's place among all sheets. */
export interface FileName {
  readonly name: string;
  readonly text: string;
  readonly sheetIndex: number | undefined;
  readonly comment: string | undefined;
  readonly isHidden: boolean;
}

export const readFileNames = (workbook: XmlNode): readonly FileName[] =>
  children(child(workbook, "definedNames"), "definedName").map((node) => ({
    name: attribute(node, "name") ?? "",
    text: node.text,
    sheetIndex: numberAttribute(node, "localSheetId"),
    comment: attribute(node, "comment"),
    isHidden: flag(node, "hidden"),
  }));

/** Names that mean something to Excel itself, such as what to print, are part of other things. */
const isBuiltIn = ({ name }: FileName): boolean => name.startsWith("_xlnm.");

export function readDefinedNames(
  names: readonly FileName[],
  sheets: readonly SheetPart[],
  sheetIds: readonly string[],
): Record<string, IDefinedNamesServiceParam> {
  const read = names.flatMap((name, index): IDefinedNamesServiceParam[] => {
    if (isBuiltIn(name)) return [];
    const sheet = sheetIds[sheets.findIndex((each) => each.index === name.sheetIndex)];
    if (name.sheetIndex !== undefined && sheet === undefined) return [];
    const formula = fromFileFormula(name.text);
    return [
      {
        id: `name-${index + 1}`,
        name: name.name,
        formulaOrRefString: isCells.test(name.text) ? name.text : formula,
        comment: name.comment ?? "",
        hidden: name.isHidden,
        localSheetId: sheet ?? wholeWorkbook,
      },
    ];
  });
  return Object.fromEntries(read.map((name) => [name.id, name]));
}

/** Univer writes a name for cells without the equal sign. */
const isCells = /^('(?:[^']|'')+'|[^'!=(),]+)!\$?[A-Z]{0,3}\$?\d*(:\$?[A-Z]{0,3}\$?\d*)?$/i;

export const nameXml = ({ name, text, sheetIndex, comment, isHidden }: FileName): string =>
  element(
    "definedName",
    { name, comment: comment === "" ? undefined : comment, localSheetId: sheetIndex, hidden: onlyTrue(isHidden) },
    cellText(text),
  );

export const toFileNames = (
  names: readonly IDefinedNamesServiceParam[],
  sheetIds: readonly string[],
): readonly FileName[] =>
  names.map(({ name, formulaOrRefString, comment, hidden, localSheetId }) => {
    const index = localSheetId === undefined ? -1 : sheetIds.indexOf(localSheetId);
    return {
      name,
      text: toFileFormula(formulaOrRefString),
      sheetIndex: index < 0 ? undefined : index,
      comment,
      isHidden: hidden === true,
    };
  });
