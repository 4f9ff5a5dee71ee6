import { type CellColumn } from "../sheets/column";
import { normaliseDocumentNumber } from "../text/document-number";
import { missingSerials, type MissingSerials } from "../text/missing-serials";
import { isBlankOrZero } from "./argument-cell";

/** The gaps of a column of document numbers; the header of the column is no number. */
export const missingRuns = ({ values }: CellColumn): MissingSerials =>
  missingSerials(
    values.flatMap((value, code) => {
      const isHeader = code <= 1 && !/[\d０-９]/.test(String(value));
      return isBlankOrZero(value) || isHeader ? [] : [normaliseDocumentNumber(String(value))];
    }),
  );
