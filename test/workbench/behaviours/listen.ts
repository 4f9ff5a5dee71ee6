import { type Workbench } from "../workbench";

/** Where an event hangs: the active sheet, a collection, the workbook, or the first table. */
export type Listened = "worksheet" | "worksheets" | "workbook" | "table" | "tables" | "comments";

/** Adds handlers that write down what they are told; `heard` gives it back. */
export function listen(bench: Workbench, on: Listened, ...events: readonly string[]): Promise<void> {
  return bench.run(
    ({ on: where, events: names }) =>
      Excel.run(async (context) => {
        const { workbook } = context;
        const objects = {
          worksheet: () => workbook.worksheets.getActiveWorksheet(),
          worksheets: () => workbook.worksheets,
          workbook: () => workbook,
          table: () => workbook.tables.getItemAt(0),
          tables: () => workbook.tables,
          comments: () => workbook.comments,
        };
        const object = objects[where]() as unknown as Record<string, OfficeExtension.EventHandlers<object>>;
        const realm = globalThis as unknown as { heard?: object[] };
        const heard = (realm.heard ??= []);
        for (const name of names)
          object[name]!.add((args) => {
            heard.push(args);
            return Promise.resolve();
          });
        if (where === "worksheet" || where === "table") (object as unknown as Excel.Worksheet).load("id");
        await context.sync();
      }),
    { on, events },
  );
}

/** What the handlers were told since they were asked last. */
export async function heard(bench: Workbench): Promise<Record<string, unknown>[]> {
  await bench.host.eventsSent();
  return bench.run(async () => {
    const { heard: all = [] } = globalThis as unknown as { heard?: Record<string, unknown>[] };
    await new Promise((resolve) => setTimeout(resolve, 20));
    return all.splice(0);
  });
}
