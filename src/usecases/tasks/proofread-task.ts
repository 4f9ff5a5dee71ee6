import { isoDate } from "../../calendar/day";
import { type BulletinText } from "../../proofread/bulletin-text";
import { type RemarkedStatement } from "../../proofread/commented-bulletin";
import { type EvidenceSheets, evidenceTables, type GivenTable } from "../../proofread/evidence-tables";
import { proofread } from "../../proofread/proofread";
import { type StatementVerdict } from "../../proofread/proofread-words";
import { distinctTables, type DistinctTables } from "../../proofread/repeated-tables";
import { type BulletinFile } from "../../proofread/read/read-bulletin-file";
import { readBulletinText } from "../../proofread/read/read-bulletin-text";
import { type Statement } from "../../proofread/statement";
import { statementsSheetPlan } from "../../proofread/statements-sheet-plan";
import { maskPersonalNumbers } from "../../privacy/mask";
import { err, ok } from "../../support/result";
import { type Words } from "../../support/words";
import { type Task, type TaskInput, type TaskSource } from "./task";

/** What is proofread, and against what. */
export interface ProofreadSettings {
  /** The bulletin where it was pasted. */
  readonly text: string;
  /** The bulletin where it is a file; it goes before a pasted one. */
  readonly bulletin: BulletinFile | null;
  /** Sheets of the office's workbook; the tables of opened files and of the bulletin itself count too. */
  readonly sheets: readonly string[];
}

/** A statement with what the tables say of it. */
export interface ProofreadStatement extends RemarkedStatement {
  /** The sentence that it stands in. */
  readonly sentence: string;
  /** Where its table stands; `null` where that is the bulletin itself, or none. */
  readonly place: { readonly source: string; readonly file: string; readonly sheet: string } | null;
}

/** What was found. */
export interface ProofreadDetail {
  /** Of the file; empty for a pasted text. */
  readonly name: string;
  readonly day: string;
  readonly counts: Readonly<Record<StatementVerdict, number>>;
  /** In the order of the bulletin. */
  readonly statements: readonly ProofreadStatement[];
  /** Those that were held against it, the bulletin's own last. */
  readonly tables: readonly { readonly name: string; readonly title: string; readonly rows: number }[];
}

/** 核对通报: what a bulletin says, held against its tables. No guess is presented as a contradiction. */
export const proofreadTask: Task<ProofreadSettings, ProofreadDetail> = {
  initial: ({ sheets }) => ({
    text: "",
    bulletin: null,
    sheets: sheets.filter((name) => /附\s*[件表]|统计|名单|公示情况|得分/.test(name)),
  }),
  run(input, settings) {
    const bulletin = settings.bulletin?.bulletin ?? readBulletinText(settings.text);
    if (bulletin.paragraphs.length === 0) return err(noBulletin);
    const given = evidenceTables(evidenceOf(input, settings));
    const distinct = distinctTables(
      given.map(({ table }) => table),
      bulletin.tables,
    );
    const { tables } = distinct;
    const statements = proofread(bulletin, { tables, roster: input.roster }).map((statement) =>
      shownStatement(statement, bulletin, given, input),
    );
    const counts = countsOf(statements);
    const name = settings.bulletin?.name ?? "";
    const title = name === "" ? "通报核对结果" : `通报核对结果（${name}）`;
    return ok({
      plans: [statementsSheetPlan(title, statements, input.language)],
      figures: [figureOf(statements.length, counts)],
      notes: [
        ...(name === "" ? [] : [{ zh: `核对的通报：${name}`, en: `The bulletin: ${name}` }]),
        heldAgainst(tables.map((table) => table.name)),
        ...distinct.differing.map(otherThanGiven),
        caution,
      ],
      unresolved: [],
      records: [],
      detail: {
        name,
        day: isoDate(input.env.asOf),
        counts,
        statements,
        tables: tables.map((table) => ({ name: table.name, title: table.title, rows: table.rows.length })),
      },
    });
  },
};

const noBulletin: Words = {
  zh: "没有可核对的通报：请打开通报的 .docx 或 .txt 文件，或把通报全文粘贴进来。",
  en: "There is no bulletin: open its .docx or .txt file, or paste its text.",
};

const caution: Words = {
  zh: "只有表中数字确能否定的才算“与表不符”；有两种读法的、表里没有的，都归“无法核对”。",
  en: "Contradicted is only what the tables surely refute; what can be read in two ways, or is in no table, is not checkable.",
};

/** The chosen sheets of the office's workbook and all of the other files, but for ledgers: a bulletin is not about their rows. */
function evidenceOf({ sources, sheets }: TaskInput, settings: ProofreadSettings): readonly EvidenceSheets[] {
  const chosen = new Set(settings.sheets);
  const office = sources.find(({ id }) => id === "workbook");
  const own = sheets.sheets.filter(({ name }) => chosen.has(name) && !isLedger(office, name));
  return [
    ...(own.length === 0 ? [] : [{ source: "workbook", file: office?.file ?? "", sheets: own }]),
    ...sources.flatMap((source) => {
      const { id, file, workbook } = source;
      const given = workbook?.sheets.filter(({ name }) => !isLedger(source, name)) ?? [];
      return id === "workbook" || given.length === 0 ? [] : [{ source: id, file, sheets: given }];
    }),
  ];
}

const isLedger = (source: TaskSource | undefined, sheet: string): boolean =>
  source?.reports.some(({ ledger }) => ledger.sheet === sheet) === true;

function shownStatement(
  statement: Statement,
  bulletin: BulletinText,
  given: readonly GivenTable[],
  { language }: TaskInput,
): ProofreadStatement {
  const { text, expected, found, source, why } = statement;
  const from = given.find(({ table }) => table.name === source?.table);
  return {
    ...statement,
    text: maskPersonalNumbers(text),
    expected: expected === null ? null : maskPersonalNumbers(expected),
    found: maskPersonalNumbers(found),
    why: why === null ? null : why[language],
    sentence: maskPersonalNumbers(sentenceOf(statement, bulletin)),
    place: from === undefined ? null : { source: from.source, file: from.file, sheet: from.sheet },
  };
}

/** From the end of the sentence before to its own, within the paragraph. */
function sentenceOf({ text, offset }: Statement, bulletin: BulletinText): string {
  const end = offset + text.length;
  const paragraph = bulletin.paragraphs.find((each) => each.start <= offset && offset < each.end);
  if (paragraph === undefined) return text;
  const before = bulletin.text.slice(paragraph.start, offset);
  const after = bulletin.text.slice(end, Math.max(end, paragraph.end));
  const start = Math.max(...["。", "；", "！"].map((stop) => before.lastIndexOf(stop))) + 1;
  const stop = /[。；！]$/.test(text) ? 0 : after.search(/[。；！]/) + 1;
  return (
    before.slice(start).trimStart() + text + (stop === 0 && !/[。；！]$/.test(text) ? after : after.slice(0, stop))
  );
}

function countsOf(statements: readonly ProofreadStatement[]): Readonly<Record<StatementVerdict, number>> {
  const counts = { holds: 0, contradicted: 0, "not-checkable": 0 };
  for (const { verdict } of statements) counts[verdict] += 1;
  return counts;
}

const figureOf = (all: number, counts: Readonly<Record<StatementVerdict, number>>): Words => ({
  zh: `表述 ${all} 处 = 与表不符 ${counts.contradicted} + 相符 ${counts.holds} + 无法核对 ${counts["not-checkable"]}`,
  en: `${all} statements = ${counts.contradicted} contradicted + ${counts.holds} that hold + ${counts["not-checkable"]} not checkable`,
});

const otherThanGiven = ({ own, given }: DistinctTables["differing"][number]): Words => ({
  zh: `通报自带的“${own.name}”与“${given.name}”数字不同，以后者为准；请改正通报里的表。`,
  en: `${own.name} in the bulletin says something else than ${given.name}, which counts; correct the bulletin's table.`,
});

const heldAgainst = (names: readonly string[]): Words =>
  names.length === 0
    ? { zh: "没有可对照的表：只核对了通报自身的日期、文号和附件。", en: "There was no table to hold it against." }
    : {
        zh: `对照的表 ${names.length} 张：${names.join("、")}。`,
        en: `Held against ${names.length} ${names.length === 1 ? "table" : "tables"}: ${names.join(", ")}.`,
      };
