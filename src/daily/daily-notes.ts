import { isoDate, type Day } from "../calendar/day";
import { type LedgerReport } from "../findings/ledger-report";
import { unjudgedRules } from "../findings/unjudged-rules";
import { dayAt } from "../ledger/cell-at";
import { cellState, type Ledger } from "../ledger/ledger";
import { receiptColumn } from "../ledger/ledger-timeliness";
import { allRules } from "../rules";
import { type Kind, kinds } from "../standard/field";
import { kindNames } from "../standard/kind-names";
import { type Standard } from "../standard/standard";
import { assertNever } from "../support/assert-never";
import { type Words } from "../support/words";
import { type DailyTable, identityOf } from "./daily-table";
import { type Silence, weeksUntil } from "./silent-units";

/** What the days of receipt of a ledger leave unsaid: rows without one are in no table. */
export function receiptNotes(ledger: Ledger): readonly Words[] {
  const column = receiptColumn(ledger);
  if (column === undefined) return [];
  let [blank, unreadable] = [0, 0];
  for (let row = 0; row < ledger.rows.length; row += 1) {
    if (dayAt(ledger, column.field.role, row) !== null) continue;
    if (column.states[column.codes[row] ?? 0] === cellState.blank) blank += 1;
    else unreadable += 1;
  }
  const sheet = { zh: `工作表“${ledger.sheet}”`, en: `Sheet “${ledger.sheet}”` };
  return [
    ...(column.field.role === "reportedAt"
      ? []
      : [
          {
            zh: `${sheet.zh}没有上报时间栏，按“${column.header}”统计。`,
            en: `${sheet.en} has no time of receipt; it is counted by ${column.header}.`,
          },
        ]),
    ...(blank === 0
      ? []
      : [
          {
            zh: `${sheet.zh}有 ${blank} 行还没有报送（日期空白），不计入任何一天。`,
            en: `${sheet.en}: ${blank} rows are not reported yet (the date is blank) and belong to no day.`,
          },
        ]),
    ...(unreadable === 0
      ? []
      : [
          {
            zh: `${sheet.zh}有 ${unreadable} 行报送日期无法识别，不计入任何一天；请改正后重新统计。`,
            en: `${sheet.en}: the date of ${unreadable} rows cannot be read, they belong to no day; correct them and count again.`,
          },
        ]),
  ];
}

/** Why all rows of a ledger are pending, where they are. */
export function pendingNotes(report: LedgerReport, standard: Standard): readonly Words[] {
  const { sheet } = report.ledger;
  const missing = [...new Set(unjudgedRules(report, standard, allRules).flatMap((rule) => rule.missing))];
  if (missing.length > 0) {
    const fields = missing.map((code) => standard.fields[report.ledger.kind].find((field) => field.code === code));
    const names = fields.flatMap((field) => field?.name ?? []).join("、");
    return [
      {
        zh: `工作表“${sheet}”缺少必填栏目（${names}），核验没有做完，其各行计入待清洗；补上栏目再统计。`,
        en: `Sheet “${sheet}” lacks required columns (${names}), so it was not judged to its end: its rows are pending. Add them and count again.`,
      },
    ];
  }
  if (report.toolFaults.length === 0) return [];
  return [
    {
      zh: `工作表“${sheet}”有规则没有跑完（工具故障），其各行计入待清洗。`,
      en: `A rule failed on sheet “${sheet}” (a fault of the tool): its rows are pending.`,
    },
  ];
}

/** What the figures of a table rest upon, and where definitions of the office break the identity. */
export function tableNotes({ units, unplaced, total }: DailyTable): readonly Words[] {
  const { exempt, timeUnknown } = total.counts;
  const broken = [...units, unplaced, total].filter((row) => identityOf(row).left !== identityOf(row).right).length;
  const { left, right } = identityOf(total);
  return [
    ...(unplaced.counts.received === 0
      ? []
      : [
          {
            zh: `${unplaced.counts.received} 行没有写明单位或单位不在名录，单列一行，计入合计。`,
            en: `${unplaced.counts.received} rows name no unit, or none of the roster: they stand in a row of their own and in the total.`,
          },
        ]),
    ...(exempt === 0
      ? []
      : [
          {
            zh: `${exempt} 行在补报窗口内，不计迟报，仍计入报送总量。`,
            en: `${exempt} rows fall into a backfill window: not late, still in the volume.`,
          },
        ]),
    ...(timeUnknown === 0
      ? []
      : [
          {
            zh: `${timeUnknown} 行无法判断是否迟报（缺决定日期，或工作日历没有那一年）。`,
            en: `${timeUnknown} rows could not be judged for lateness (no decision date, or no calendar for the year).`,
          },
        ]),
    ...(broken === 0
      ? []
      : [
          {
            zh: `按现在的统计口径，“信息报送量 = 正确数量 + 问题量 + 重复量 + 待清洗量”不成立：合计 ${left} 与 ${right}，请检查“统计口径”。`,
            en: `As the columns are defined now, 信息报送量 is not 正确数量 + 问题量 + 重复量 + 待清洗量: ${left} and ${right} in the total. See the sheet 统计口径.`,
          },
        ]),
  ];
}

/** What the ledgers cannot tell about silence. */
export function silenceNotes({ seen, notAsked }: Silence, day: Day): readonly Words[] {
  const unseen = kinds.flatMap((kind) => unseenWords(kind, seen[kind], day));
  const none =
    notAsked.length === 0
      ? []
      : [
          {
            zh: `${notAsked.length} 个单位因此没有判断是否连续未报送：${notAsked.join("、")}。`,
            en: `Whether these ${notAsked.length} units were silent could not be judged: ${notAsked.join(", ")}.`,
          },
        ];
  return [...unseen, ...none];
}

function unseenWords(kind: Kind, { span, weeks, unseen }: Silence["seen"][Kind], day: Day): readonly Words[] {
  const { zh, en } = kindNames[kind];
  switch (unseen) {
    case "no-ledger":
      return [{ zh: `没有选入${zh}数据，未看${zh}的报送。`, en: `No ${en} were chosen, so none were looked at.` }];
    case "no-rows":
      return [
        {
          zh: `${zh}数据在 ${isoDate(day)} 之前没有一行，无法判断谁连续未报送。`,
          en: `There is no row of ${en} up to ${isoDate(day)}: who was silent cannot be judged.`,
        },
      ];
    case "old":
      return [
        {
          zh: `${zh}数据最晚只到 ${isoDate(span?.to ?? 0)}，离 ${isoDate(day)} 已有两周以上，可能不是最新导出，没有据此判断连续未报送；请重新导出。`,
          en: `The last row of ${en} is of ${isoDate(span?.to ?? 0)}, two weeks or more before ${isoDate(day)}: the export may be old, so silence was not judged by it. Export again.`,
        },
      ];
    case null:
      if (weeks >= weeksUntil.call) return [];
      return [
        {
          zh: `${zh}数据最早只到 ${isoDate(span?.from ?? 0)}，不足${weeks < weeksUntil.warn ? "两" : "四"}周，连续${weeks < weeksUntil.warn ? "两周、" : ""}四周未报送的无法判断。`,
          en: `Rows of ${en} reach back to ${isoDate(span?.from ?? 0)} only: a silence of ${weeks < weeksUntil.warn ? "two weeks or four" : "four weeks"} cannot be judged.`,
        },
      ];
    default:
      return assertNever(unseen);
  }
}
