import { type Clerk } from "./clerk";
import { expectedMarks, type FreshCheck, marksInGrid } from "./fresh-check";

/** The pane and the marks say of the workbook as it is now what the core says of its file. */
export async function expectPaneAndMarksOf(clerk: Clerk, fresh: FreshCheck): Promise<void> {
  const figures = await clerk.figures();
  expect(figures.slice(0, 2)).toEqual([fresh.error, fresh.warning]);
  expect(await marksInGrid(clerk.host, fresh)).toEqual(expectedMarks(fresh));
}
