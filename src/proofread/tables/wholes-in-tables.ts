import { oncePer } from "../../support/once-per";
import { type Evidence } from "../proofreader";
import { type Series } from "./series";
import { allSeries } from "./table-series";
import { wholesOf } from "./whole-of-kinds";

/** The parts of every table, each with the column of which it is one. */
export const wholesInTables: (evidence: Evidence) => ReadonlyMap<Series, Series> = oncePer((evidence: Evidence) => {
  const series = allSeries(evidence);
  return new Map(evidence.tables.flatMap((table) => [...wholesOf(series.filter((each) => each.table === table))]));
});
