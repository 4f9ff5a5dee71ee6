import { type Behaviour } from "./behaviour";

export const conditionalFormats: readonly Behaviour[] = [
  {
    rule: "A conditional format that is added comes first: priority 0, and the others move down.",
    source: "Apply conditional formatting to Excel ranges: multiple formats and priority",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const formats = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5").conditionalFormats;
          const older = formats.add("Custom").load("id,priority");
          await context.sync();
          const first = older.priority;
          const newer = formats.add("CellValue").load("id,priority,type");
          older.load("priority");
          formats.load("items/id");
          await context.sync();
          const ids = formats.items.map(({ id }) => id);
          return [first, newer.priority, newer.type, older.priority, ids[0] === newer.id, ids[1] === older.id];
        }),
      );
      expect(found).toEqual([0, 0, "CellValue", 1, true, true]);
    },
  },
  {
    rule: "Each of the eight types has only its own object; the others are null objects.",
    source: "Excel.ConditionalFormat: customOrNullObject and its like",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5");
          const types = ["Custom", "DataBar", "ColorScale", "IconSet"] as const;
          const others = ["TopBottom", "PresetCriteria", "ContainsText", "CellValue"] as const;
          const parts = [...types, ...others].map((type) => {
            const format = range.conditionalFormats.add(type as "Custom");
            return [
              format.customOrNullObject,
              format.dataBarOrNullObject,
              format.colorScaleOrNullObject,
              format.iconSetOrNullObject,
              format.topBottomOrNullObject,
              format.presetOrNullObject,
              format.textComparisonOrNullObject,
              format.cellValueOrNullObject,
            ];
          });
          parts.flat().forEach((part) => part.load());
          await context.sync();
          return parts.map((row) => row.map((part) => (part.isNullObject ? 0 : 1)));
        }),
      );
      expect(found).toEqual(
        Array.from({ length: 8 }, (_, row) => Array.from({ length: 8 }, (__, column) => (row === column ? 1 : 0))),
      );
    },
  },
  {
    rule: "The object of another type cannot be had without asking for a null object.",
    source: "Excel.ConditionalFormat.custom",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5");
          range.conditionalFormats.add("DataBar").custom.rule.formula = "=TRUE";
          await context.sync();
          return "none";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("ItemNotFound");
    },
  },
  {
    rule: "A format is found again by its id in a later run, and an id that nothing has gives ItemNotFound.",
    source: "Excel.ConditionalFormatCollection.getItem",
    test: async (bench) => {
      const id = await bench.run(() =>
        Excel.run(async (context) => {
          const formats = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5").conditionalFormats;
          const format = formats.add("Custom").load("id");
          format.custom.rule.formula = "=$A1>3";
          await context.sync();
          return format.id;
        }),
      );
      const found = await bench.run(
        (wanted) =>
          Excel.run(async (context) => {
            const formats = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5").conditionalFormats;
            const rule = formats.getItem(wanted).custom.rule.load("formula");
            await context.sync();
            formats.getItem("{NONE}").load("type");
            const code = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
            return [rule.formula, code];
          }),
        id,
      );
      expect(found).toEqual(["=$A1>3", "ItemNotFound"]);
    },
  },
  {
    rule: "A range's collection has every format that touches the range, by position in order of priority.",
    source: "Excel.Range.conditionalFormats",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const wide = sheet.getRange("A1:C10").conditionalFormats.add("Custom").load("id");
          sheet.getRange("F1:F10").conditionalFormats.add("Custom");
          const top = sheet.getRange("B2").conditionalFormats.add("DataBar").load("id");
          const here = sheet.getRange("B1:B3").conditionalFormats;
          const count = here.getCount();
          const all = sheet.getRange().conditionalFormats.getCount();
          const first = here.getItemAt(0).load("id");
          const second = here.getItemAt(1).load("id");
          await context.sync();
          return [count.value, all.value, first.id === top.id, second.id === wide.id];
        }),
      );
      expect(found).toEqual([2, 3, true, true]);
    },
  },
  {
    rule: "clearAll takes these cells out of every format, the person's own too; the rest of a larger one stays.",
    source: "Excel.ConditionalFormatCollection.clearAll",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const small = sheet.getRange("B3:B4").conditionalFormats.add("Custom");
          small.custom.rule.formula = "=TRUE";
          const large = sheet.getRange("B1:B10").conditionalFormats.add("Custom").load("id");
          await context.sync();
          sheet.getRange("B3:B4").conditionalFormats.clearAll();
          const left = sheet.getRange("B1:B10").conditionalFormats.load("items/id");
          const cleared = sheet.getRange("B3:B4").conditionalFormats.getCount();
          const whole = sheet
            .getRange("B1")
            .conditionalFormats.getItem(large.id)
            .getRangeOrNullObject()
            .load("address");
          await context.sync();
          return [left.items.map(({ id }) => id === large.id), cleared.value, whole.isNullObject];
        }),
      );
      expect(found).toEqual([[true], 0, true]);
    },
  },
  {
    rule: "delete removes a format from all its cells, and its priority is taken by the next.",
    source: "Excel.ConditionalFormat.delete",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5");
          const low = range.conditionalFormats.add("Custom").load("priority");
          const high = range.conditionalFormats.add("DataBar");
          await context.sync();
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.getItemAt(0).delete();
          high.load("type");
          const gone = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
          low.load("priority");
          const count = range.conditionalFormats.getCount();
          await context.sync();
          return [gone, low.priority, count.value];
        }),
      );
      expect(found).toEqual(["ItemNotFound", 0, 1]);
    },
  },
  {
    rule: "Setting a priority moves the others, a negative one counts from the end, one too large is the last.",
    source: "Excel.ConditionalFormat.priority",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const formats = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5").conditionalFormats;
          for (const text of ["c", "b", "a"])
            formats.add("ContainsText").textComparison.rule = { operator: "Contains", text };
          const order = async () => {
            formats.load("items/textComparison/rule");
            await context.sync();
            return formats.items.map((item) => item.textComparison.rule.text).join("");
          };
          const orders = [await order()];
          for (const [from, to] of [
            [0, 1],
            [2, 0],
            [0, -1],
            [0, 9],
          ] as const) {
            formats.getItemAt(from).priority = to;
            orders.push(await order());
          }
          return orders;
        }),
      );
      expect(found).toEqual(["abc", "bac", "cba", "bac", "acb"]);
    },
  },
  {
    rule: "stopIfTrue is kept, and is null for data bars, colour scales and icon sets.",
    source: "Excel.ConditionalFormat.stopIfTrue",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const formats = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5").conditionalFormats;
          const custom = formats.add("Custom").load("stopIfTrue");
          const bar = formats.add("DataBar").load("stopIfTrue");
          const scale = formats.add("ColorScale").load("stopIfTrue");
          const icons = formats.add("IconSet").load("stopIfTrue");
          await context.sync();
          const before = custom.stopIfTrue;
          custom.stopIfTrue = true;
          custom.load("stopIfTrue");
          await context.sync();
          return [before, custom.stopIfTrue, bar.stopIfTrue, scale.stopIfTrue, icons.stopIfTrue];
        }),
      );
      expect(found).toEqual([false, true, null, null, null]);
    },
  },
  {
    rule: "A format that covers several ranges has no single range: getRange fails, getRangeOrNullObject is null.",
    source: "Excel.ConditionalFormat.getRange, getRangeOrNullObject",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const format = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
          const whole = format.getRange().load("address");
          await context.sync();
          sheet.getRange("A4:A5").conditionalFormats.clearAll();
          const none = format.getRangeOrNullObject().load("address");
          const both = format.getRanges().load("address");
          await context.sync();
          format.getRange().load("address");
          const code = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [whole.address, none.isNullObject, code, both.address.split(", ").sort()];
        }),
      );
      expect(found).toEqual(["Sheet1!A1:A9", true, "InvalidOperation", ["Sheet1!A1:A3", "Sheet1!A6:A9"]]);
    },
  },
];
