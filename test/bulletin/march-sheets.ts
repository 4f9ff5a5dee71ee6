import { publishedGrid } from "../disclosures/march-2023";
import { type Grid } from "../support/build-workbook";

/** The published tables of March 2023, as an office would keep them. */
export const marchSheets: Readonly<Record<string, Grid>> = {
  八公示统计: publishedGrid("eight"),
  信用评价: publishedGrid("evaluation"),
  信易贷: publishedGrid("loan"),
};
