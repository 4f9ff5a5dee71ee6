import { type OpenApp, openApp } from "../support/open-app";
import { smallBook } from "./steps";

let open: OpenApp;
afterEach(() => open.close());

const said = (): string => open.app.state().notice?.words.zh ?? "";

describe("annexes follow the choice", () => {
  beforeEach(async () => {
    open = await openApp(smallBook());
    await open.app.actions.check();
  });
  const cells = (): string => {
    const { annexes } = open.app.state();
    return annexes.step === "ready" ? JSON.stringify(annexes.value.draft.plans) : annexes.step;
  };

  test("a choice made while a draft is under way is drafted too", async () => {
    const first = open.app.actions.setAnnexChoice({ month: "2024-01" });
    const second = open.app.actions.setAnnexChoice({ month: "2024-02", isLive: true });
    await Promise.all([first, second]);
    expect(said()).toBe("");
    const found = cells();
    await open.app.actions.setAnnexChoice({ isLive: false });
    expect(cells()).not.toBe(found);
    await open.app.actions.setAnnexChoice({ isLive: true });
    expect(cells()).toBe(found);
  });

  test("a chart needs no new draft, and a new draft leaves the notice of what was drawn", async () => {
    await open.app.actions.setAnnexChoice({ month: "2024-02" });
    const { annexes } = open.app.state();
    await open.app.actions.setAnnexChoice({ hasChart: true });
    expect(open.app.state().annexes).toBe(annexes);
    await open.app.actions.drawAnnexes();
    const drawn = said();
    expect(drawn).toMatch(/^已生成 \d+ 张工作表/);
    await open.app.actions.draftAnnexes();
    expect(said()).toBe(drawn);
  });
});
