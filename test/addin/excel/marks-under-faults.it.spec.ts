import { clearMarks } from "../../../addin/excel/clear-marks";
import { placeMarks } from "../../../addin/excel/place-marks";
import { updateMarks } from "../../../addin/excel/update-marks";
import { bookOf } from "../support/book-of";
import { forever, frameOf, noMarks, someMarks } from "../support/ledger-frame";
import { type Outcome, underEveryFault, type Work } from "../support/under-every-fault";

const ledger = [["甲", "乙", "丙"], ...Array.from({ length: 30 }, (_, row) => [`a${row}`, row, "x"])];
const work: Pick<Work, "book" | "sheet"> = { book: () => bookOf({ 台账: ledger, 说明: [["x"]] }), sheet: "台账" };
const frame = frameOf("台账", 3, 30);

const first = () => placeMarks(frame, someMarks(), noMarks, forever);
/** The ledger has lost rows at its end since the first check, and the marks say something else. */
const again = () => placeMarks(frameOf("台账", 3, 20, { hadMarks: true }), someMarks("提醒"), someMarks(), forever);

const unsound = (outcomes: readonly Outcome[]) => outcomes.filter(({ wrong }) => wrong.length > 0);
const counted = (outcomes: readonly Outcome[]) => ({
  complete: outcomes.filter(({ state }) => state === "complete").length > 0,
  "as before": outcomes.filter(({ state }) => state === "as before").length > 0,
});
const both = { complete: true, "as before": true };

it("places the first marks wholly or not at all", async () => {
  const outcomes = await underEveryFault({ ...work, run: first });
  expect(unsound(outcomes)).toEqual([]);
  expect(counted(outcomes)).toEqual(both);
});

it("replaces marks wholly or not at all", async () => {
  const outcomes = await underEveryFault({ ...work, prepare: first, run: again });
  expect(unsound(outcomes)).toEqual([]);
  expect(counted(outcomes)).toEqual(both);
});

it("takes marks away wholly or not at all", async () => {
  const outcomes = await underEveryFault({ ...work, prepare: first, run: () => clearMarks(null) });
  expect(unsound(outcomes)).toEqual([]);
  expect(counted(outcomes)).toEqual(both);
});

it("changes the marks of rows wholly or not at all", async () => {
  const rows = [4, 5, 9].map((row) => ({ row, result: "提示：金额", mask: ".i." }));
  const outcomes = await underEveryFault({ ...work, prepare: first, run: () => updateMarks(frame, rows) });
  expect(unsound(outcomes)).toEqual([]);
  expect(counted(outcomes)).toEqual(both);
});
