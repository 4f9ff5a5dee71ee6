import { type LedgerReport } from "../../findings/ledger-report";
import { severities } from "../../findings/severity";
import { type JudgedRow } from "../../returns/judge-returned";
import { type Matching } from "../../returns/match-returned";
import { isAtLeast, type ReturnLevel } from "../../returns/problem-rows";
import { type Words } from "../../support/words";
import { type ChosenLedger } from "./task-ledgers";

/** What is to be known of a comparison besides its figures. */
interface ReturnedFacts {
  readonly matching: Matching;
  readonly back: readonly ChosenLedger[];
  readonly before: readonly LedgerReport[];
  readonly after: readonly LedgerReport[];
  readonly judged: readonly JudgedRow[];
  readonly added: number;
  readonly level: ReturnLevel;
}

/** Everything about what came back that a person should look at. */
export function returnedNotes({
  matching,
  back,
  before,
  after,
  judged,
  added,
  level,
}: ReturnedFacts): readonly Words[] {
  const byKey = judged.filter(({ by, status }) => by === "key" && status !== "missing").length;
  const withoutIds = back.filter(({ report: { ledger } }) => !ledger.columns.has("returnId"));
  const otherRows = before.reduce(
    (sum, report, place) => sum + newlyWrong(report, after[place], place, judged, level),
    0,
  );
  return [
    ...withoutIds.map(noIdColumn),
    ...(byKey > 0 ? [matchedByKey(byKey)] : []),
    ...back.flatMap((came) => lostColumns(came, before)),
    ...mixedFiles(matching, back),
    ...(matching.repeated > 0 ? [repeatedRows(matching.repeated)] : []),
    ...(matching.unasked.length > 0 ? [unaskedRows(matching.unasked.length)] : []),
    ...(added > 0 ? [addedRows(added)] : []),
    ...(otherRows > 0 ? [wrongElsewhere(otherRows)] : []),
    ...(judged.some(({ status }) => status === "missing") ? [missingRows] : []),
  ];
}

/** Rows that nobody asked to correct and that are wrong only now, such as one that a corrected row repeats. */
function newlyWrong(
  before: LedgerReport,
  after: LedgerReport | undefined,
  place: number,
  judged: readonly JudgedRow[],
  level: ReturnLevel,
): number {
  if (after === undefined || after === before) return 0;
  const asked = new Set(judged.flatMap(({ sent }) => (sent.place === place ? [sent.row] : [])));
  const isWrong = ({ rowSeverity }: LedgerReport, row: number): boolean => {
    const worst = severities[(rowSeverity[row] ?? 0) - 1];
    return worst !== undefined && isAtLeast(level, worst);
  };
  return after.ledger.rows.reduce(
    (sum, _, row) => sum + (!asked.has(row) && isWrong(after, row) && !isWrong(before, row) ? 1 : 0),
    0,
  );
}

/** A column that every ledger of its kind had and that did not come back. */
function lostColumns({ source, report: { ledger } }: ChosenLedger, before: readonly LedgerReport[]): readonly Words[] {
  const originals = before.filter((report) => report.ledger.kind === ledger.kind);
  const lost = [...(originals[0]?.ledger.columns.values() ?? [])].filter(
    ({ field }) =>
      field.role !== "returnId" &&
      !ledger.columns.has(field.role) &&
      originals.every((report) => report.ledger.columns.has(field.role)),
  );
  if (lost.length === 0) return [];
  const names = lost.map(({ field }) => field.name);
  return [
    {
      zh: `“${source.file}”的“${ledger.sheet}”少了${names.map((name) => `“${name}”`).join("、")}列，这些列按原值核对。`,
      en: `“${source.file}”, sheet “${ledger.sheet}”, came back without ${names.join(", ")}; their original cells were kept.`,
    },
  ];
}

/** Files with rows of more than one unit: each row counts for the unit that it went to. */
function mixedFiles({ matches }: Matching, back: readonly ChosenLedger[]): readonly Words[] {
  const unitsOf = new Map<string, Set<string>>();
  for (const { sent, versions } of matches) {
    for (const { place } of versions) {
      const file = back[place]?.source.file ?? "";
      unitsOf.set(file, (unitsOf.get(file) ?? new Set()).add(sent.unit));
    }
  }
  return [...unitsOf].flatMap(([file, units]) =>
    units.size < 2
      ? []
      : [
          {
            zh: `“${file}”里有 ${units.size} 家单位的行（${[...units].join("、")}），各计各的。`,
            en: `“${file}” holds rows of ${units.size} units (${[...units].join(", ")}); each counts for its own.`,
          },
        ],
  );
}

const noIdColumn = ({ source, report: { ledger } }: ChosenLedger): Words => ({
  zh: `“${source.file}”的“${ledger.sheet}”没有“退回编号”列，改按文书号、相对人和决定日期对照；改过这三项的行对不上。`,
  en: `“${source.file}”, sheet “${ledger.sheet}”, has no column 退回编号; its rows were matched by document number, party and decision date.`,
});

const matchedByKey = (rows: number): Words => ({
  zh: `${rows} 行没有可用的退回编号，按文书号、相对人和决定日期对上。`,
  en: `${rows} rows without a usable number were matched by document number, party and decision date.`,
});

const repeatedRows = (rows: number): Words => ({
  zh: `${rows} 行重复发回、内容相同，只计一次。`,
  en: `${rows} rows came back more than once with the same content and count once.`,
});

const unaskedRows = (rows: number): Words => ({
  zh: `${rows} 行原来没有问题、没有退回过，这里不计。`,
  en: `${rows} rows had not been returned and are not counted.`,
});

const addedRows = (rows: number): Words => ({
  zh: `${rows} 行原台账里没有，可能是新加的，也可能是改了文书号又丢了退回编号；请核实。`,
  en: `${rows} rows are not in the original: new ones, or corrected ones that lost their number. Please look.`,
});

const wrongElsewhere = (rows: number): Words => ({
  zh: `另有 ${rows} 行没有退回的数据，因这次整改出现新问题（如与改后的行重复）。`,
  en: `${rows} rows that were not returned are wrong only now, for example because a corrected row repeats them.`,
});

const missingRows: Words = {
  zh: "缺少的行如果是按要求删掉的重复数据，请人工确认。",
  en: "Missing rows may be duplicates that were deleted as asked; please confirm.",
};
