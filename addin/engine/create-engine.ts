import {
  annexDraft,
  commentedBulletin,
  documentFile,
  err,
  findingsCsv,
  findingsSheetPlan,
  type WorkbookData,
  type Language,
  newRegisterPlan,
  ok,
  parameterSheetPlan,
  parameterSheetStates,
  readBulletinFile,
  registerSheetNames,
  registerStates,
  rosterOf,
  surveyWorkbook,
  type Tool,
  trialLedgerPlan,
  type Words,
} from "../../src";
import manifest from "../../package.json";
import { type Engine, type FixPlan, type ListedFinding } from "../ports/engine";
import { type CheckedWorkbook } from "./checked-workbook";
import { type CollectedWorkbook, collectWorkbook, workbookOf } from "./collect-workbook";
import { engineWork } from "./engine-work";
import { groupFindings, type GroupedFindings } from "./finding-groups";
import { findingOf, type FindingRef } from "./finding-ref";
import { changedMarks, followEdit, followShift, followWaivers } from "./follow-rows";
import { listFinding } from "./list-finding";
import { type MadeLater, madeLater } from "./made-later";
import { formerMarkCells, frameOf, markCells } from "./place-marks";
import { openedFiles } from "./opened-files";
import { planFixes } from "./plan-fixes";
import { defaultStandard, runCheck, whyNoLedger } from "./run-check";
import { beginTask, runTask } from "./run-task";
import { summarise } from "./summarise";
import { findingsAt, neighbourOf } from "./walk-findings";
import { webByteCodec } from "./web-byte-codec";

const tool: Tool = { name: "gongshi", version: manifest.version };

/** More findings than this are not listed in a sheet or a file of ours; the list says so. */
const MOST_LISTED = 100_000;

/** The engine in the thread that asks: the worker's own, that of a page without workers, and that of the tests. */
export function createEngine(): Engine {
  let collected: CollectedWorkbook | null = null;
  let checked: CheckedWorkbook | null = null;
  let indexId = 0;
  let grouped: GroupedFindings | null = null;
  /** Of the last query: its pages are in it too. */
  let language: Language = "zh";
  /** The workbook of the last check that found no ledger: its settings serve tasks. */
  let withoutLedgers: CheckedWorkbook | null = null;
  const work = engineWork();
  const files = openedFiles();
  let made: MadeLater | null = null;

  const change = (now: CheckedWorkbook | null): void => {
    checked = now;
    grouped = null;
  };
  const list = (ref: FindingRef | null, inLanguage: Language): ListedFinding | null =>
    checked === null || ref === null ? null : listFinding(checked, ref, inLanguage);

  /** What tasks take their settings from. */
  const officeNow = (): CheckedWorkbook | null => checked ?? withoutLedgers;

  /** Marks and deadlines are made of a check once and then asked for piece by piece. */
  function madeFor(now: CheckedWorkbook, inLanguage: Language): MadeLater {
    if (made?.of !== now || made.language !== inLanguage) made = madeLater(now, inLanguage);
    return made;
  }

  return {
    survey: (sheets, heads, settings) =>
      answer(() => {
        const lastRead = new Map(heads.map(({ sheet, firstRow, values }) => [sheet, firstRow + values.length]));
        const unread = sheets.filter(({ name, rowCount }) => rowCount > (lastRead.get(name) ?? 0));
        const rowCounts = Object.fromEntries(unread.map(({ name, rowCount }) => [name, rowCount]));
        return surveyWorkbook(workbookOf(sheets, heads), rowCounts, defaultStandard(), settings);
      }),
    collect: (sheets, date1904) =>
      answer(() => {
        work.stop();
        collected = collectWorkbook(sheets, date1904);
      }),
    add: (block) => answer(() => collected?.add(block)),
    async check(settings, onProgress) {
      const { pause } = work.begin();
      const workbook = collected?.finish();
      collected = null;
      if (workbook === undefined) throw new Error("Nothing was collected to check");
      const result = await runCheck(workbook, settings, checked, { onProgress, pause });
      withoutLedgers = null;
      if (!result.ok) return result;
      if (result.value.reports.length === 0) {
        withoutLedgers = result.value;
        return err(whyNoLedger(result.value, settings.language));
      }
      change(result.value);
      return ok(summarise(result.value, settings.language));
    },
    cancel: () =>
      answer(() => {
        work.stop();
        collected = null;
      }),
    forget: () =>
      answer(() => {
        work.stop();
        collected = null;
        made = null;
        withoutLedgers = null;
        files.closeAll();
        change(null);
      }),

    query: (query) =>
      answer(() => {
        indexId += 1;
        grouped = checked === null ? null : groupFindings(checked, query);
        language = query.language;
        return { id: indexId, groups: grouped?.groups ?? [], total: grouped?.total ?? 0 };
      }),
    page: (index, group, from, to) =>
      answer(() => {
        if (checked === null || grouped === null || index !== indexId) return [];
        const now = checked;
        return grouped.page(group, from, to).map((ref) => listFinding(now, ref, language));
      }),
    locate: (index, id) =>
      answer(() => {
        if (checked === null || grouped === null || index !== indexId) return null;
        const ref = findingOf(checked, id);
        return ref === null ? null : grouped.placeOf(ref);
      }),
    finding: (id, inLanguage) => answer(() => list(checked === null ? null : findingOf(checked, id), inLanguage)),
    at: (sheet, row, column, inLanguage) =>
      answer(() => {
        if (checked === null) return [];
        const now = checked;
        return findingsAt(now, { sheet, row, column }).map((ref) => listFinding(now, ref, inLanguage));
      }),
    neighbour: (from, step, inLanguage) =>
      answer(() => list(checked === null ? null : neighbourOf(checked, from, step), inLanguage)),

    fixPlan: (choice, inLanguage) =>
      answer(() => (checked === null ? noFixes : planFixes(checked, choice, inLanguage))),
    markFrames: (inLanguage) =>
      answer(() => {
        if (checked === null) return [];
        const now = checked;
        return madeFor(now, inLanguage)
          .marks()
          .map((marks) => frameOf(now, marks));
      }),
    markCells: (sheet, firstRow, lastRow, inLanguage) =>
      answer(() => {
        const marks = checked === null ? [] : madeFor(checked, inLanguage).marks();
        return markCells(
          marks.find((each) => each.sheet === sheet),
          firstRow,
          lastRow,
        );
      }),
    formerMarkCells: (sheet, firstRow, lastRow) =>
      answer(() => formerMarkCells(checked?.markPlaces.get(sheet), firstRow, lastRow)),

    recheck: (block, inLanguage) =>
      answer(() => {
        const before = checked;
        const followed = before === null ? null : followEdit(before, block);
        if (before === null || followed === null) return null;
        change(followed.checked);
        const marks = changedMarks(before, followed, block.sheet, inLanguage);
        return { marks, summary: summarise(followed.checked, inLanguage) };
      }),
    shiftRows: (sheet, row, count, inLanguage) =>
      answer(() => {
        const moved = checked === null ? null : followShift(checked, sheet, { row, count });
        if (moved === null) return null;
        change(moved);
        return summarise(moved, inLanguage);
      }),
    applyWaivers: (register, inLanguage) =>
      answer(() => {
        if (checked === null) return [];
        const before = checked;
        const followed = followWaivers(before, register);
        change(followed.checked);
        const summary = summarise(followed.checked, inLanguage);
        const sheets = [...new Set(before.reports.map(({ ledger }) => ledger.sheet))];
        return sheets.map((sheet) => ({
          sheet,
          recheck: { marks: changedMarks(before, followed, sheet, inLanguage), summary },
        }));
      }),

    deadlines: (inLanguage) => answer(() => madeFor(required(checked), inLanguage).deadlines().deadlines),
    deadlineItems: (from, to, inLanguage) =>
      answer(() => (checked === null ? [] : madeFor(checked, inLanguage).deadlines().items(from, to))),

    annexes: (settings) =>
      answer(() =>
        checked === null
          ? err(notChecked[settings.language])
          : annexDraft(checked, checked.dishonestyList, settings, tool),
      ),
    findingsSheet: (inLanguage) => answer(() => findingsSheetPlan(checked?.reports ?? [], inLanguage, MOST_LISTED)),
    findingsCsv: (inLanguage) => answer(() => findingsCsv(checked?.reports ?? [], inLanguage, MOST_LISTED)),

    parameterSheets: (sheets, blocks, inLanguage) =>
      answer(() => parameterSheetStates(workbookOf(sheets, blocks), defaultStandard(), inLanguage)),
    parameterPlan: (id, inLanguage) =>
      answer(() => parameterSheetPlan(id, checked?.env.standard ?? defaultStandard(), inLanguage)),
    trialLedger: (inLanguage) => answer(() => trialLedgerPlan(defaultStandard(), inLanguage)),

    async openFile(name, bytes, onProgress) {
      const office = officeNow();
      if (office === null) return err(notChecked);
      return files.open({ name, bytes }, office, { ...work.begin(), onProgress });
    },
    closeFile: (id) => answer(() => files.close(id)),
    beginTask: (id, today, sheets) =>
      answer(() => {
        const office = officeNow();
        return office === null ? null : beginTask(id, { today, office, files: files.sources(), sheets });
      }),
    async runTask(id, settings, sheets, blocks, origin) {
      const office = officeNow();
      if (office === null) return err(notChecked);
      await files.judgeAgain(office, work.begin());
      const read = { ...workbookOf(sheets, blocks), date1904: office.date1904 };
      const ofRegisters = (are: boolean): WorkbookData => ({
        ...read,
        sheets: read.sheets.filter(({ name }) => registerSheetNames.has(name) === are),
      });
      const cells = { registers: ofRegisters(true), sheets: ofRegisters(false) };
      return runTask(id, settings, { office, files: files.sources(), ...cells, origin, tool });
    },
    documentFile: (plans, archive) => documentFile(plans, archive, webByteCodec),
    readBulletin: (name, bytes) => readBulletinFile(name, new Uint8Array(bytes), webByteCodec),
    remarkBulletin: (docx, request) => commentedBulletin(docx, request, webByteCodec),
    registerStates: (sheets, blocks, inLanguage) =>
      answer(() => registerStates(workbookOf(sheets, blocks), inLanguage)),
    registerPlan: (id, registerSheets, registerBlocks, inLanguage) =>
      answer(() => {
        const office = officeNow();
        const known =
          office === null
            ? { standard: defaultStandard(), roster: null }
            : { standard: office.env.standard, roster: office.parameters.roster ?? rosterOf(office.env.standard) };
        const start = { ...known, asOf: office?.env.asOf ?? 0, registers: workbookOf(registerSheets, registerBlocks) };
        return newRegisterPlan(id, start, inLanguage);
      }),
  };
}

/** An answer to whoever is in another thread; what goes wrong rejects. */
const answer = <T>(make: () => T): Promise<T> => new Promise((resolve) => resolve(make()));

function required(checked: CheckedWorkbook | null): CheckedWorkbook {
  if (checked === null) throw new Error("Nothing was checked yet");
  return checked;
}

const noFixes: FixPlan = { edits: [], postponed: 0, byRule: [] };

const notChecked: Words = { zh: "还没有核验；请先核验。", en: "Nothing was checked yet: check first." };
