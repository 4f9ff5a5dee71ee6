import { type OpenApp, openApp } from "../support/open-app";
import { makeBenchLedger, makeWrongLedger } from "../../bench/make-ledger";
import { benchBook, benchSheet, withoutFindings } from "./bench-book";
import { isDataBlock, type RoundTrip, roundTripsOf } from "./round-trips-of";

const rowCount = 1700;
const fiveMegabytes = 5_242_880;

/** Ledgers of the same size with nothing wrong, something, and every cell. */
const ledgers = {
  "no findings": () => withoutFindings(makeBenchLedger(rowCount)),
  "some findings": () => Promise.resolve(makeBenchLedger(rowCount)),
  "every cell wrong": () => Promise.resolve(makeWrongLedger(rowCount)),
} as const;

let open: OpenApp;
afterEach(() => open.close());

const check = async (): Promise<readonly RoundTrip[]> => {
  await open.app.actions.look();
  return roundTripsOf(open.excel, () => open.app.actions.check());
};

describe.each(Object.entries(ledgers))("a check of a ledger with %s", (name, columns) => {
  test("asks six times beside the blocks of cells, each less than Excel's five megabytes.", async () => {
    open = await openApp(benchBook(await columns()));
    const trips = await check();
    const { checked } = open.app.state();
    expect(checked).toMatchObject({ isMarked: true, unmarked: [] });
    const { rows, compliantRows } = checked?.summary.totals ?? { rows: 0, compliantRows: 0 };
    expect({ isAllWrong: compliantRows === 0, isAllRight: compliantRows === rows }).toEqual({
      isAllWrong: name === "every cell wrong",
      isAllRight: name === "no findings",
    });
    expect(trips.filter((trip) => !isDataBlock(trip)).length).toBeLessThanOrEqual(6);
    expect(trips.filter(({ cells }) => cells > 40_000)).toEqual([]);
    expect(Math.max(...trips.map(({ requestBytes }) => requestBytes))).toBeLessThan(fiveMegabytes);
    expect(Math.max(...trips.map(({ answerBytes }) => answerBytes))).toBeLessThan(fiveMegabytes);
    expect(trips.filter(({ answerBytes }) => answerBytes === 0)).toEqual([]);
    expect(open.excel.control.references()).toBe(0);
    expect(open.excel.control.faults()).toEqual([]);
  });
});

test("A check finds and marks the same where Excel takes and gives a fifth as much.", async () => {
  const columns = makeBenchLedger(rowCount);
  open = await openApp(benchBook(columns));
  await check();
  const usual = await outcome();
  await open.close();

  open = await openApp(benchBook(columns), { conditions: { requestBytes: 60_000, responseBytes: 200_000 } });
  const trips = await check();
  expect(await outcome()).toEqual(usual);
  expect(Math.max(...trips.map(({ answerBytes }) => answerBytes))).toBeLessThanOrEqual(200_000);
  // Once refused, the next block is asked for in the size that was answered.
  expect(trips.filter(({ answerBytes }) => answerBytes === 0).length).toBeLessThan(12);
  expect(open.excel.control.references()).toBe(0);
});

async function outcome(): Promise<unknown> {
  const marks = await open.excel.control.values(`${benchSheet}!AD1:AE${rowCount + 1}`);
  return { totals: open.app.state().checked?.summary.totals, marks };
}
