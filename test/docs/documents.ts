import { join } from "node:path";
import { z } from "zod";
import { renderFunctionCatalogue } from "../../src/functions/help/function-catalogue";
import { allRules } from "../../src/rules";
import { renderCatalogue } from "../../src/rules/catalogue";
import { annexOutputSchema } from "../../src/usecases/annex-output";
import { catalogueOutputSchema } from "../../src/usecases/catalogue-output";
import { checkOutputSchema } from "../../src/usecases/check-output";
import { compareOutputSchema } from "../../src/usecases/tasks/compare-output";
import { dailyOutputSchema } from "../../src/usecases/tasks/daily-output";
import { monitorOutputSchema } from "../../src/usecases/tasks/monitor-output";
import { proofreadOutputSchema } from "../../src/usecases/tasks/proofread-output";
import { scoreOutputSchema } from "../../src/usecases/tasks/score-output";
import { sampleOutputSchema } from "../../src/usecases/tasks/sample-output";
import { mergeOutputSchema } from "../../src/usecases/tasks/merge-output";
import { trendsOutputSchema } from "../../src/usecases/tasks/trends-output";
import { weeklyOutputSchema } from "../../src/usecases/tasks/weekly-output";
import { dishonestyOutputSchema } from "../../src/usecases/tasks/dishonesty-output";
import { exposureOutputSchema } from "../../src/usecases/tasks/exposure-output";
import { returnedOutputSchema } from "../../src/usecases/tasks/returned-output";
import { returnsOutputSchema } from "../../src/usecases/tasks/returns-output";
import { backfillOutputSchema } from "../../src/usecases/tasks/backfill-output";
import { renderThirdParty } from "./third-party";

/** A file of the repository that a program writes. */
interface GeneratedDocument {
  readonly name: string;
  readonly path: string;
  readonly render: () => string;
}

const document = (name: string, render: () => string): GeneratedDocument => ({
  name,
  path: join(__dirname, "../..", name),
  render,
});

const schema = (command: string, type: z.ZodType): GeneratedDocument =>
  document(
    `docs/schema/${command}.schema.json`,
    () =>
      `${JSON.stringify({ title: `gongshi ${command} --json`, ...z.toJSONSchema(type, { io: "input" }) }, null, 2)}\n`,
  );

export const documents: readonly GeneratedDocument[] = [
  document("addin/taskpane/third-party.json", renderThirdParty),
  document("src/rules/README.md", () => renderCatalogue(allRules)),
  document("docs/functions.md", () => renderFunctionCatalogue("zh")),
  document("docs/functions.en.md", () => renderFunctionCatalogue("en")),
  schema("annex", annexOutputSchema),
  schema("check", checkOutputSchema),
  schema("returns", returnsOutputSchema),
  schema("returned", returnedOutputSchema),
  schema("exposure", exposureOutputSchema),
  schema("dishonesty", dishonestyOutputSchema),
  schema("compare", compareOutputSchema),
  schema("history", trendsOutputSchema),
  schema("merge", mergeOutputSchema),
  schema("rules", catalogueOutputSchema),
  schema("monitor", monitorOutputSchema),
  schema("proofread", proofreadOutputSchema),
  schema("sample", sampleOutputSchema),
  schema("score", scoreOutputSchema),
  schema("stats", dailyOutputSchema),
  schema("weekly", weeklyOutputSchema),
  schema("backfill", backfillOutputSchema),
];
