import { CellValueType, type ICellData } from "@univerjs/core";
import { type CellExtras } from "../../book/cell-layers";
import { isErrorText } from "./error-values";

/** What the styles part says of a cell style, by its number in the file. */
export interface FileStyles {
  /** The id in the workbook's own table of styles; none when the style is the default one. */
  readonly ids: readonly (string | undefined)[];
  /** Whether the text of such cells was typed behind an apostrophe. */
  readonly isQuoted: readonly boolean[];
  /** What Univer's styles have no place for, and cells keep instead. */
  readonly extras: readonly (CellExtras | undefined)[];
}

/** Makes cells of the shapes that Univer stores, each with its own object since Univer changes them in place. */
export interface CellFactory {
  /** Nothing when the style is the default one too. */
  blank(style: number): ICellData | undefined;
  number(value: number, style: number): ICellData;
  text(value: string, style: number): ICellData;
  boolean(value: boolean, style: number): ICellData;
  error(value: string, style: number): ICellData;
  /** Nothing when there is no such string. */
  shared(index: number, style: number): ICellData | undefined;
}

export function cellFactory({ ids, isQuoted, extras }: FileStyles, sharedStrings: readonly string[]): CellFactory {
  const cell = (v: string | number, t: CellValueType, style: number): ICellData => {
    const s = ids[style];
    const custom = extras[style];
    if (custom !== undefined) return { v, t, ...(s !== undefined && { s }), custom: { ...custom } };
    return s === undefined ? { v, t } : { v, t, s };
  };

  function text(value: string, style: number): ICellData {
    // Univer knows an error by its text, so text that only looks like one must say that it is text.
    const isForced = isQuoted[style] === true || isErrorText(value);
    return cell(value, isForced ? CellValueType.FORCE_STRING : CellValueType.STRING, style);
  }

  return {
    blank(style) {
      const s = ids[style];
      const custom = extras[style];
      if (custom !== undefined) return { ...(s !== undefined && { s }), custom: { ...custom } };
      return s === undefined ? undefined : { s };
    },
    number: (value, style) => cell(value, CellValueType.NUMBER, style),
    text,
    boolean: (value, style) => cell(value ? 1 : 0, CellValueType.BOOLEAN, style),
    error: (value, style) => cell(value, CellValueType.STRING, style),
    shared(index, style) {
      const value = sharedStrings[index];
      return value === undefined ? undefined : text(value, style);
    },
  };
}
