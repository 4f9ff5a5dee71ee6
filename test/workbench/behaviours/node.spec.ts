import { openNodeWorkbench } from "../headless/node-workbench";
import { RequirementMatrix } from "../protocol/requirement-matrix";
import { allBehaviours } from "./all";

const subjects = Object.entries(allBehaviours)
  .map(([subject, behaviours]) => [subject, behaviours.filter(({ needs }) => needs !== "page")] as const)
  .filter(([, behaviours]) => behaviours.length > 0);

describe.each(subjects)("%s", (_, behaviours) => {
  test.each(behaviours.map((behaviour) => [behaviour.rule, behaviour] as const))(
    "%s",
    async (_rule, { given, test: run }) => {
      const requirements = RequirementMatrix.newest(given?.requirements);
      // The engine writes into the data that it is given.
      const bench = openNodeWorkbench(structuredClone(given?.data), { requirements });
      try {
        await run(bench);
        expect(await bench.host.faults()).toEqual([]);
      } finally {
        await bench.close();
      }
    },
  );
});
