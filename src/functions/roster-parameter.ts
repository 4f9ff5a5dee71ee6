import { explainParameterFault } from "../parameters/parameter-fault";
import { readRosterSheet } from "../parameters/read-roster-sheet";
import { parameterSheets } from "../parameters/sheet-names";
import { cellAt } from "../sheets/column";
import { err, ok, type Result } from "../support/result";
import { type Words } from "../support/words";
import { trim } from "../text/trim";
import { builtInRoster, builtInRosterIds } from "../units/built-in-rosters";
import { type Roster } from "../units/roster";
import { oncePer } from "../support/once-per";
import { type CellFault, wrongArgument } from "./cell-answer";
import { optionalRange, range, type WholeParameter } from "./parameter";
import { type Range } from "./range-memory";

const name = { zh: "单位名录", en: "roster" } as const satisfies Words;

/** A range with the columns of the sheet 单位名录, or the id of a roster that ships. */
export const rosterParameter: WholeParameter<Roster> = range(name, (argument, { memory }) =>
  rosterIn(memory.rangeOf(argument)),
);

/** The same; the roster of the Pingdingshan annexes when it is left out. */
export const optionalRosterParameter: WholeParameter<Roster> = optionalRange(name, (argument, { memory }) =>
  rosterIn(memory.rangeOf(argument)),
);

const defaultRoster = builtInRosterIds[0] ?? "pingdingshan-2024";

const rosterIn = oncePer((given: Range): Result<Roster, CellFault> => {
  if (given.rowCount * given.columns.length <= 1) {
    const cell = cellAt(given.columns[0], 0);
    const wanted = cell === null || cell === 0 ? defaultRoster : trim(String(cell));
    const id = builtInRosterIds.find((each) => each === wanted);
    const list = builtInRosterIds.join(", ");
    return id === undefined
      ? err(
          wrongArgument(name, {
            zh: `应为带表头的单位名录区域，或者 ${list}`,
            en: `a roster with its header row, or one of ${list}, was expected`,
          }),
        )
      : ok(builtInRoster(id));
  }
  const sheet = {
    name: parameterSheets.roster,
    visibility: "visible",
    rowCount: given.rowCount,
    columns: given.columns,
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  } as const;
  const read = readRosterSheet({ date1904: false, sheets: [sheet] });
  if (!read.ok) {
    const [first] = read.error;
    const why = first === undefined ? { zh: "读不出", en: "it cannot be read" } : explainParameterFault(first);
    return err(wrongArgument(name, { zh: why.zh.replace(/。$/, ""), en: why.en.replace(/\.$/, "") }));
  }
  return read.value === null
    ? err(wrongArgument(name, { zh: "名录里没有单位", en: "the roster has no units" }))
    : ok(read.value);
});
