import { type Behaviour } from "./behaviour";

export const panesAndBreaks: readonly Behaviour[] = [
  {
    rule: "Page breaks stand before the top left cell of the range they are added at, and are counted by direction.",
    source: "Excel.PageBreakCollection",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.horizontalPageBreaks.add("A21:C25");
          sheet.horizontalPageBreaks.add("A11");
          sheet.verticalPageBreaks.add(sheet.getRange("D1"));
          const rows = sheet.horizontalPageBreaks.load("items/rowIndex");
          const columns = sheet.verticalPageBreaks.load("items/columnIndex");
          await context.sync();
          const cell = rows.items[0]!.getCellAfterBreak().load("address");
          await context.sync();
          const at = [rows.items.map(({ rowIndex }) => rowIndex), columns.items.map(({ columnIndex }) => columnIndex)];
          return { at, cell: cell.address };
        }),
      );
      expect(found).toEqual({ at: [[10, 20], [3]], cell: "Sheet1!A11" });
    },
  },
  {
    rule: "A page break is deleted alone, and removePageBreaks deletes those of its direction.",
    source: "Excel.PageBreakCollection.removePageBreaks",
    test: async (bench) => {
      const counts = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          for (const cell of ["A5", "A9", "A14"]) sheet.horizontalPageBreaks.add(cell);
          sheet.verticalPageBreaks.add("C1");
          const { horizontalPageBreaks: breaks } = sheet.load("horizontalPageBreaks/items/rowIndex");
          await context.sync();
          breaks.items[1]!.delete();
          const left = breaks.load("items/rowIndex");
          await context.sync();
          const rows = left.items.map(({ rowIndex }) => rowIndex);
          breaks.removePageBreaks();
          const none = breaks.getCount();
          const other = sheet.verticalPageBreaks.getCount();
          await context.sync();
          return { rows, none: none.value, other: other.value };
        }),
      );
      expect(counts).toEqual({ rows: [4, 13], none: 0, other: 1 });
    },
  },
  {
    rule: "freezeRows keeps the top rows in view; the frozen location are these rows whole.",
    source: "Excel.WorksheetFreezePanes.freezeRows",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
          freezePanes.freezeRows(2);
          const location = freezePanes.getLocation().load("address");
          await context.sync();
          return location.address;
        }),
      );
      expect(found).toBe("Sheet1!1:2");
      expect(await bench.host.frozen("Sheet1")).toEqual({ rows: 2, columns: 0 });
    },
  },
  {
    rule: "freezeColumns without a number keeps one column in view.",
    source: "Excel.WorksheetFreezePanes.freezeColumns",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
          freezePanes.freezeColumns();
          const location = freezePanes.getLocationOrNullObject().load("address");
          await context.sync();
          return location.address;
        }),
      );
      expect(found).toBe("Sheet1!A:A");
    },
  },
  {
    rule: "freezeAt freezes the cells of its range, not those before them.",
    source: "Excel.WorksheetFreezePanes.freezeAt",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.freezePanes.freezeAt(sheet.getRange("B2:C4"));
          const location = sheet.freezePanes.getLocation().load("address");
          await context.sync();
          return location.address;
        }),
      );
      expect(found).toBe("Sheet1!B2:C4");
      expect(await bench.host.frozen("Sheet1")).toEqual({ rows: 3, columns: 2 });
    },
  },
  {
    rule: "unfreeze, freezeAt(null) and freezing no rows leave nothing frozen, and the location is a null object.",
    source: "Excel.WorksheetFreezePanes.unfreeze",
    test: async (bench) => {
      const nulls = await bench.run(() =>
        Excel.run(async (context) => {
          const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
          const ways: (() => void)[] = [
            () => freezePanes.unfreeze(),
            () => freezePanes.freezeAt(null as unknown as string),
            () => freezePanes.freezeRows(0),
          ];
          const found: boolean[] = [];
          for (const unfreeze of ways) {
            freezePanes.freezeRows(1);
            unfreeze();
            const location = freezePanes.getLocationOrNullObject();
            await context.sync();
            found.push(location.isNullObject);
          }
          return found;
        }),
      );
      expect(nulls).toEqual([true, true, true]);
      expect(await bench.host.frozen("Sheet1")).toEqual({ rows: 0, columns: 0 });
    },
  },
  {
    rule: "The location of panes that are not frozen is ItemNotFound.",
    source: "Excel.WorksheetFreezePanes.getLocation",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().freezePanes.getLocation().load("address");
          await context.sync();
          return "found";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("ItemNotFound");
    },
  },
];
