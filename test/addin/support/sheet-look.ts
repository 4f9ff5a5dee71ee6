/** What a sheet shows, asked of Excel: two sheets that look alike have the same. */
export interface SheetLook {
  readonly values: unknown;
  readonly formulas: unknown;
  readonly formats: unknown;
  readonly cells: unknown;
  readonly merges: string | null;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly frozen: string | null;
  readonly filter: string | null;
  readonly page: unknown;
  readonly rules: readonly unknown[];
}

/** Asks Excel about the first `rowCount` rows and `columnCount` columns of a sheet. */
export function sheetLook(name: string, rowCount: number, columnCount: number): Promise<SheetLook> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRangeByIndexes(0, 0, rowCount, columnCount).load("values,formulas,numberFormat");
    const merges = range.getMergedAreasOrNullObject().load("address");
    const cells = range.getCellProperties({
      format: {
        font: { name: true, size: true, bold: true, color: true },
        fill: { color: true },
        borders: { style: true, weight: true },
        horizontalAlignment: true,
        verticalAlignment: true,
        wrapText: true,
      },
    });
    const columns = range.getColumnProperties({ format: { columnWidth: true } });
    const rows = range.getRowProperties({ format: { rowHeight: true } });
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const filter = sheet.autoFilter.getRangeOrNullObject().load("address");
    const page = sheet.pageLayout.load(
      "orientation,paperSize,centerHorizontally,zoom,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin",
    );
    const footer = page.headersFooters.defaultForAllPages.load("centerFooter");
    const titles = page.getPrintTitleRowsOrNullObject().load("address");
    const formats = sheet.getRange().conditionalFormats.load("items/type,items/id");
    await context.sync();
    const rules = formats.items.map((format) => ({
      rule: format.custom.rule.load("formula"),
      fill: format.custom.format.fill.load("color"),
      font: format.custom.format.font.load("color,bold"),
      range: format.getRange().load("address"),
    }));
    await context.sync();
    const local = (address: string) => address.replace(/[^,]*!/g, "");
    const points = (length: number) => Math.round(length * 10) / 10;
    return {
      values: range.values,
      formulas: range.formulas,
      formats: range.numberFormat,
      cells: cells.value,
      merges: merges.isNullObject
        ? null
        : local(merges.address)
            .split(",")
            .map((each) => each.trim())
            .sort()
            .join(),
      widths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
      // A file keeps heights in whole pixels.
      heights: rows.value.map(({ format }) => Math.round((format?.rowHeight ?? 0) / 0.75)),
      frozen: frozen.isNullObject ? null : local(frozen.address),
      filter: filter.isNullObject ? null : local(filter.address),
      page: {
        ...{ orientation: page.orientation, paper: page.paperSize, isCentred: page.centerHorizontally },
        zoom: page.zoom,
        margins: [page.topMargin, page.bottomMargin, page.leftMargin, page.rightMargin].map(points),
        edges: [page.headerMargin, page.footerMargin].map(points),
        footer: footer.centerFooter,
        titles: titles.isNullObject ? null : local(titles.address),
      },
      rules: rules.map(({ rule, fill, font, range: { address } }) => [
        ...[local(address), rule.formula, fill.color, font.color, font.bold],
      ]),
    };
  });
}
