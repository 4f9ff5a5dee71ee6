import { type SheetPlan } from "../../src";

const centimetres = (millimetres: number): number => millimetres / 10;

/** Header and footer stand so far from the edge, in centimetres. */
const footerMargin = 0.8;

/** Queues what concerns window and printer. */
function queueSetUp(sheet: Excel.Worksheet, { freezeRows = 0, page }: SheetPlan): void {
  if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
  if (page === undefined) return;
  const { pageLayout } = sheet;
  const { top, bottom, left, right } = page.margins;
  pageLayout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = page.centerHorizontally;
  pageLayout.setPrintMargins("Centimeters", {
    top: centimetres(top),
    bottom: centimetres(bottom),
    left: centimetres(left),
    right: centimetres(right),
    header: footerMargin,
    footer: footerMargin,
  });
  // As high as it gets: only the width is said.
  if (page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (page.repeatRows !== undefined) pageLayout.setPrintTitleRows(`$${page.repeatRows[0]}:$${page.repeatRows[1]}`);
  if (page.footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
}

/** What some machines refuse: a page layout without a printer, panes on some files. */
const niceties = /^(PageLayout|HeaderFooter|WorksheetFreezePanes)/;

/** Freezes panes and sets up the page. Excel without a printer refuses that, and the sheet is no worse for it. */
export async function setUpPage(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  if (plan.page === undefined && plan.freezeRows === undefined) return;
  queueSetUp(sheet, plan);
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || !niceties.test(error.debugInfo.errorLocation ?? "")) throw error;
  }
}
