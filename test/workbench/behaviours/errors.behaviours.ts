import { type Behaviour } from "./behaviour";

/** What an add-in learns of an error, and what the client adds to it. */
export const errors: readonly Behaviour[] = [
  {
    rule: "An error names its code, its place and the statement that caused it.",
    source: "OfficeExtension.Error, OfficeExtension.DebugInfo",
    test: async (bench) => {
      const error = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("nope");
          sheet.getRange("A1").values = [[1]];
          await context.sync();
          return undefined;
        }).catch((reason: unknown) => {
          const { code, message, debugInfo } = reason as OfficeExtension.Error;
          return {
            code,
            hasMessage: message.length > 0,
            place: debugInfo.errorLocation,
            statement: debugInfo.statement,
          };
        }),
      );
      expect(error).toMatchObject({
        code: "ItemNotFound",
        hasMessage: true,
        place: "WorksheetCollection.getItem",
        statement: expect.stringContaining("worksheets.getItem(") as string,
      });
    },
  },
  {
    rule: "With extendedErrorLogging an error brings all statements of its batch.",
    source: "OfficeExtension.config.extendedErrorLogging",
    test: async (bench) => {
      const statements = await bench.run(async () => {
        OfficeExtension.config.extendedErrorLogging = true;
        const failing = Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").load("name");
          context.workbook.worksheets.getItem("nope").load("name");
          await context.sync();
          return [];
        });
        const found = await failing.catch(
          (error: unknown) => (error as OfficeExtension.Error).debugInfo.fullStatements,
        );
        OfficeExtension.config.extendedErrorLogging = false;
        return found ?? [];
      });
      expect(statements.join("\n")).toContain('getItem("Sheet1")');
      expect(statements.join("\n")).toContain('getItem("nope")');
    },
  },
  {
    rule: "Trace messages of what was reached come with the error.",
    source: "OfficeExtension.ClientRequestContext.trace, Error.traceMessages",
    test: async (bench) => {
      const traces = await bench.run(() =>
        Excel.run(async (context) => {
          context.trace("first");
          context.workbook.worksheets.getItem("Sheet1").load("name");
          context.trace("second");
          context.workbook.worksheets.getItem("nope").load("name");
          context.trace("third");
          await context.sync();
          return [];
        }).catch((error: unknown) => (error as OfficeExtension.Error).traceMessages),
      );
      expect(traces).toEqual(["first", "second"]);
    },
  },
  {
    rule: "What was loaded before the action that failed can be read.",
    source: "Error handling; client",
    test: async (bench) => {
      const name = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
          context.workbook.worksheets.getItem("nope").load("name");
          await context.sync().catch(() => undefined);
          return sheet.name;
        }),
      );
      expect(name).toBe("Sheet1");
    },
  },
  {
    rule: "After an error the context goes on with its next batch.",
    source: "Error handling; client",
    test: async (bench) => {
      const name = await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("nope").load("name");
          await context.sync().catch(() => undefined);
          const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
          await context.sync();
          return sheet.name;
        }),
      );
      expect(name).toBe("Sheet1");
    },
  },
  {
    rule: "A member of a newer requirement set than the host declares is ApiNotFound.",
    source: "Excel JavaScript API requirement sets",
    given: { requirements: { ExcelApi: "1.6" } },
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const attempt = (work: (sheet: Excel.Worksheet) => void) =>
          Excel.run(async (context) => {
            work(context.workbook.worksheets.getItem("Sheet1"));
            await context.sync();
            return "none";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [
          await attempt((sheet) => (sheet.tabColor = "#FF0000")),
          await attempt((sheet) => sheet.load("tabColor")),
          await attempt((sheet) => sheet.getRangeByIndexes(0, 0, 1, 1).load("address")),
          await attempt((sheet) => (sheet.name = "新名")),
        ];
      });
      expect(codes).toEqual(["ApiNotFound", "ApiNotFound", "ApiNotFound", "none"]);
    },
  },
  {
    rule: "What an older host does not have is not in what a plain load brings.",
    source: "Excel JavaScript API requirement sets; client",
    given: { requirements: { ExcelApi: "1.6" } },
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1").load();
          await context.sync();
          const { name, visibility, tabColor } = sheet.toJSON();
          return [name, visibility, typeof tabColor];
        }),
      );
      expect(found).toEqual(["Sheet1", "Visible", "undefined"]);
    },
  },
  {
    rule: "The work of Excel.run has to give a promise: RunMustReturnPromise.",
    source: "client",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run((() => 1) as unknown as (context: Excel.RequestContext) => Promise<number>).catch(
          (error: unknown) => (error as OfficeExtension.Error).code,
        ),
      );
      expect(code).toBe("RunMustReturnPromise");
    },
  },
  {
    rule: "What an add-in throws itself comes out of Excel.run as it is.",
    source: "Excel.run; client",
    test: async (bench) => {
      const message = await bench.run(() =>
        Excel.run(async (context) => {
          await context.sync();
          throw new Error("取消");
        }).catch((error: unknown) => (error as Error).message),
      );
      expect(message).toBe("取消");
    },
  },
];
