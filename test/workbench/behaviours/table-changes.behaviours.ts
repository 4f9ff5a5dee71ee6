import { type Behaviour } from "./behaviour";

export const tableChanges: readonly Behaviour[] = [
  {
    rule: "A column is added with its header first among its values, and deleted with its cells.",
    source: "Excel.TableColumnCollection.add, TableColumn.delete",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:C2", [
        ["a", "b", "beside"],
        [1, 2, "x"],
      ]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const table = sheet.tables.add("A1:B2", true);
          const column = table.columns.add(1, [["new"], [9]]).load("name,index,values");
          const wide = table.getRange().load("address,values");
          await context.sync();
          table.columns.getItem("A").delete();
          const narrow = table.getRange().load("address,values");
          const beside = sheet.getRange("C1:C2").load("values");
          await context.sync();
          return [column.name, column.index, wide.address, wide.values, narrow.address, narrow.values, beside.values];
        }),
      );
      expect(found).toEqual([
        "new",
        1,
        "Sheet1!A1:C2",
        [
          ["a", "new", "b"],
          [1, 9, 2],
        ],
        "Sheet1!A1:B2",
        [
          ["new", "b"],
          [9, 2],
        ],
        [["beside"], ["x"]],
      ]);
    },
  },
  {
    rule: "The totals row is one below the data; without one it is not found.",
    source: "Excel.Table.showTotals, getTotalRowRange",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:A3", [["a"], [1], ["below"]]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const table = sheet.tables.add("A1:A2", true);
          table.getTotalRowRange().load("address");
          const code = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
          table.showTotals = true;
          const all = [table.getRange(), table.getDataBodyRange(), table.getTotalRowRange()];
          all.forEach((range) => range.load("address"));
          const below = sheet.getRange("A4").load("values");
          await context.sync();
          table.showTotals = false;
          const after = table.getRange().load("address");
          const back = sheet.getRange("A3").load("values");
          await context.sync();
          return [
            code,
            all.map(({ address }) => address),
            below.values[0]![0],
            after.address,
            back.values[0]![0],
          ] as unknown[];
        }),
      );
      expect(found).toEqual([
        "ItemNotFound",
        ["Sheet1!A1:A3", "Sheet1!A2", "Sheet1!A3"],
        "below",
        "Sheet1!A1:A2",
        "below",
      ]);
    },
  },
  {
    rule: "A hidden header row is not part of the table and its columns keep their names.",
    source: "Excel.Table.showHeaders",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:A2", [["名称"], [1]]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const table = sheet.tables.add("A1:A2", true);
          table.showHeaders = false;
          const range = table.getRange().load("address");
          const column = table.columns.getItemAt(0).load("name");
          const cell = sheet.getRange("A1").load("values");
          await context.sync();
          const hidden = [range.address, column.name, cell.values[0]![0] as unknown];
          table.showHeaders = true;
          const header = table.getHeaderRowRange().load("address,values");
          await context.sync();
          return [...hidden, header.address, header.values[0]![0] as unknown];
        }),
      );
      expect(found).toEqual(["Sheet1!A2", "名称", "", "Sheet1!A1", "名称"]);
    },
  },
  {
    rule: "A table is resized under its own header row only; new columns get names.",
    source: "Excel.Table.resize",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:B2", [
        ["a", "b"],
        [1, 2],
      ]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.add("Sheet1!A1:B2", true);
          table.resize("A1:C5");
          const range = table.getRange().load("address");
          table.columns.load("items/name");
          await context.sync();
          const names = table.columns.items.map(({ name }) => name);
          table.resize("A2:C5");
          const code = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
          table.resize("A1:A2");
          const narrow = table.columns.getCount();
          await context.sync();
          return [range.address, names, code, narrow.value];
        }),
      );
      expect(found).toEqual(["Sheet1!A1:C5", ["a", "b", "Column3"], "InvalidArgument", 1]);
    },
  },
  {
    rule: "A table that becomes a range leaves its cells; one that is deleted takes its contents along.",
    source: "Excel.Table.convertToRange, delete",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:C2", [
        ["a", "", "b"],
        [1, "", 2],
      ]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { tables } = context.workbook;
          const plain = tables.add("Sheet1!A1:A2", true).convertToRange().load("address");
          tables.add("Sheet1!C1:C2", true).delete();
          const count = tables.getCount();
          const cells = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C2").load("values");
          await context.sync();
          return [plain.address, count.value, cells.values] as unknown[];
        }),
      );
      expect(found).toEqual([
        "Sheet1!A1:A2",
        0,
        [
          ["a", "", ""],
          [1, "", ""],
        ],
      ]);
    },
  },
  {
    rule: "Sorting a table leaves its header, and the fields are kept with it.",
    source: "Excel.TableSort.apply, fields",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:B4", [
        ["n", "t"],
        [2, "b"],
        [3, "c"],
        [1, "a"],
      ]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.add("Sheet1!A1:B4", true);
          table.sort.apply([{ key: 0, ascending: false }]);
          table.sort.load("fields,matchCase");
          const range = table.getRange().load("values");
          await context.sync();
          return [table.sort.fields[0]?.key, table.sort.matchCase, range.values.map(([, t]) => t as unknown)];
        }),
      );
      expect(found).toEqual([0, false, ["t", "c", "b", "a"]]);
    },
  },
  {
    rule: "A filter on a table's column hides rows of the table until the filters are cleared.",
    source: "Excel.TableColumn.filter, Table.clearFilters",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:A4", [["n"], [10], [20], [30]]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const table = sheet.tables.add("A1:A4", true);
          const hidden = async () => {
            const rows = [1, 2, 3, 4].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
            await context.sync();
            return rows.map(({ rowHidden }) => (rowHidden ? 1 : 0)).join("");
          };
          const { filter } = table.columns.getItem("n");
          filter.applyCustomFilter(">15");
          filter.load("criteria");
          table.autoFilter.load("isDataFiltered");
          const states = [await hidden()];
          const { criterion1, filterOn } = filter.criteria;
          states.push(criterion1!, filterOn, String(table.autoFilter.isDataFiltered));
          filter.applyValuesFilter(["10"]);
          states.push(await hidden());
          table.clearFilters();
          states.push(await hidden());
          return states;
        }),
      );
      expect(found).toEqual(["0100", ">15", "Custom", "true", "0011", "0000"]);
    },
  },
  {
    rule: "A row inserted above moves a table, with the rules and formats on its cells.",
    source: "Excel.Range.insert",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const table = sheet.tables.add("A1:A3", true);
          sheet.getRange("A2:A3").dataValidation.rule = { custom: { formula: "=A2>0" } };
          const format = sheet.getRange("A2:A3").conditionalFormats.add("Custom");
          format.custom.rule.formula = "=$A2>0";
          await context.sync();
          sheet.getRange("1:1").insert("Down");
          const range = table.getRange().load("address");
          const rules = sheet.getRange("A3:A4").dataValidation.load("rule");
          const formats = sheet.getRange("A1:A9").conditionalFormats;
          const where = formats.getItemAt(0).getRange().load("address");
          const rule = formats.getItemAt(0).custom.rule.load("formula");
          await context.sync();
          return [range.address, rules.rule.custom?.formula, where.address, rule.formula];
        }),
      );
      expect(found).toEqual(["Sheet1!A2:A4", "=A3>0", "Sheet1!A3:A4", "=$A3>0"]);
    },
  },
];
