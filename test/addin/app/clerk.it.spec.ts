import { type OpenApp, openApp, sampleBook } from "../support/open-app";
import { snapshot } from "../support/snapshot";

const messy = "assets/sample/penalty-ledger-messy.xlsx";

/** The clerk's work on the messy sample, without a pane: every action on the real engine and the real client. */
describe("the app over a workbook", () => {
  let open: OpenApp;

  beforeEach(async () => {
    open = await openApp(await sampleBook(messy));
  });
  afterEach(() => open.close());

  test("looks, checks and marks; clearing leaves the workbook as it was", async () => {
    const { app, excel } = open;
    const before = snapshot(excel);
    await app.actions.look();
    expect(app.state().survey.step).toBe("ready");
    await app.actions.check();
    const { checked, notice, index } = app.state();
    expect(notice).toBeNull();
    expect(checked?.isMarked).toBe(true);
    expect(checked?.summary.verdict).toBe("not-compliant");
    const { totals } = checked?.summary ?? { totals: { error: -1, warning: 0, info: 0 } };
    expect(index?.total).toBe(totals.error + totals.warning + totals.info);
    expect(snapshot(excel)).not.toEqual(before);
    await app.actions.clearMarks();
    expect(snapshot(excel)).toEqual(before);
    expect(excel.host.references.count).toBe(0);
  });
});
