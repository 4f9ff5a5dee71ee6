import { type Behaviour } from "./behaviour";

export const dataValidation: readonly Behaviour[] = [
  {
    rule: "A rule has exactly one kind; none, two or an unknown one is an invalid argument.",
    source: "Excel.DataValidationRule",
    test: async (bench) => {
      const codes = await bench.run(() =>
        Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5");
          const list = { inCellDropDown: true, source: "a,b" };
          const rules = [{}, { list, custom: { formula: "=TRUE" } }, { colour: {} }, { list }];
          const codes = [];
          for (const rule of rules) {
            dataValidation.rule = rule;
            const done = context.sync().then(() => "ok");
            codes.push(await done.catch((error: unknown) => (error as OfficeExtension.Error).code));
          }
          return codes;
        }),
      );
      expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument", "ok"]);
    },
  },
  {
    rule: "Each kind of rule is read back as it was written, and type names it.",
    source: "Excel.DataValidation.rule, type",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const rules = [
            { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } },
            { decimal: { formula1: 0.5, operator: "GreaterThan" } },
            { date: { formula1: "2026-01-01", operator: "GreaterThanOrEqualTo" } },
            { time: { formula1: "09:00", formula2: "17:30", operator: "NotBetween" } },
            { textLength: { formula1: 18, operator: "EqualTo" } },
            { list: { inCellDropDown: false, source: "是,否" } },
            { custom: { formula: "=COUNTIF($A:$A,A1)=1" } },
          ] as Excel.DataValidationRule[];
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const ranges = rules.map((_, index) => sheet.getRange(`A${index + 1}`));
          ranges.forEach(({ dataValidation }, index) => (dataValidation.rule = rules[index]!));
          ranges.forEach(({ dataValidation }) => dataValidation.load("rule,type"));
          await context.sync();
          const types = ranges.map(({ dataValidation }) => dataValidation.type as string);
          const same = ranges.map(
            ({ dataValidation }, i) => JSON.stringify(dataValidation.rule) === JSON.stringify(rules[i]),
          );
          return { types, same };
        }),
      );
      expect(found).toEqual({
        types: ["WholeNumber", "Decimal", "Date", "Time", "TextLength", "List", "Custom"],
        same: [true, true, true, true, true, true, true],
      });
    },
  },
  {
    rule: "A range that only partly has a rule is of mixed criteria, one with different rules is inconsistent.",
    source: "Excel.DataValidationType",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const rule = { decimal: { formula1: 0, operator: "GreaterThan" } } as Excel.DataValidationRule;
          sheet.getRange("A1:A2").dataValidation.rule = rule;
          sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
          const all = ["A1:A2", "A1:A3", "A1:A4", "B1"].map((address) => sheet.getRange(address).dataValidation);
          all.forEach((validation) => validation.load("type,rule"));
          await context.sync();
          return [all.map(({ type }) => type as string), all[1]!.rule];
        }),
      );
      expect(found).toEqual([["Decimal", "Inconsistent", "MixedCriteria", "None"], null]);
    },
  },
  {
    rule: "Blanks are ignored, and an alert that stops is shown, unless something else was said.",
    source: "Excel.DataValidation.ignoreBlanks, errorAlert, prompt",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5");
          dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
          dataValidation.load("ignoreBlanks,errorAlert,prompt");
          await context.sync();
          const { ignoreBlanks, errorAlert, prompt } = dataValidation;
          return { ignoreBlanks, errorAlert, prompt };
        }),
      );
      expect(found).toEqual({
        ignoreBlanks: true,
        errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
        prompt: { showPrompt: true, title: "", message: "" },
      });
    },
  },
  {
    rule: "Alert and prompt are kept beside the rule and outlive a change of it.",
    source: "Add data validation to Excel ranges: error alerts, prompts",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5");
          dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "信用代码", message: "须为18位" };
          dataValidation.prompt = { showPrompt: true, title: "提示", message: "统一社会信用代码" };
          dataValidation.rule = { textLength: { formula1: 18, operator: "EqualTo" } };
          dataValidation.ignoreBlanks = false;
          dataValidation.load();
          await context.sync();
          const { errorAlert, prompt, type, ignoreBlanks } = dataValidation;
          return { errorAlert, prompt, type: type, ignoreBlanks };
        }),
      );
      expect(found).toEqual({
        errorAlert: { showAlert: true, style: "Warning", title: "信用代码", message: "须为18位" },
        prompt: { showPrompt: true, title: "提示", message: "统一社会信用代码" },
        type: "TextLength",
        ignoreBlanks: false,
      });
    },
  },
  {
    rule: "A title of more than 32 characters, a message of more than 255 and choices of more than 255 are refused.",
    source: "Excel specifications and limits: data validation",
    test: async (bench) => {
      const codes = await bench.run(() =>
        Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5");
          const tries = [
            () => (dataValidation.prompt = { showPrompt: true, title: "t".repeat(33), message: "" }),
            () => (dataValidation.prompt = { showPrompt: true, title: "", message: "m".repeat(256) }),
            () => (dataValidation.rule = { list: { inCellDropDown: true, source: "x,".repeat(128) } }),
            () => (dataValidation.prompt = { showPrompt: true, title: "t".repeat(32), message: "m".repeat(255) }),
            () => (dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(255) } }),
          ];
          const codes = [];
          for (const attempt of tries) {
            attempt();
            const done = context.sync().then(() => "ok");
            codes.push(await done.catch((error: unknown) => (error as OfficeExtension.Error).code));
          }
          return codes;
        }),
      );
      expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument", "ok", "ok"]);
    },
  },
  {
    rule: "clear frees just these cells from validation; a rule that covers more stays on the others.",
    source: "Excel.DataValidation.clear",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
          sheet.getRange("A4:A5").dataValidation.clear();
          const all = ["A3", "A4:A5", "A6:A9", "A1:A9"].map((address) => sheet.getRange(address).dataValidation);
          all.forEach((validation) => validation.load("type"));
          await context.sync();
          return all.map(({ type }) => type as string);
        }),
      );
      expect(found).toEqual(["List", "None", "List", "MixedCriteria"]);
    },
  },
  {
    rule: "A date is given as text, never as a serial number.",
    source: "Excel.DateTimeDataValidation.formula1",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
          const date = { formula1: 46000, operator: "GreaterThan" } as unknown as Excel.DateTimeDataValidation;
          dataValidation.rule = { date };
          await context.sync();
          return "ok";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("InvalidArgument");
    },
  },
];
