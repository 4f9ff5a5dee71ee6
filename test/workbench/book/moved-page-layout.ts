import { sheetColumns, sheetRows } from "./area";
import { type Mover } from "./moving-extras";
import { blockOf, type PageLayout, type Span } from "./page-layout";

/** The layout after cells of the sheet have moved: print area, titles and breaks stay with their cells. */
export function movedPageLayout(layout: Partial<PageLayout>, sheet: string, mover: Mover): Partial<PageLayout> {
  const { printArea, titleRows, titleColumns, horizontalBreaks, verticalBreaks } = layout;
  const whole = { sheet, row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
  const rows = ({ first, count }: Span): Span | null => {
    const area = mover({ ...whole, row: first, rows: count });
    return area ? { first: area.row, count: area.rows } : null;
  };
  const columns = ({ first, count }: Span): Span | null => {
    const area = mover({ ...whole, column: first, columns: count });
    return area ? { first: area.column, count: area.columns } : null;
  };
  const places = (breaks: readonly number[], span: (span: Span) => Span | null) =>
    breaks.flatMap((first) => span({ first, count: 1 })?.first ?? []);
  return {
    ...layout,
    ...(printArea && {
      printArea: printArea.flatMap((block) => {
        const area = mover({ sheet, ...block });
        return area?.sheet === sheet ? blockOf(area) : [];
      }),
    }),
    ...(titleRows && { titleRows: rows(titleRows) }),
    ...(titleColumns && { titleColumns: columns(titleColumns) }),
    ...(horizontalBreaks && { horizontalBreaks: places(horizontalBreaks, rows) }),
    ...(verticalBreaks && { verticalBreaks: places(verticalBreaks, columns) }),
  };
}
