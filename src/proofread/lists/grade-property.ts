import { type Claim } from "../claims/claim";
import { type Readings } from "../claims/claimed-series";
import { allSeries } from "../tables/table-series";
import { plainKey } from "../text/plain-text";
import { isSo, type Property, type Said } from "./property";

const graded =
  /^(?:考核|考评|评价|综合|结果|等次|等级|档次|被?评?定?为|获得?|达到|属于|列为|确定为|[“”])*(?<grade>[^\d的、为]{1,4}?)(?:的?(?:等次|等级|档次|档|级))?$/u;

/** A column whose few words stand for grades. */
const gradeHeader = /等次|等级|档次|评价结果|考核结果/u;

/** `评为优秀等次的有`: those in whose row a column of grades has the word. */
export function gradeProperty({ claim, text, words }: Said): Property | null {
  const grade = /^[^A-Z]*$/u.test(text) ? graded.exec(words)?.groups?.grade : undefined;
  if (grade === undefined) return null;
  const readings = gradeReadings(claim, grade);
  return readings.length === 0 ? null : { readings, isTrueOf: isSo };
}

/** Of every table with such a column that has the grade: 1 of those who got it. */
const gradeReadings = ({ evidence }: Claim, grade: string): Readings =>
  evidence.tables.flatMap((table) => {
    const frame = allSeries(evidence).find((series) => series.table === table);
    return table.columns.flatMap(({ header, role }, place): Readings => {
      const cells = table.rows.map((row) => row.cells[place] ?? null);
      const isOf = (cell: number | string | null): boolean =>
        typeof cell === "string" && plainKey(cell).replace(/(?:等次|等级|档|级)$/u, "") === grade;
      if (frame === undefined || role !== "text" || !gradeHeader.test(header) || !cells.some(isOf)) return [];
      const values = frame.values.map((value, row) => ({
        ...value,
        value: Number(isOf(cells[row] ?? null)),
        said: `${header} ${cells[row] ?? "-"}`,
      }));
      return [[{ ...frame, header, aspect: "count", category: null, values, total: null, derived: true }]];
    });
  });
