import { type IWorkbookData } from "@univerjs/core";
import { emptyBook } from "../headless/empty-book";

/** Sheet1!A1:C5: products with the sales of two years, for charts and other samples. */
export function salesBook(): Partial<IWorkbookData> {
  const book = emptyBook();
  const rows = [
    ["Product", "2023", "2024"],
    ["Tents", 120, 150],
    ["Boots", 80, 95],
    ["Ropes", 45, 30],
    ["Maps", 10, 25],
  ];
  const [sheet] = Object.values(book.sheets!);
  sheet!.cellData = Object.fromEntries(
    rows.map((row, r) => [r, Object.fromEntries(row.map((v, c) => [c, { v, t: typeof v === "string" ? 1 : 2 }]))]),
  );
  return book;
}
