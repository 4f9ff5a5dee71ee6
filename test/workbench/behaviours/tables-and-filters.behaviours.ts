import { type Behaviour } from "./behaviour";

export const filters: readonly Behaviour[] = [
  {
    rule: "A filter hides the rows whose values are not among those asked for; the header always stays.",
    source: "Excel.AutoFilter.apply",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:B5", [
        ["类型", "金额"],
        ["许可", 1],
        ["处罚", 2],
        ["许可", 3],
        ["", 4],
      ]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const filter = sheet.autoFilter;
          filter.apply(sheet.getRange("A1:B5"), 0, { filterOn: "Values", values: ["许可"] });
          filter.load("enabled,isDataFiltered,criteria");
          const where = filter.getRange().load("address");
          const rows = [1, 2, 3, 4, 5].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
          await context.sync();
          const hidden = rows.map(({ rowHidden }) => rowHidden);
          return { hidden, state: [filter.enabled, filter.isDataFiltered, filter.criteria[0], where.address] };
        }),
      );
      expect(found).toEqual({
        hidden: [false, false, true, false, true],
        state: [true, true, { filterOn: "Values", values: ["许可"] }, "Sheet1!A1:B5"],
      });
    },
  },
  {
    rule: "A filter without criteria hides nothing; a sheet without a filter has no range of one.",
    source: "Excel.AutoFilter.enabled, getRangeOrNullObject",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const { autoFilter } = sheet;
          const none = autoFilter.getRangeOrNullObject().load("address");
          autoFilter.load("enabled");
          await context.sync();
          const before = [none.isNullObject, autoFilter.enabled];
          autoFilter.apply("A1:C9");
          autoFilter.load("enabled,isDataFiltered");
          await context.sync();
          const after = [autoFilter.enabled, autoFilter.isDataFiltered];
          autoFilter.remove();
          autoFilter.load("enabled");
          await context.sync();
          autoFilter.getRange().load("address");
          const code = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [...before, ...after, autoFilter.enabled, code];
        }),
      );
      expect(found).toEqual([true, false, true, false, false, "ItemNotFound"]);
    },
  },
  {
    rule: "Filters by custom criteria, top items and averages show the rows that meet them.",
    source: "Excel.FilterCriteria",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:A6", [["n"], [10], [20], [30], [40], ["x1"]]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const shown = [];
          const all = [
            { filterOn: "Custom", criterion1: ">10", criterion2: "<40", operator: "And" },
            { filterOn: "Custom", criterion1: "<20", criterion2: "x*", operator: "Or" },
            { filterOn: "Custom", criterion1: "<>20" },
            { filterOn: "TopItems", criterion1: "2" },
            { filterOn: "BottomPercent", criterion1: "25" },
            { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" },
          ] as Excel.FilterCriteria[];
          for (const criteria of all) {
            sheet.autoFilter.apply("A1:A6", 0, criteria);
            const rows = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load("rowHidden,values"));
            await context.sync();
            shown.push(rows.filter(({ rowHidden }) => !rowHidden).map(({ values }) => values[0]![0] as unknown));
          }
          return shown;
        }),
      );
      expect(found).toEqual([[20, 30], [10, "x1"], [10, 30, 40, "x1"], [30, 40], [10], [30, 40]]);
    },
  },
  {
    rule: "Criteria of several columns hold together; each is cleared alone, a column that is none is refused.",
    source: "Excel.AutoFilter.clearColumnCriteria, clearCriteria",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:B4", [
        ["a", "b"],
        [1, "x"],
        [2, "x"],
        [2, "y"],
      ]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const { autoFilter } = sheet;
          const hidden = async () => {
            const rows = [2, 3, 4].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
            await context.sync();
            return rows.map(({ rowHidden }) => (rowHidden ? 1 : 0)).join("");
          };
          autoFilter.apply("A1:B4", 0, { filterOn: "Custom", criterion1: "=2" });
          autoFilter.apply("A1:B4", 1, { filterOn: "Values", values: ["x"] });
          const states = [await hidden()];
          autoFilter.clearColumnCriteria(0);
          states.push(await hidden());
          autoFilter.clearCriteria();
          states.push(await hidden());
          autoFilter.clearColumnCriteria(2);
          const done = context.sync().then(() => "ok");
          states.push(await done.catch((error: unknown) => (error as OfficeExtension.Error).code));
          return states;
        }),
      );
      expect(found).toEqual(["101", "001", "000", "InvalidArgument"]);
    },
  },
  {
    rule: "Values that changed are filtered by when the filter is applied again.",
    source: "Excel.AutoFilter.reapply",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:A3", [["n"], [1], [2]]);
      await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.autoFilter.apply("A1:A3", 0, { filterOn: "Custom", criterion1: ">1" });
          await context.sync();
        }),
      );
      await bench.host.edit("Sheet1!A2:A3", [[5], [0]]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.autoFilter.reapply();
          const rows = [2, 3].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
          await context.sync();
          return rows.map(({ rowHidden }) => rowHidden);
        }),
      );
      expect(found).toEqual([false, true]);
    },
  },
];
