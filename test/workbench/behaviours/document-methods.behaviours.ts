import { type Behaviour } from "./behaviour";

/** The older API of the document: settings, copies of the file, events without content. */
export const documentMethods: readonly Behaviour[] = [
  {
    rule: "Settings of the document are saved all at once, and are those of workbook.settings.",
    source: "Office.Settings.saveAsync, Excel.SettingCollection",
    needs: "page",
    test: async (bench) => {
      const found = await bench.run(async () => {
        const { settings } = Office.context.document;
        settings.set("level", { strict: true });
        await new Promise((resolve) => settings.saveAsync(resolve));
        return Excel.run(async (context) => {
          const setting = context.workbook.settings.getItem("level").load("value");
          await context.sync();
          return setting.value as unknown;
        });
      });
      expect(found).toEqual({ strict: true });
    },
  },
  {
    rule: "What workbook.settings wrote is there after a refresh.",
    source: "Office.Settings.refreshAsync",
    needs: "page",
    test: async (bench) => {
      const found = await bench.run(async () => {
        await Excel.run(async (context) => {
          context.workbook.settings.add("month", "2026-11");
          await context.sync();
        });
        const { settings } = Office.context.document;
        await new Promise((resolve) => settings.refreshAsync(resolve));
        return settings.get("month") as unknown;
      });
      expect(found).toBe("2026-11");
    },
  },
  {
    rule: "A copy of the workbook is read slice by slice, and is a package of parts.",
    source: "Office.Document.getFileAsync",
    needs: "page",
    test: async (bench) => {
      const [size, count, start] = await bench.run(async () => {
        const result = await new Promise<Office.AsyncResult<Office.File>>((resolve) =>
          Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1024 }, resolve),
        );
        const file = result.value;
        const slice = await new Promise<Office.AsyncResult<Office.Slice>>((resolve) => file.getSliceAsync(0, resolve));
        await new Promise((resolve) => file.closeAsync(resolve));
        return [file.size, file.sliceCount, (slice.value.data as number[]).slice(0, 2)] as const;
      });
      expect(count).toBe(Math.ceil(size / 1024));
      expect(start).toEqual([0x50, 0x4b]);
    },
  },
  {
    rule: "No more than two copies of the workbook can be open.",
    source: "Office.File.closeAsync",
    needs: "page",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const open = () =>
          new Promise<Office.AsyncResult<Office.File>>((resolve) =>
            Office.context.document.getFileAsync(Office.FileType.Compressed, resolve),
          );
        const results = [await open(), await open(), await open()];
        for (const { value } of results.slice(0, 2)) await new Promise((resolve) => value.closeAsync(resolve));
        const again = await open();
        await new Promise((resolve) => again.value.closeAsync(resolve));
        return [...results, again].map(({ status, error }) => (String(status) === "succeeded" ? 0 : error.code));
      });
      expect(codes).toEqual([0, 0, 11000, 0]);
    },
  },
  {
    rule: "The document tells of a new selection without saying which.",
    source: "Excel.Workbook.onSelectionChanged",
    needs: "page",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          const realm = globalThis as unknown as { selections: number };
          realm.selections = 0;
          context.workbook.onSelectionChanged.add(() => {
            realm.selections += 1;
            return Promise.resolve();
          });
          await context.sync();
        }),
      );
      await bench.host.select("Sheet1!C3");
      const selections = await bench.run(async () => {
        await new Promise((resolve) => setTimeout(resolve, 200));
        return (globalThis as unknown as { selections: number }).selections;
      });
      expect(selections).toBe(1);
    },
  },
];
