import { annexNoteWords } from "../../src/annexes/annex-note-words";
import { type AnnexNote } from "../../src/annexes/make-annexes";

type NoteCode = AnnexNote["code"];

const sheet = "行政许可";

/** A note of each code with what its words must name in both languages. */
const notes: Readonly<Record<NoteCode, readonly [note: AnnexNote, ...named: readonly string[]]>> = {
  "month-basis": [{ code: "month-basis", sheet, basis: "publishedAt" }, sheet],
  undated: [{ code: "undated", sheet, rows: 7 }, sheet, "7"],
  unplaced: [{ code: "unplaced", rows: 8 }, "8", "单位名录"],
  "left-out": [{ code: "left-out", duplicates: 11, excluded: 22 }, "11", "22"],
  exempt: [{ code: "exempt", rows: 3 }, "3"],
  waived: [{ code: "waived", rows: 4 }, "4"],
  "time-unknown": [{ code: "time-unknown", rows: 5 }, "5"],
  "no-dishonesty-list": [{ code: "no-dishonesty-list" }, "严重失信主体名单"],
  "faulty-dishonesty-list": [
    {
      code: "faulty-dishonesty-list",
      faults: [{ sheet: "失信名单", cell: "E3", reason: { zh: "不是日期", en: "it is no date" } }],
    },
    ...["失信名单", "E3", "3"],
  ],
};

test.each(Object.keys(notes) as NoteCode[])("%s is said in both languages, with its figures", (code) => {
  const [note, ...named] = notes[code];
  const { zh, en } = annexNoteWords(note);
  for (const part of named) expect([zh, en]).toEqual([expect.stringContaining(part), expect.stringContaining(part)]);
  expect([/[一-龥]{4}/.test(zh), /[a-z]{3}/.test(en), zh.endsWith("。"), en.endsWith(".")]).toEqual([
    ...[true, true, true, true],
  ]);
});

test("no two notes say the same", () => {
  const said = Object.values(notes).flatMap(([note]) => Object.values(annexNoteWords(note)));
  expect(new Set(said).size).toBe(said.length);
});

test("the day that decides the month is named", () => {
  const wordsFor = (basis: "publishedAt" | "decisionDate" | null) =>
    annexNoteWords({ code: "month-basis", sheet, basis });
  expect([wordsFor("publishedAt").zh, wordsFor("decisionDate").zh, wordsFor(null).zh]).toEqual([
    "工作表“行政许可”按公示日期（无上报时间栏）归入月份。",
    "工作表“行政许可”按决定日期（无上报时间栏）归入月份。",
    "工作表“行政许可”没有上报时间、公示日期或决定日期栏，其数据未计入任何月份。",
  ]);
  expect([wordsFor("publishedAt").en, wordsFor("decisionDate").en, wordsFor(null).en]).toEqual([
    "Rows of sheet “行政许可” belong to the month of the publication date (there is no receipt column).",
    "Rows of sheet “行政许可” belong to the month of the decision date (there is no receipt column).",
    "Sheet “行政许可” has no date that tells the month; none of its rows is counted.",
  ]);
});
