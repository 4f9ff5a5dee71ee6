import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allFunctions } from "../../src/functions/all-functions";
import { isFault } from "../../src/functions/cell-answer";
import { readWorkbook } from "../workbench/files/read-workbook";
import { placedExamples } from "./function-examples";

const file = join(__dirname, "../../assets/sample/functions.xlsx");

test("The sample of functions shows every function, two examples of each at least", () => {
  const ids = placedExamples("zh").map(({ id }) => id);
  expect([...new Set(ids)].sort()).toEqual(Object.keys(allFunctions).sort());
  for (const id of new Set(ids)) expect(ids.filter((each) => each === id).length).toBeGreaterThan(1);
});

test("Formulas are kept under the name that Excel gives functions of add-ins, and found again under ours", async () => {
  const { sheets, sheetOrder } = await readWorkbook(readFileSync(file));
  const cells = sheets[sheetOrder[0] ?? ""]?.cellData ?? {};
  const formulas = placedExamples("zh").map(({ area }) => cells[area.top]?.[area.left]?.f);
  expect(formulas).toEqual(placedExamples("zh").map(({ formula }) => `=${formula}`));
});

test("Until Excel has calculated, the cells show what it will find", async () => {
  const { sheets, sheetOrder } = await readWorkbook(readFileSync(file));
  const cells = sheets[sheetOrder[0] ?? ""]?.cellData ?? {};
  const examples = placedExamples("zh");
  const saved = examples.map(({ area }) => cells[area.top]?.[area.left]?.v);
  expect(saved).toEqual(examples.map(({ expected: [[first = ""] = []] }) => (isFault(first) ? first.error : first)));
});
