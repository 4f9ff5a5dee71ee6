import { isoDate } from "../../src/calendar/day";
import { type ExampleRow, type RuleId } from "../../src/rules/rule";
import { decisionTroubles } from "./decision-troubles";
import { licenceTroubles } from "./licence-troubles";
import { messyAsOf, openCases } from "./messy-cases";
import {
  licenceColumns,
  oldPenaltyColumns,
  penaltyColumns,
  type MessyColumn,
  type MessyLine,
  type RowLine,
} from "./messy-sheets";
import { partyTroubles } from "./party-troubles";
import { seededRandom } from "./seeded-random";
import { trouble, wrongCheckCharacter, type Trouble } from "./trouble";

/** A ledger of the messy workbook before it is drawn. */
export interface MessySheet {
  readonly name: string;
  readonly kind: "licence" | "penalty";
  /** Title rows over the header. */
  readonly titles: readonly string[];
  readonly columns: readonly MessyColumn[];
  readonly lines: readonly MessyLine[];
  /** Rules that find the sheet itself, and how often. */
  readonly sheetRules: Readonly<Record<RuleId, number>>;
}

/** What the rules are meant to say about the messy workbook on its day, sheet by sheet and row by row. */
export interface MessyIntent {
  readonly profile: string;
  readonly asOf: string;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly kind: "licence" | "penalty";
    readonly headerRows: readonly number[];
    readonly sheetRules: Readonly<Record<RuleId, number>>;
    readonly dataRows: number;
    /** 1-based sheet rows with something odd; every other data row has no finding. */
    readonly rows: readonly { readonly row: number; readonly what: string; readonly rules: readonly RuleId[] }[];
  }[];
}

const cases = (make: (category: Trouble["party"], decision?: number) => ExampleRow, troubles: readonly Trouble[]) =>
  troubles.map(({ what, party, decision, cells, rules }): RowLine => {
    const lawful = make(party, decision);
    return { type: "row", cells: { ...lawful, ...cells(lawful) }, what, rules };
  });

const lawfulCase: Trouble = trouble("company", "", {}, []);

/** The ledgers of the messy workbook. */
export function makeMessySheets(): readonly MessySheet[] {
  return [penaltySheet(), licenceSheet(), oldSheet()];
}

function penaltySheet(): MessySheet {
  const random = seededRandom(305);
  const { penalty } = openCases(305);
  const lawful = (): RowLine => {
    const category = random.pick(["法人及非法人组织", "法人及非法人组织", "个体工商户", "自然人"] as const);
    return { type: "row", cells: penalty(category), what: null, rules: [] };
  };
  const rows = [...partyTroubles, ...decisionTroubles].flatMap((each) => [
    ...(random.chance(0.45) ? [lawful()] : []),
    ...cases(penalty, [each]),
  ]);
  const first = lawful();
  const corrected: ExampleRow = {
    ...first.cells,
    documentNumber: String(first.cells.documentNumber).replace("〔", "[").replace("〕", "]"),
    violationFact: "当事人未经批准占用人行道经营，经复核更正。",
  };
  const again: readonly RowLine[] = [
    { type: "row", cells: first.cells, what: "与前面一行完全相同", rules: ["duplicate/exact"] },
    { type: "row", cells: corrected, what: "文书号括号不同、内容有更正", rules: ["duplicate/key"] },
  ];
  const half = Math.floor(rows.length / 2);
  return {
    name: "处罚台账",
    kind: "penalty",
    titles: ["鹰城市城市管理局行政处罚信息台账", "填报单位：鹰城市城市管理局（公章）　　　　报送周期：每周五"],
    columns: penaltyColumns,
    lines: [
      { type: "note", text: "一、2023年案件" },
      first,
      ...rows.slice(0, half),
      { type: "subtotal", label: "小计" },
      { type: "blank" },
      { type: "note", text: "注：以上案件已归档，以下为新办案件。" },
      ...rows.slice(half),
      ...again,
      { type: "blank" },
      { type: "subtotal", label: "合计" },
      { type: "note", text: "填表人：王某某　　审核人：李某某　　填表日期：2024年3月5日" },
      { type: "note", text: "表格说明：金额单位为万元；涉密案件不填本表。" },
    ],
    sheetRules: { "header/unknown-column": 4 },
  };
}

function licenceSheet(): MessySheet {
  const { licence } = openCases(306);
  const lawful = Array.from({ length: 12 }, () => lawfulCase);
  return {
    name: "许可台账",
    kind: "licence",
    titles: [],
    columns: licenceColumns,
    lines: cases(licence, [...lawful, ...licenceTroubles, ...lawful.slice(4)]).map(unremarked),
    sheetRules: {},
  };
}

function oldSheet(): MessySheet {
  const { penalty } = openCases(307);
  const lawful = Array.from({ length: 5 }, () => lawfulCase);
  const troubles = [
    trouble("company", "旧表中代码校验位错误", ({ partyUscc }) => ({ partyUscc: wrongCheckCharacter(partyUscc) }), [
      "uscc/check-character",
    ]),
    trouble("company", "旧表中依据没有条款", { legalBasis: "《城市绿化条例》" }, ["basis/citation"]),
  ];
  return {
    name: "旧表补录",
    kind: "penalty",
    titles: ["行政处罚（法人）补录"],
    columns: oldPenaltyColumns,
    lines: [
      ...cases(penalty, [...lawful, ...troubles, ...lawful]).map(unremarked),
      { type: "note", text: "备注：本表沿用2018年的栏目。" },
    ],
    sheetRules: { "header/missing-column": 1, "header/duplicate-column": 1 },
  };
}

const unremarked = (line: RowLine): RowLine => (line.what === "" ? { ...line, what: null } : line);

/** How many rows the header of a sheet takes. */
export const headerHeight = ({ columns }: MessySheet): number => (columns.some(({ group }) => group !== null) ? 2 : 1);

/** The 1-based sheet row of the first line under the header. */
export const firstLineRow = (sheet: MessySheet): number => sheet.titles.length + headerHeight(sheet) + 1;

/** What the rules are meant to find. */
export function messyIntent(sheets: readonly MessySheet[]): MessyIntent {
  return {
    profile: "national-2018",
    asOf: isoDate(messyAsOf),
    sheets: sheets.map((sheet) => {
      const first = firstLineRow(sheet);
      return {
        sheet: sheet.name,
        kind: sheet.kind,
        headerRows: Array.from({ length: headerHeight(sheet) }, (_, place) => sheet.titles.length + 1 + place),
        sheetRules: sheet.sheetRules,
        dataRows: sheet.lines.filter(({ type }) => type === "row").length,
        rows: sheet.lines.flatMap((line, place) =>
          line.type === "row" && line.what !== null ? [{ row: first + place, what: line.what, rules: line.rules }] : [],
        ),
      };
    }),
  };
}
