import { ChromiumWorkbench } from "../chromium/chromium-workbench";
import { allBehaviours } from "./all";

let workbench: ChromiumWorkbench;

beforeAll(async () => {
  workbench = await ChromiumWorkbench.start();
}, 60_000);

afterAll(() => workbench.close());

const subjects = Object.entries(allBehaviours).filter(([, behaviours]) => behaviours.length > 0);

describe.each(subjects)("%s", (_, behaviours) => {
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
