import { type Behaviour } from "./behaviour";

export const tables: readonly Behaviour[] = [
  {
    rule: "A table with headers takes its column names from the first row, made unique texts, and a free name.",
    source: "Excel.TableCollection.add",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:D2", [
        ["名称", "名称", "", 2026],
        ["甲", "乙", 1, 2],
      ]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.add("Sheet1!A1:D2", true).load("name,id,style,showHeaders,showTotals");
          const header = table.getHeaderRowRange().load("values");
          table.columns.load("items/name,items/index,items/id");
          await context.sync();
          const columns = table.columns.items.map(({ name, index }) => `${index}${name}`);
          return { name: table.name, look: [table.style, table.showTotals], header: header.values as unknown, columns };
        }),
      );
      expect(found).toEqual({
        name: "Table1",
        look: ["TableStyleMedium2", false],
        header: [["名称", "名称2", "Column3", "2026"]],
        columns: ["0名称", "1名称2", "2Column3", "32026"],
      });
    },
  },
  {
    rule: "Data without headers move down one row and are given columns with names.",
    source: "Excel.TableCollection.add: hasHeaders",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:B3", [
        [1, 2],
        [3, 4],
        ["below", ""],
      ]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const table = sheet.tables.add(sheet.getRange("A1:B2"), false);
          const whole = table.getRange().load("address,values");
          const body = table.getDataBodyRange().load("address");
          const below = sheet.getRange("A4").load("values");
          await context.sync();
          return [whole.address, whole.values[0] as unknown, body.address, below.values[0]![0] as unknown];
        }),
      );
      expect(found).toEqual(["Sheet1!A1:B3", ["Column1", "Column2"], "Sheet1!A2:B3", "below"]);
    },
  },
  {
    rule: "Tables do not overlap.",
    source: "Excel.TableCollection.add",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.tables.add("Sheet1!A1:B3", true);
          context.workbook.tables.add("Sheet1!B3:C5", true);
          await context.sync();
          return "ok";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("InvalidArgument");
    },
  },
  {
    rule: "A table is found by its id or, without regard to case, by its name; a missing one is not found.",
    source: "Excel.TableCollection.getItem",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { tables } = context.workbook;
          const table = tables.add("Sheet1!A1:B3", true).load("id");
          table.name = "台账";
          const other = tables.add("Sheet1!D1:E3", true);
          other.name = "Ledger";
          await context.sync();
          const byId = tables.getItem(table.id).load("name");
          const byName = tables.getItem("LEDGER").load("name");
          const missing = tables.getItemOrNullObject("nope").load("name");
          await context.sync();
          tables.getItem("nope").load("name");
          const code = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [byId.name, byName.name, missing.isNullObject, code];
        }),
      );
      expect(found).toEqual(["台账", "Ledger", true, "ItemNotFound"]);
    },
  },
  {
    rule: "A name with blanks, one that reads as a cell and one that another table has are invalid arguments.",
    source: "Excel.Table.name; OfficeDev/office-js issue 551",
    test: async (bench) => {
      const codes = await bench.run(() =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.add("Sheet1!A1:B3", true);
          context.workbook.tables.add("Sheet1!D1:E3", true).name = "Other";
          const codes = [];
          for (const name of ["two words", "A1", "1st", "other", "x".repeat(256), "_好.1"]) {
            table.name = name;
            const done = context.sync().then(() => "ok");
            codes.push(await done.catch((error: unknown) => (error as OfficeExtension.Error).code));
          }
          return codes;
        }),
      );
      expect(codes).toEqual([...Array.from({ length: 5 }, () => "InvalidArgument"), "ok"]);
    },
  },
  {
    rule: "Rows are added at the end or at an index, several at once, and what lies below moves down.",
    source: "Excel.TableRowCollection.add",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:B4", [
        ["a", "b"],
        [1, 2],
        ["", ""],
        ["below", ""],
      ]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const table = sheet.tables.add("A1:B2", true);
          table.rows.add(undefined, [
            [3, 4],
            [5, 6],
          ]);
          table.rows.add(0, [[7, 8]]);
          const body = table.getDataBodyRange().load("address,values");
          const count = table.rows.getCount();
          const below = sheet.getRange("A6:A8").load("values");
          await context.sync();
          return [body.address, body.values.map(([first]) => first as number), count.value, below.values as unknown];
        }),
      );
      expect(found).toEqual(["Sheet1!A2:B5", [7, 1, 3, 5], 4, [[""], ["below"], [""]]]);
    },
  },
  {
    rule: "A row to add has a value for every column.",
    source: "Excel.TableRowCollection.add",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.tables.add("Sheet1!A1:B3", true).rows.add(undefined, [[1, 2, 3]]);
          await context.sync();
          return "ok";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("InvalidArgument");
    },
  },
  {
    rule: "A deleted row takes its cells with it, and the rows after it move up.",
    source: "Excel.TableRow.delete",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:A4", [["a"], [1], [2], [3]]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.add("Sheet1!A1:A4", true);
          table.rows.getItemAt(1).delete();
          const range = table.getRange().load("address,values");
          const row = table.rows.getItemAt(1).load("index,values");
          await context.sync();
          return [range.address, range.values.flat() as unknown[], row.index, row.values as unknown];
        }),
      );
      expect(found).toEqual(["Sheet1!A1:A3", ["a", 1, 3], 1, [[3]]]);
    },
  },
  {
    rule: "A range knows the tables that share its cells, or only those that lie in it wholly.",
    source: "Excel.Range.getTables",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.tables.add("A1:B3", true);
          sheet.tables.add("D1:E3", true);
          const some = sheet.getRange("B2:F9").getTables().getCount();
          const whole = sheet.getRange("B1:F9").getTables(true).load("items/name");
          const none = sheet.getRange("G1").getTables().getItemOrNullObject("Table1").load("name");
          await context.sync();
          return [some.value, whole.items.map(({ name }) => name), none.isNullObject];
        }),
      );
      expect(found).toEqual([2, ["Table2"], true]);
    },
  },
];
