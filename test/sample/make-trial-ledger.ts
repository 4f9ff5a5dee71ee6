import { isoDate } from "../../src/calendar/day";
import { type ExampleRow } from "../../src/rules/rule";
import { type CellValue } from "../../src/sheets/cell";
import { loadStandard } from "../../src/standard/load-standard";
import { roleTypes, type Role } from "../../src/standard/role";
import { decisionTroubles } from "./decision-troubles";
import { openCases } from "./messy-cases";
import { partyTroubles } from "./party-troubles";
import { trouble } from "./trouble";

/** What is wrong in the trial ledger, in the order of its rows; the empty ones are in order. */
const shown = [
  "",
  "代码全角",
  "",
  "代码校验位错误",
  "违法事实只有全角空格",
  "",
  "末位 x 小写",
  "处罚类别用顿号分隔",
  "金额与大写不符",
  "",
  "决定日期不存在",
  "处罚有效期填长期",
  "迟报",
  "",
];

/** The ledger that the pane offers for a first try: a few invented penalties, with the mistakes that are made most. */
export function makeTrialLedger(): {
  readonly roles: readonly Role[];
  readonly rows: readonly (readonly CellValue[])[];
} {
  const standard = loadStandard("national-2018");
  if (!standard.ok) throw new Error("The national standard is not readable.");
  const { penalty } = openCases(308);
  const lawful = trouble("company", "", {}, []);
  const rows = shown.map((what): ExampleRow => {
    const wanted = [lawful, ...partyTroubles, ...decisionTroubles].find((each) => each.what === what);
    if (wanted === undefined) throw new Error(`No such trouble: ${what}`);
    const cells = penalty(wanted.party, wanted.decision);
    return { ...cells, ...wanted.cells(cells) };
  });
  const first = rows[0] ?? {};
  const roles = [
    ...standard.value.fields.penalty.map(({ role }) => role),
    ...standard.value.besideFields.map(({ role }) => role).filter((role) => role === "reportedAt"),
  ];
  return { roles, rows: [...rows, first].map((row) => roles.map((role) => asText(role, row[role] ?? null))) };
}

/** Days as people type them. */
const asText = (role: Role, value: CellValue): CellValue =>
  roleTypes[role] === "date" && typeof value === "number" ? isoDate(value).replaceAll("-", "/") : value;
