import { oncePer } from "../../support/once-per";
import { type Evidence } from "../proofreader";
import { type FactTable } from "../fact-table";
import { isRate } from "../text/aspects";
import { type ChangeMeasure, headerParts, type HeaderParts } from "../text/header-parts";
import { type Series } from "./series";
import { allSeries, frameOf, statedRate, valueOf } from "./table-series";

/** A column that tells how far something has moved: its aspect and category are those of what has moved. */
export interface ChangeColumn extends Series {
  readonly measure: ChangeMeasure;
  /** `null` where its header does not say since when. */
  readonly since: "before" | "year-before" | null;
}

/** The columns of changes of every table: 环比增减, 同比增幅(%), 得分升降. */
export const changeColumns: (evidence: Evidence) => readonly ChangeColumn[] = oncePer((evidence: Evidence) =>
  evidence.tables.flatMap((table) => columnsOf(table, evidence)),
);

function columnsOf(table: FactTable, evidence: Evidence): readonly ChangeColumn[] {
  const frame = frameOf(table, evidence);
  return table.columns.flatMap((column, place): readonly ChangeColumn[] => {
    const parts = headerParts(column.header);
    const values = table.rows.map((row) => valueOf(row, [{ column, place }], evidence));
    if (parts.change === null || values.every(({ value }) => value === null)) return [];
    const { aspect, category } = movedIn(parts, table, place, evidence);
    const isInPercent = column.role === "rate" || values.some(({ value }) => !Number.isInteger(value ?? 0));
    return [
      {
        ...frame,
        header: column.header,
        aspect,
        category,
        period: null,
        when: null,
        values,
        total: statedRate(table, column, place),
        derived: false,
        measure: parts.change.measure ?? (isInPercent && !isRate(aspect) ? "growth" : "difference"),
        since: parts.change.since,
      },
    ];
  });
}

/** What has moved: as the header says, else what the nearest column on the left is about. */
function movedIn(
  { aspect, category }: HeaderParts,
  table: FactTable,
  place: number,
  evidence: Evidence,
): Pick<Series, "aspect" | "category"> {
  if (aspect !== null || category !== null) return { aspect: aspect ?? "count", category };
  const headers = table.columns.slice(0, place).map(({ header }) => header);
  const beside = allSeries(evidence)
    .filter((series) => series.table === table && !series.derived && headers.includes(series.header))
    .at(-1);
  return { aspect: beside?.aspect ?? "count", category: beside?.category ?? null };
}
