import { type Clerk } from "./clerk";
import { expectedMarks, type FreshCheck, marksInGrid } from "./fresh-check";

/** How long pane and marks may take to follow, in milliseconds. */
const patience = 8000;

/** The pane and the marks say of the workbook as it is now what the core says of its file; at once, or soon. */
export async function expectPaneAndMarksOf(clerk: Clerk, fresh: FreshCheck): Promise<void> {
  const expected = { figures: [fresh.error, fresh.warning], marks: expectedMarks(fresh) };
  const end = Date.now() + patience;
  let shown = await shownBy(clerk, fresh);
  while (JSON.stringify(shown) !== JSON.stringify(expected) && Date.now() < end) {
    await clerk.page.waitForTimeout(200);
    shown = await shownBy(clerk, fresh);
  }
  expect(shown).toEqual(expected);
}

const shownBy = async (clerk: Clerk, fresh: FreshCheck) => ({
  figures: (await clerk.figures()).slice(0, 2),
  marks: await marksInGrid(clerk.host, fresh),
});
