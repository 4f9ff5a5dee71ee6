import { areaReference } from "../../sheets/address";
import { frozenPaneXml } from "../write/sheet-xml";
import { attribute, withAttribute, withoutAttribute } from "../xml/attributes";
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
import { areaOf, union } from "./area-of";
import { editColumns } from "./edit-columns";
import { placeInWorksheet } from "./element-order";
import { type SheetMarks } from "./sheet-marks";

/** What stands before the rows, with the marks' columns sized, the header frozen and the sheet's extent widened. */
export function editHead(head: string, marks: SheetMarks): string {
  const { contentStart, prefix } = rootOf(head);
  const children = elementsFrom(head, contentStart);
  const find = (name: string): XmlElement | undefined => children.find((child) => child.name === name);
  const put = (name: string, markup: string): readonly TextEdit[] => {
    const element = find(name);
    const at = placeInWorksheet(name, children, contentStart);
    return [element === undefined ? { start: at, end: at, text: markup } : { ...element, text: markup }];
  };
  return applyEdits(head, [
    ...dimensionEdits(head, find("dimension"), marks),
    ...put("sheetViews", viewsMarkup(head, find("sheetViews"), marks.headerRow, prefix)),
    ...put("cols", columnsMarkup(head, find("cols"), marks, prefix)),
  ]);
}

function dimensionEdits(head: string, dimension: XmlElement | undefined, marks: SheetMarks): readonly TextEdit[] {
  if (dimension === undefined) return [];
  const markup = markupOf(head, dimension);
  const area = areaOf(attribute(markup, "ref") ?? "");
  if (area === null) return [];
  const { headerRow, lastRow, resultColumn, maskColumn } = marks;
  const added = { top: headerRow - 1, left: resultColumn, bottom: lastRow - 1, right: maskColumn };
  return [{ ...dimension, text: withAttribute(markup, "ref", areaReference(union(area, added))) }];
}

function columnsMarkup(head: string, columns: XmlElement | undefined, marks: SheetMarks, prefix: string): string {
  const existing = columns === undefined ? [] : childrenOf(head, columns).map((column) => markupOf(head, column));
  const target = { visible: marks.resultColumn, hidden: marks.maskColumn, width: marks.resultWidth };
  return `<${prefix}cols>${editColumns(existing, target, prefix).join("")}</${prefix}cols>`;
}

/** The views with the rows down to `headerRow` frozen, unless the user has split or frozen the sheet already. */
function viewsMarkup(head: string, views: XmlElement | undefined, headerRow: number, prefix: string): string {
  const pane = withPrefix(frozenPaneXml(headerRow), prefix);
  const [view] = views === undefined ? [] : childrenOf(head, views);
  if (views === undefined || view === undefined) {
    return (
      withPrefix(`<sheetViews><sheetView workbookViewId="0">`, prefix) +
      pane +
      withPrefix(`</sheetView></sheetViews>`, prefix)
    );
  }
  if (childrenOf(head, view).some(({ name }) => name === "pane")) return markupOf(head, views);
  // The rows above the pane begin where the view does: a sheet saved while scrolled down would freeze some other rows.
  const tag = withoutAttribute(head.slice(view.start, view.contentStart), "topLeftCell").replace(/\s*\/?>$/, ">");
  const content = head.slice(view.contentStart, view.contentEnd);
  return [
    head.slice(views.start, view.start),
    tag,
    pane,
    content,
    view.contentStart === view.end ? `</${prefix}sheetView>` : head.slice(view.contentEnd, view.end),
    head.slice(view.end, views.end),
  ].join("");
}
