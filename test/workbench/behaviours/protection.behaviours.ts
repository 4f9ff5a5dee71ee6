import { type Behaviour } from "./behaviour";

export const protection: readonly Behaviour[] = [
  {
    rule: "A sheet says whether it is protected, and what is allowed on it all the same.",
    source: "Excel.WorksheetProtection.protected, options",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { protection } = context.workbook.worksheets.getItem("Sheet1");
          protection.load("protected");
          await context.sync();
          const before = protection.protected;
          protection.protect({ allowSort: true, allowFormatCells: true });
          protection.load("protected, options");
          await context.sync();
          const { allowSort, allowFormatCells, allowInsertRows, selectionMode } = protection.options;
          return [before, protection.protected, allowSort, allowFormatCells, allowInsertRows, selectionMode];
        }),
      );
      expect(found).toEqual([false, true, true, true, false, "Normal"]);
    },
  },
  {
    rule: "Writing locked cells of a protected sheet is AccessDenied, and the rest of the batch is not done.",
    source: "Excel.WorksheetProtection; Error handling: AccessDenied",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:B1", [["old", "old"]]);
      await bench.host.protectSheet("Sheet1");
      const error = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.getRange("A1").values = [["new"]];
          sheet.getRange("B1").values = [["new"]];
          await context.sync();
          return undefined;
        }).catch((reason: unknown) => {
          const { code, debugInfo } = reason as OfficeExtension.Error;
          return [code, debugInfo.errorLocation];
        }),
      );
      expect(error).toEqual(["AccessDenied", "Range.values"]);
      expect(await bench.host.values("Sheet1!A1:B1")).toEqual([["old", "old"]]);
    },
  },
  {
    rule: "Reading a protected sheet is allowed.",
    source: "Excel.WorksheetProtection",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1", [["seen"]]);
      await bench.host.protectSheet("Sheet1");
      const values = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
          await context.sync();
          return range.values as unknown[][];
        }),
      );
      expect(values).toEqual([["seen"]]);
    },
  },
  {
    rule: "Cells that were unlocked before can be written on a protected sheet.",
    source: "Excel.FormatProtection.locked",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.getRange("B2:C3").format.protection.locked = false;
          sheet.protection.protect();
          sheet.getRange("B2").values = [["allowed"]];
          await context.sync();
          sheet.getRange("B2:D2").values = [["no", "no", "no"]];
          await context.sync();
          return "none";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("AccessDenied");
      expect(await bench.host.values("Sheet1!B2:D2")).toEqual([["allowed", "", ""]]);
    },
  },
  {
    rule: "Formats of a protected sheet can be set only with allowFormatCells, and then of locked cells too.",
    source: "Excel.WorksheetProtectionOptions.allowFormatCells",
    test: async (bench) => {
      const fill = () =>
        bench.run(() =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.fill.color = "#FF0000";
            await context.sync();
            return "none";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        );
      await bench.host.protectSheet("Sheet1");
      expect(await fill()).toBe("AccessDenied");
      await bench.host.unprotectSheet("Sheet1");
      await bench.host.protectSheet("Sheet1", { allowFormatCells: true });
      expect(await fill()).toBe("none");
    },
  },
  {
    rule: "Whole rows can be inserted in a protected sheet with allowInsertRows, single cells cannot.",
    source: "Excel.WorksheetProtectionOptions.allowInsertRows",
    test: async (bench) => {
      await bench.host.protectSheet("Sheet1", { allowInsertRows: true });
      const codes = await bench.run(async () => {
        const insert = (address: string) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Sheet1").getRange(address).insert("Down");
            await context.sync();
            return "none";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [await insert("2:3"), await insert("A1")];
      });
      expect(codes).toEqual(["none", "AccessDenied"]);
    },
  },
  {
    rule: "Protecting a protected sheet fails.",
    source: "Excel.WorksheetProtection.protect",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          const { protection } = context.workbook.worksheets.getItem("Sheet1");
          protection.protect();
          await context.sync();
          protection.protect();
          await context.sync();
          return "none";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("AccessDenied");
    },
  },
  {
    rule: "A protection with a password is lifted by that password alone.",
    source: "Excel.WorksheetProtection.unprotect",
    test: async (bench) => {
      const found = await bench.run(async () => {
        const lift = (password?: string) =>
          Excel.run(async (context) => {
            const { protection } = context.workbook.worksheets.getItem("Sheet1");
            protection.unprotect(password);
            protection.load("protected");
            await context.sync();
            return protection.protected;
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").protection.protect({}, "open");
          await context.sync();
        });
        return [await lift(), await lift("shut"), await lift("open"), await lift()];
      });
      expect(found).toEqual(["InvalidArgument", "InvalidArgument", false, false]);
    },
  },
  {
    rule: "Once the protection is lifted the sheet can be written.",
    source: "Excel.WorksheetProtection.unprotect",
    test: async (bench) => {
      await bench.host.protectSheet("Sheet1", {}, "open");
      await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.protection.unprotect("open");
          sheet.getRange("A1").values = [["written"]];
          await context.sync();
        }),
      );
      expect(await bench.host.values("Sheet1!A1")).toEqual([["written"]]);
    },
  },
  {
    rule: "The person is held to the protection as well: rows are inserted only where that is allowed.",
    source: "Protect a worksheet",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A2", [["second"]]);
      await bench.host.protectSheet("Sheet1");
      expect(await bench.host.insert("Sheet1!2:2")).toBe(false);
      expect(await bench.host.values("Sheet1!A2")).toEqual([["second"]]);
      await bench.host.unprotectSheet("Sheet1");
      await bench.host.protectSheet("Sheet1", { allowInsertRows: true });
      expect(await bench.host.insert("Sheet1!2:2")).toBe(true);
      expect(await bench.host.values("Sheet1!A2:A3")).toEqual([[""], ["second"]]);
    },
  },
];
