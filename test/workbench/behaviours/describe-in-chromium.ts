import { ChromiumWorkbench } from "../chromium/chromium-workbench";
import { type Behaviour } from "./behaviour";

/** Tests behaviours in one page of headless Chromium, each with a workbook and an add-in's frame of its own. */
export function describeInChromium(all: Readonly<Record<string, readonly Behaviour[]>>): void {
  let workbench: ChromiumWorkbench;

  beforeAll(async () => {
    workbench = await ChromiumWorkbench.start();
  }, 60_000);

  afterAll(() => workbench.close());

  describe.each(Object.entries(all))("%s", (_, behaviours) => {
    test.each(behaviours.map((behaviour) => [behaviour.rule, behaviour] as const))(
      "%s",
      async (_rule, { given, test: run }) => {
        const bench = await workbench.open(given);
        await run(bench);
        expect(await bench.host.faults()).toEqual([]);
      },
      20_000,
    );
  });

  test("Nothing is asked of another machine.", () => {
    expect(workbench.externalRequests).toEqual([]);
  });
}
