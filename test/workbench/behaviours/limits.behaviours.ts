import { type Behaviour } from "./behaviour";

export const limits: readonly Behaviour[] = [
  {
    rule: "A request of more bytes than the limit is refused and nothing of it is done.",
    source: "Resource limits: payload size limit; Error handling: RequestPayloadSizeLimitExceeded",
    test: async (bench) => {
      await bench.host.change({ requestBytes: 2000 });
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x".repeat(2000)]];
          await context.sync();
          return "none";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("RequestPayloadSizeLimitExceeded");
      expect(await bench.host.values("Sheet1!A1")).toEqual([[""]]);
    },
  },
  {
    rule: "The limit counts bytes of UTF-8: three for a Chinese character.",
    source: "Resource limits: payload size limit",
    test: async (bench) => {
      await bench.host.change({ requestBytes: 2000 });
      const codes = await bench.run(async () => {
        const write = (text: string) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
            await context.sync();
            return "none";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [await write("x".repeat(600)), await write("账".repeat(600))];
      });
      expect(codes).toEqual(["none", "RequestPayloadSizeLimitExceeded"]);
    },
  },
  {
    rule: "The limit of 5 MB refuses the 200 000 Chinese cells that a careless add-in writes at once.",
    source: "Resource limits: payload size limit of 5 MB",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200000");
          range.values = Array.from({ length: 200_000 }, () => ["会计分录摘要文字"]);
          await context.sync();
          return "none";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("RequestPayloadSizeLimitExceeded");
    },
  },
  {
    rule: "An answer of more bytes than the limit is refused, although its batch was done.",
    source: "Error handling: ResponsePayloadSizeLimitExceeded",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1", [["x".repeat(2000)]]);
      await bench.host.change({ responseBytes: 1500 });
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.getRange("B1").values = [["done"]];
          sheet.getRange("A1").load("values");
          await context.sync();
          return "none";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("ResponsePayloadSizeLimitExceeded");
      expect(await bench.host.values("Sheet1!B1")).toEqual([["done"]]);
    },
  },
  {
    rule: "Of a range with more cells than can be read the values are null, without an error.",
    source: "Read and write to a large range",
    test: async (bench) => {
      await bench.host.change({ readCells: 6 });
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const small = sheet.getRange("A1:B3").load("values");
          const large = sheet.getRange("A1:B4").load("values, rowCount");
          await context.sync();
          return [small.values as unknown, large.values as unknown, large.rowCount];
        }),
      );
      expect(found).toEqual([
        [
          ["", ""],
          ["", ""],
          ["", ""],
        ],
        null,
        4,
      ]);
    },
  },
  {
    rule: "An address longer than the limit is InvalidArgument, however few areas it has.",
    source: "Excel.Worksheet.getRanges: limit of 8192 characters",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const attempt = (address: string) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Sheet1").getRanges(address).load("address");
            await context.sync();
            return "none";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        const address = (areas: number) => Array.from({ length: areas }, (_, row) => `A${1000 + row * 2}`).join(",");
        return [await attempt(address(1365)), await attempt(address(1366))];
      });
      expect(codes).toEqual(["none", "InvalidArgument"]);
    },
  },
  {
    rule: "setCellProperties gives up on more cells than the limit.",
    source: "Excel.Range.setCellProperties on the web",
    test: async (bench) => {
      await bench.host.change({ cellPropertiesCells: 4 });
      const codes = await bench.run(async () => {
        const attempt = (rows: number) =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem("Sheet1").getRange(`A1:B${rows}`);
            const fill = { format: { fill: { color: "#FF0000" } } };
            range.setCellProperties(Array.from({ length: rows }, () => [fill, fill]));
            await context.sync();
            return "none";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [await attempt(2), await attempt(3)];
      });
      expect(codes).toEqual(["none", "GeneralException"]);
    },
  },
  {
    rule: "One operation on more cells than the limit is OperationCellsExceedLimit.",
    source: "Error handling: OperationCellsExceedLimit",
    test: async (bench) => {
      await bench.host.change({ operationCells: 6 });
      const codes = await bench.run(async () => {
        const attempt = (address: string) =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
            range.numberFormat = "@" as unknown as string[][];
            await context.sync();
            return "none";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [await attempt("A1:B3"), await attempt("A1:B4")];
      });
      expect(codes).toEqual(["none", "OperationCellsExceedLimit"]);
    },
  },
  {
    rule: "More requests at once than Excel takes get a GeneralException.",
    source: "Excel on the web: “Wait until the previous call completes”",
    test: async (bench) => {
      await bench.host.change({ concurrentRequests: 3, latency: 5 });
      const codes = await bench.run(() =>
        Promise.all(
          Array.from({ length: 5 }, () =>
            Excel.run(async (context) => {
              context.workbook.worksheets.getItem("Sheet1").load("name");
              await context.sync();
              return "none";
            }).catch((error: unknown) => (error as OfficeExtension.Error).code),
          ),
        ),
      );
      expect(codes).toEqual(["none", "none", "none", "GeneralException", "GeneralException"]);
    },
  },
  {
    rule: "The host counts bytes, syncs, actions and cells of what an add-in does.",
    source: "Performance optimization: minimize sync calls and payload",
    test: async (bench) => {
      await bench.run(() => Excel.run(async (context) => await context.sync()));
      await bench.host.resetCounts();
      await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3");
          range.values = [
            [1, 2],
            [3, 4],
            [5, 6],
          ];
          await context.sync();
          range.load("values, formulas");
          await context.sync();
        }),
      );
      const counts = await bench.host.counts();
      expect(counts).toMatchObject({ cellsWritten: 6, cellsRead: 12, undoSteps: 1, peakReferences: 1, events: 0 });
      expect(counts.syncs).toBeGreaterThanOrEqual(2);
      expect(counts.requestBytes).toBeGreaterThan(500);
      expect(counts.responseBytes).toBeGreaterThan(100);
    },
  },
];
