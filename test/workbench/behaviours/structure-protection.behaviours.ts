import { type Behaviour } from "./behaviour";

export const structureProtection: readonly Behaviour[] = [
  {
    rule: "With a protected structure sheets cannot be added, renamed, moved, hidden, copied or deleted.",
    source: "Excel.WorkbookProtection.protect",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const attempt = (work: (sheets: Excel.WorksheetCollection) => void) =>
          Excel.run(async (context) => {
            work(context.workbook.worksheets);
            await context.sync();
            return "none";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        await Excel.run(async (context) => {
          context.workbook.worksheets.add("附件");
          context.workbook.protection.protect();
          await context.sync();
        });
        return [
          await attempt((sheets) => sheets.add("新表")),
          await attempt((sheets) => (sheets.getItem("附件").name = "新名")),
          await attempt((sheets) => (sheets.getItem("附件").position = 0)),
          await attempt((sheets) => (sheets.getItem("附件").visibility = "Hidden")),
          await attempt((sheets) => sheets.getItem("附件").copy()),
          await attempt((sheets) => {
            sheets.getItem("附件").delete();
          }),
          await attempt((sheets) => (sheets.getItem("附件").getRange("A1").values = [["cells are free"]])),
        ];
      });
      const denied = "AccessDenied";
      expect(codes).toEqual([denied, denied, denied, denied, denied, denied, "none"]);
    },
  },
  {
    rule: "The workbook's structure is freed by its password, and says whether it is protected.",
    source: "Excel.WorkbookProtection.unprotect, protected",
    test: async (bench) => {
      await bench.host.protectStructure("open");
      const found = await bench.run(async () => {
        const lift = (password: string) =>
          Excel.run(async (context) => {
            const { protection } = context.workbook;
            protection.unprotect(password);
            protection.load("protected");
            await context.sync();
            return protection.protected;
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [await lift("shut"), await lift("open")];
      });
      expect(found).toEqual(["InvalidArgument", false]);
    },
  },
  {
    rule: "A protected sheet can be renamed and deleted: that is the structure's matter.",
    source: "Excel.WorkbookProtection",
    test: async (bench) => {
      await bench.host.protectSheet("Sheet1");
      const names = await bench.run(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.add("附件");
          const sheet = worksheets.getItem("Sheet1");
          sheet.name = "新名";
          await context.sync();
          sheet.delete();
          worksheets.load("items/name");
          await context.sync();
          return worksheets.items.map(({ name }) => name);
        }),
      );
      expect(names).toEqual(["附件"]);
    },
  },
];
