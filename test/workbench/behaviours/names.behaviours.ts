import { type Behaviour } from "./behaviour";

export const names: readonly Behaviour[] = [
  {
    rule: "A name for a range has its address as value and its formula with an equal sign.",
    source: "Excel.NamedItem.value",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.add("双公示 台账").getRange("B2:C9");
          const name = context.workbook.names.add("处罚", range, "from the ledger");
          name.load("name,type,value,formula,comment,scope,visible");
          const back = name.getRange().load("address");
          const sheet = name.worksheetOrNullObject;
          await context.sync();
          const { type, comment, scope, visible } = name;
          const [value, formula] = [name.value as unknown, name.formula as unknown];
          return [name.name, type, value, formula, comment, scope, visible, back.address, sheet.isNullObject];
        }),
      );
      expect(found).toEqual([
        "处罚",
        "Range",
        "'双公示 台账'!$B$2:$C$9",
        "='双公示 台账'!$B$2:$C$9",
        "from the ledger",
        "Workbook",
        true,
        "'双公示 台账'!B2:C9",
        true,
      ]);
    },
  },
  {
    rule: "A name for a formula has what the formula comes to, and no range.",
    source: "Excel.NamedItem.type",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:A2", [[1], [2.5]]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const formulas = ["=SUM(Sheet1!$A$1:$A$2)", "=7", '="甲"', "=1=1", "=1/0"];
          const names = formulas.map((formula, index) => context.workbook.names.add(`name_${index}`, formula));
          for (const name of names) name.load("type,value");
          const range = names[0]!.getRangeOrNullObject();
          await context.sync();
          return [names.map(({ type, value }) => [type, value as unknown]), range.isNullObject];
        }),
      );
      const values = [
        ["Double", 3.5],
        ["Integer", 7],
        ["String", "甲"],
        ["Boolean", true],
        ["Error", "#DIV/0!"],
      ];
      expect(found).toEqual([values, true]);
    },
  },
  {
    rule: "A name for several values gives them all.",
    source: "Excel.NamedItem.arrayValues",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const name = context.workbook.names.add("list", '={1,2.5;"x",TRUE}').load("type");
          const all = name.arrayValues.load("values,types");
          await context.sync();
          return [name.type, all.values, all.types];
        }),
      );
      expect(found).toEqual([
        "Array",
        [
          [1, 2.5],
          ["x", true],
        ],
        [
          ["Integer", "Double"],
          ["String", "Boolean"],
        ],
      ]);
    },
  },
  {
    rule: "Names are found without regard to case, and a second one of the same name is ItemAlreadyExists.",
    source: "Excel.NamedItemCollection",
    test: async (bench) => {
      const found = await bench.run(async () => {
        const first = await Excel.run(async (context) => {
          context.workbook.names.add("Rate", "=0.5");
          const name = context.workbook.names.getItem("RATE").load("name");
          const count = context.workbook.names.getCount();
          await context.sync();
          return [name.name, count.value];
        });
        const code = await Excel.run(async (context) => {
          context.workbook.names.add("rate", "=1");
          await context.sync();
          return "done";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [first, code];
      });
      expect(found).toEqual([["Rate", 1], "ItemAlreadyExists"]);
    },
  },
  {
    rule: "What cannot be a name, or is no formula, is refused with InvalidArgument.",
    source: "Excel.NamedItemCollection.add",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const code = async (name: string, formula: string) =>
          Excel.run(async (context) => {
            context.workbook.names.add(name, formula);
            await context.sync();
            return "done";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        const found: string[] = [];
        for (const name of ["1st", "a b", "A1", "xfd9", "R1C1", "c", "", "a-b", "x".repeat(256)])
          found.push(await code(name, "=1"));
        found.push(await code("fine", "1"), await code("fine", "=SUM("), await code("fine.2_号", "=1"));
        return found;
      });
      expect(codes).toEqual([...Array<string>(11).fill("InvalidArgument"), "done"]);
    },
  },
  {
    rule: "A sheet has names of its own, beside those of the workbook.",
    source: "Excel.Worksheet.names",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { names, worksheets } = context.workbook;
          const sheet = worksheets.getItem("Sheet1");
          names.add("rate", "=1");
          const own = sheet.names.add("rate", "=2").load("scope,value");
          const home = own.worksheet.load("name");
          const shared = names.getItem("rate").load("value");
          names.load("items/name");
          await context.sync();
          return [own.scope, own.value as unknown, home.name, shared.value as unknown, names.items.length];
        }),
      );
      expect(found).toEqual(["Worksheet", 2, "Sheet1", 1, 1]);
    },
  },
  {
    rule: "The worksheet of a name of the workbook is an error.",
    source: "Excel.NamedItem.worksheet",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.names.add("rate", "=1").worksheet.load("name");
          await context.sync();
          return "done";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("ItemNotFound");
    },
  },
  {
    rule: "A name follows its sheet when that is renamed, and goes with it when it is a name of the sheet.",
    source: "Excel.NamedItem.formula",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("b");
          context.workbook.names.add("place", sheet.getRange("A1"));
          sheet.names.add("own", "=1");
          await context.sync();
        }),
      );
      await bench.host.renameSheet("b", "台账");
      const formula = await bench.run(() =>
        Excel.run(async (context) => {
          const name = context.workbook.names.getItem("place").load("formula");
          await context.sync();
          return name.formula as unknown;
        }),
      );
      expect(formula).toBe("=台账!$A$1");
      await bench.host.deleteSheet("台账");
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const name = context.workbook.names.getItem("place").load("type,value");
          const range = name.getRangeOrNullObject();
          await context.sync();
          return [name.type, name.value as unknown, range.isNullObject];
        }),
      );
      expect(found).toEqual(["Error", "#REF!", true]);
    },
  },
  {
    rule: "A copied sheet has copies of the names of the original.",
    source: "Excel.Worksheet.copy",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.names.add("own", sheet.getRange("A1"));
          context.workbook.names.add("shared", sheet.getRange("B1"));
          const copy = sheet.copy("End");
          copy.names.load("items/name,items/formula");
          await context.sync();
          return copy.names.items.map(({ name, formula }) => [name, formula as unknown]);
        }),
      );
      expect(found).toEqual([
        ["own", "='Sheet1 (2)'!$A$1"],
        ["shared", "='Sheet1 (2)'!$B$1"],
      ]);
    },
  },
  {
    rule: "A name can be changed, hidden and deleted.",
    source: "Excel.NamedItem",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const name = context.workbook.names.add("rate", "=1");
          await context.sync();
          name.formula = "=A1";
          name.visible = false;
          name.comment = "half";
          name.load("formula,visible,comment");
          await context.sync();
          const changed = [name.formula as unknown, name.visible, name.comment];
          name.delete();
          const gone = context.workbook.names.getItemOrNullObject("rate");
          await context.sync();
          return [changed, gone.isNullObject];
        }),
      );
      expect(found).toEqual([["=Sheet1!A1", false, "half"], true]);
    },
  },
];
