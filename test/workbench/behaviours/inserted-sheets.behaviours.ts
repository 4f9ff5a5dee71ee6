import { type Behaviour } from "./behaviour";

export const insertedSheets: readonly Behaviour[] = [
  {
    rule: "Sheets of a file are inserted at the end, all of them, and found by the ids that come back.",
    source: "Excel.Workbook.insertWorksheetsFromBase64",
    test: async (bench) => {
      await bench.host.addSheet("台账");
      await bench.host.edit("台账!A1:B1", [["甲", 1]]);
      const file = await bench.host.file();
      await bench.host.renameSheet("台账", "旧");
      const names = await bench.run(
        (base64) =>
          Excel.run(async (context) => {
            const ids = context.workbook.insertWorksheetsFromBase64(base64);
            await context.sync();
            const sheets = ids.value.map((id) => context.workbook.worksheets.getItem(id).load("name"));
            await context.sync();
            return sheets.map(({ name }) => name);
          }),
        file,
      );
      expect(names).toEqual(["Sheet1 (2)", "台账"]);
      expect(await bench.host.sheetNames()).toEqual(["Sheet1", "旧", "Sheet1 (2)", "台账"]);
      expect(await bench.host.values("台账!A1:B1")).toEqual([["甲", 1]]);
    },
  },
  {
    rule: "Only the sheets asked for are inserted, beside the sheet that is named, with their rules and names.",
    source: "Excel.InsertWorksheetOptions",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("台账");
          sheet.getRange("A1").format.fill.color = "#FFFF00";
          const rule = sheet.getRange("A1:A9").conditionalFormats.add(Excel.ConditionalFormatType.custom);
          rule.custom.rule.formula = "=A1=1";
          context.workbook.names.add("台账头", sheet.getRange("A1:C1"));
          await context.sync();
        }),
      );
      const file = await bench.host.file();
      await bench.host.deleteSheet("台账");
      const found = await bench.run(
        (base64) =>
          Excel.run(async (context) => {
            context.workbook.names.getItem("台账头").delete();
            const options = { sheetNamesToInsert: ["台账"], positionType: "Before" as const, relativeTo: "Sheet1" };
            context.workbook.insertWorksheetsFromBase64(base64, options);
            await context.sync();
            const sheet = context.workbook.worksheets.getItem("台账").load("position");
            const rules = sheet.getRange("A1:A9").conditionalFormats.getCount();
            const fill = sheet.getRange("A1").format.fill.load("color");
            const name = context.workbook.names.getItem("台账头").load("formula");
            await context.sync();
            return [sheet.position, rules.value, fill.color, name.formula as unknown];
          }),
        file,
      );
      expect(found).toEqual([0, 1, "#FFFF00", "=台账!$A$1:$C$1"]);
    },
  },
  {
    rule: "What is no workbook, and a sheet that the file does not have, are refused with InvalidArgument.",
    source: "Excel.Workbook.insertWorksheetsFromBase64",
    test: async (bench) => {
      const codes = await bench.run(
        async (base64) => {
          const code = async (file: string, names: string[]) =>
            Excel.run(async (context) => {
              context.workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: names });
              await context.sync();
              return "done";
            }).catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [
            await code("bm90IGEgZmlsZQ==", ["Sheet1"]),
            await code("?", ["Sheet1"]),
            await code(base64, ["nope"]),
          ];
        },
        await bench.host.file(),
      );
      expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
      expect(await bench.host.sheetNames()).toEqual(["Sheet1"]);
    },
  },
  {
    rule: "Excel on the web takes no sheets with comments from a file.",
    source: "Insert worksheets from another workbook: UnsupportedFeature",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.comments.add("Sheet1!A1", "why?");
          await context.sync();
        }),
      );
      const code = await bench.run(
        (base64) =>
          Excel.run(async (context) => {
            context.workbook.insertWorksheetsFromBase64(base64);
            await context.sync();
            return "done";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        await bench.host.file(),
      );
      expect(code).toBe("UnsupportedFeature");
    },
  },
];
