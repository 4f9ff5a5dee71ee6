import { definedNameXml, type SheetScopedName } from "../write/plan-names";
import { attribute } from "../xml/attributes";
import {
  applyEdits,
  childrenOf,
  elementsFrom,
  markupOf,
  rootOf,
  withPrefix,
  type TextEdit,
  type XmlElement,
} from "../xml/elements";
import { markupText } from "../xml/text";
import { placeInWorkbook } from "./element-order";
import { relationshipPrefix, sheetTags } from "./open-workbook";

/** Names that one sheet, by its place among the tabs, is to have. */
export interface SheetNames {
  readonly sheetIndex: number;
  readonly names: readonly SheetScopedName[];
  /** Whether the sheet is drawn anew, so that what Excel kept about the old one goes. */
  readonly replacesOld: boolean;
}

/** A sheet to be listed after the others, with the id of the link to its part. */
export interface NewSheet {
  readonly name: string;
  readonly relationshipId: string;
}

/** The workbook part with these names set and these sheets added. */
export function editWorkbook(xml: string, added: readonly NewSheet[], changes: readonly SheetNames[]): string {
  return setNames(addSheets(xml, added), changes);
}

function addSheets(xml: string, added: readonly NewSheet[]): string {
  const { contentStart, prefix } = rootOf(xml);
  const list = elementsFrom(xml, contentStart).find(({ name }) => name === "sheets");
  const [first] = sheetTags(xml);
  if (list === undefined || first === undefined) return xml;
  const r = relationshipPrefix(first);
  const namespace = attribute(rootOf(xml).tag, `xmlns:${r}`) ?? attribute(first, `xmlns:${r}`) ?? "";
  const ids = sheetTags(xml).map((tag) => Number(attribute(tag, "sheetId")));
  const sheets = added.map(
    ({ name, relationshipId }, index) =>
      // The namespace is declared again, because some writers declare it on each sheet and not on the root.
      `<sheet name="${markupText(name)}" sheetId="${Math.max(...ids) + 1 + index}" xmlns:${r}="${namespace}" ${r}:id="${relationshipId}"/>`,
  );
  return applyEdits(xml, [{ start: list.contentEnd, end: list.contentEnd, text: withPrefix(sheets.join(""), prefix) }]);
}

/** What Excel keeps about a sheet under names of its own. */
const keptNames = ["_xlnm._FilterDatabase", "_xlnm.Print_Titles", "_xlnm.Print_Area"];

function setNames(xml: string, changes: readonly SheetNames[]): string {
  const { contentStart, prefix } = rootOf(xml);
  const children = elementsFrom(xml, contentStart);
  const list = children.find(({ name }) => name === "definedNames");
  const existing = list === undefined ? [] : childrenOf(xml, list);
  const edits: TextEdit[] = [];
  const added: string[] = [];
  for (const { sheetIndex, names, replacesOld } of changes) {
    const known = (name: string): XmlElement | undefined =>
      existing.find((element) => {
        const markup = markupOf(xml, element);
        const isSame = attribute(markup, "name")?.toLowerCase() === name.toLowerCase();
        return isSame && attribute(markup, "localSheetId") === String(sheetIndex);
      });
    for (const name of names) {
      const element = known(name.name);
      const markup = withPrefix(definedNameXml(name, sheetIndex), prefix);
      if (element === undefined) added.push(markup);
      else edits.push({ start: element.start, end: element.end, text: markup });
    }
    const gone = replacesOld ? keptNames.filter((kept) => !names.some(({ name }) => name === kept)) : [];
    for (const name of gone) {
      const element = known(name);
      if (element !== undefined) edits.push({ start: element.start, end: element.end, text: "" });
    }
  }
  if (added.length > 0 && list !== undefined && list.contentStart !== list.end) {
    edits.push({ start: list.contentEnd, end: list.contentEnd, text: added.join("") });
  } else if (added.length > 0) {
    const start = list?.start ?? placeInWorkbook("definedNames", children, contentStart);
    const text = `<${prefix}definedNames>${added.join("")}</${prefix}definedNames>`;
    edits.push({ start, end: list?.end ?? start, text });
  }
  return applyEdits(xml, edits);
}
