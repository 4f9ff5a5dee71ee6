import { lineText } from "../../src/bulletin/fill-template";
import { type ExampleRow } from "../../src/rules/rule";
import { type BulletinSettings } from "../../src/usecases/tasks/bulletin-settings";
import { type BulletinDetail, bulletinTask } from "../../src/usecases/tasks/bulletin-task";
import { type TaskOutcome } from "../../src/usecases/tasks/task";
import { taskStart } from "../../src/usecases/tasks/task-start";
import { type Grid } from "../support/build-workbook";
import { numberedRow } from "../support/clean-row";
import { ledgerGrid } from "../support/ledger-grid";
import { standardOf } from "../support/national-standard";
import { taskInputOf, type TaskInputOptions } from "../support/task-input";

/** A licence of February 2024, in time unless told. */
export const reported = (number: number, sourceUnit: string, parts: ExampleRow = {}): ExampleRow =>
  numberedRow(number, { sourceUnit, decisionDate: "2024/02/05", reportedAt: "2024/02/07 10:00:00", ...parts });

/** The list of dishonest bodies with these names and counties. */
export const dishonest = (...bodies: readonly (readonly [name: string, county: string])[]): Grid => [
  ["单位名称", "统一社会信用代码", "县（市、区）"],
  ...bodies.map(([name, county]) => [name, "124104820868908166", county]),
];

/** A bulletin made of sheets of Pingdingshan, in one workbook. */
export function runBulletin(
  sheets: Readonly<Record<string, Grid>>,
  settings: Partial<BulletinSettings> = {},
  options: TaskInputOptions = {},
) {
  const input = taskInputOf({ "平台导出.xlsx": sheets }, { standard: standardOf("pingdingshan-2024"), ...options });
  return bulletinTask.run(input, { ...bulletinTask.initial(taskStart(input.env.asOf, input)), ...settings });
}

/** The same where it must come out. */
export function bulletin(...args: Parameters<typeof runBulletin>): TaskOutcome<BulletinDetail> {
  const made = runBulletin(...args);
  if (!made.ok) throw new Error(made.error.en);
  return made.value;
}

export const licences = (rows: readonly ExampleRow[], without: Parameters<typeof ledgerGrid>[1] = {}) => ({
  行政许可: ledgerGrid(rows, without),
});

/** The paragraphs and headings as they read. */
export const textOf = ({ detail }: Pick<TaskOutcome<BulletinDetail>, "detail">): string =>
  detail.lines.map(lineText).join("\n");

/** What a figure reads; its state where it has none. */
export const figure = ({ detail }: Pick<TaskOutcome<BulletinDetail>, "detail">, name: string): string => {
  const found = detail.figures.find((each) => each.name === name)?.value;
  return found === undefined ? "not quoted" : found.state === "given" ? found.text : found.state;
};
