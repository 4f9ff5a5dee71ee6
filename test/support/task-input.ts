import { dayOf } from "../../src/calendar/day";
import { allRules } from "../../src/rules";
import { rosterOf } from "../../src/units/built-in-rosters";
import { checkWorkbook, type CheckRequest } from "../../src/usecases/check-workbook";
import { type TaskInput } from "../../src/usecases/tasks/task";
import { buildWorkbook, type Grid } from "./build-workbook";
import { nationalStandard } from "./national-standard";

/** What a test changes of a task's input. */
export interface TaskInputOptions extends Partial<Pick<CheckRequest, "standard" | "asOf">> {
  readonly language?: TaskInput["language"];
  /** Register sheets by name; settings sheets stand in the first file, as they do in an office's workbook. */
  readonly registers?: Readonly<Record<string, Grid>>;
}

/** What a task works with: files of sheets, the first of them the office's own, checked as of 2024-03-05 unless told. */
export function taskInputOf(
  files: Readonly<Record<string, Readonly<Record<string, Grid>>>>,
  { standard = nationalStandard, asOf = dayOf(2024, 3, 5), language = "zh", registers = {} }: TaskInputOptions = {},
): TaskInput {
  const [first = "", ...others] = Object.keys(files);
  const request = { standard, isChosen: true, asOf, rules: allRules };
  const workbookOf = (file: string) => buildWorkbook(files[file] ?? {});
  const check = (file: string, parts: Partial<CheckRequest> = {}) => {
    const result = checkWorkbook(workbookOf(file), { ...request, ...parts });
    if (!result.ok) throw new Error(`The settings of ${file} have faults`);
    return result.value;
  };
  const own = check(first);
  const { parameters, env } = own;
  return {
    sources: [
      { id: "workbook", file: first, sha256: null, reports: own.reports, workbook: workbookOf(first) },
      ...others.map((file) => ({
        ...{ id: file, file, sha256: null, workbook: workbookOf(file) },
        reports: check(file, { parameters }).reports,
      })),
    ],
    env,
    parameters,
    roster: parameters.roster ?? rosterOf(env.standard),
    registers: buildWorkbook(registers),
    sheets: workbookOf(first),
    tool: { name: "gongshi", version: "0.0.0" },
    madeAt: null,
    language,
  };
}
