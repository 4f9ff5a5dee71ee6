import { type Workbench } from "../workbench";

/** Where the first sheet has values, asked through the client: a batch that reads what the workbook really holds. */
export function firstSheet({ run }: Pick<Workbench, "run">): Promise<string> {
  return run(() =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange().load("address");
      await context.sync();
      return used.address;
    }),
  );
}
