import { openNodeWorkbench } from "../headless/node-workbench";
import { RequirementMatrix } from "../protocol/requirement-matrix";
import { type Behaviour } from "./behaviour";

/** Tests behaviours with the client in a realm of Node; those that need a page are left to Chromium. */
export function describeInNode(all: Readonly<Record<string, readonly Behaviour[]>>): void {
  const subjects = Object.entries(all)
    .map(([subject, behaviours]) => [subject, behaviours.filter(({ needs }) => needs !== "page")] as const)
    .filter(([, behaviours]) => behaviours.length > 0);
  describe.each(subjects)("%s", (_, behaviours) => {
    test.each(behaviours.map((behaviour) => [behaviour.rule, behaviour] as const))("%s", testInNode);
  });
}

async function testInNode(_rule: string, { given, test: run }: Behaviour): Promise<void> {
  const requirements = RequirementMatrix.newest(given?.requirements);
  // The engine writes into the data that it is given.
  const bench = openNodeWorkbench(structuredClone(given?.data), { requirements });
  try {
    await run(bench);
    expect(await bench.host.faults()).toEqual([]);
  } finally {
    await bench.close();
  }
}
