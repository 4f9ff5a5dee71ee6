import { BooleanNumber, type IFreeze, type IWorksheetData } from "@univerjs/core";
import { columnLetters } from "../../book/area";
import { type ColorReader, fileColor } from "../styles/colors";
import { element, onlyTrue, wrapped } from "../xml/element";
import { type XmlNode, attribute, child, descendant, flag, numberAttribute } from "../xml/xml-node";
import { areaOf } from "./ranges";

const nothingFrozen: IFreeze = { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 };

/** How a sheet is shown: its tab, lines, headings and what stays in view. */
export function readSheetView(sheet: XmlNode, color: ColorReader): Partial<IWorksheetData> {
  const view = descendant(sheet, "sheetViews", "sheetView");
  const tabColor = color(descendant(sheet, "sheetPr", "tabColor"));
  const hidesHeadings = !flag(view, "showRowColHeaders", true);
  const hidden = hidesHeadings ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  return {
    tabColor: tabColor ?? "",
    showGridlines: flag(view, "showGridLines", true) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: flag(view, "rightToLeft") ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: readFreeze(view),
    rowHeader: { width: 46, hidden },
    columnHeader: { height: 20, hidden },
  };
}

function readFreeze(view: XmlNode | undefined): IFreeze {
  const pane = child(view, "pane");
  if (!attribute(pane, "state")?.startsWith("frozen")) return nothingFrozen;
  const xSplit = numberAttribute(pane, "xSplit") ?? 0;
  const ySplit = numberAttribute(pane, "ySplit") ?? 0;
  const top = areaOf(attribute(view, "topLeftCell")) ?? { row: 0, column: 0 };
  return {
    xSplit,
    ySplit,
    startRow: ySplit > 0 ? top.row + ySplit : -1,
    startColumn: xSplit > 0 ? top.column + xSplit : -1,
  };
}

/** The beginning of a sheet's part: its properties and how it is shown. */
export function sheetViewXml(sheet: Partial<IWorksheetData>, isActive: boolean, fitsPages: boolean): string {
  const rgb = fileColor(sheet.tabColor);
  const tab = rgb === undefined ? "" : element("tabColor", { rgb });
  const properties = tab + (fitsPages ? element("pageSetUpPr", { fitToPage: true }) : "");
  const attributes = {
    showGridLines: sheet.showGridlines === BooleanNumber.FALSE ? false : undefined,
    showRowColHeaders: sheet.rowHeader?.hidden === BooleanNumber.TRUE ? false : undefined,
    rightToLeft: onlyTrue(sheet.rightToLeft === BooleanNumber.TRUE),
    tabSelected: onlyTrue(isActive),
    topLeftCell: topLeft(sheet.freeze),
    workbookViewId: 0,
  };
  const view = element("sheetView", attributes, sheet.freeze ? paneXml(sheet.freeze) : "");
  return wrapped("sheetPr", properties) + element("sheetViews", {}, view);
}

/** Panes that do not begin at the first cell hide what is before them. */
function topLeft(freeze: IFreeze | undefined): string | undefined {
  if (!freeze) return undefined;
  const { startRow, startColumn, ySplit, xSplit } = freeze;
  const row = ySplit > 0 ? startRow - ySplit : 0;
  const column = xSplit > 0 ? startColumn - xSplit : 0;
  return row > 0 || column > 0 ? `${columnLetters(column)}${row + 1}` : undefined;
}

function paneXml({ startRow, startColumn, ySplit, xSplit }: IFreeze): string {
  if (xSplit <= 0 && ySplit <= 0) return "";
  const activePane = xSplit > 0 && ySplit > 0 ? "bottomRight" : xSplit > 0 ? "topRight" : "bottomLeft";
  const topLeftCell = `${columnLetters(Math.max(0, startColumn))}${Math.max(0, startRow) + 1}`;
  const pane = element("pane", {
    xSplit: xSplit > 0 ? xSplit : undefined,
    ySplit: ySplit > 0 ? ySplit : undefined,
    topLeftCell,
    activePane,
    state: "frozen",
  });
  return pane + element("selection", { pane: activePane });
}
