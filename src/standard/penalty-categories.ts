import { trim } from "../text/trim";
import { readListedOrOther, type ListReading } from "./code-list";
import { type CodeList } from "./standard";

/** The categories of one cell of 处罚类别. */
export interface PenaltyCategories {
  /** Those that are in the list, in its spelling. */
  readonly values: readonly string[];
  /** What is in no list, as it is written. */
  readonly unlisted: readonly string[];
  /**
   * The whole cell as it should be written: the text itself where that is right already; `null` where a part is
   * not in the list or is 其他 without its explanation.
   */
  readonly standardText: string | null;
}

/** Reads `警告;罚款`. Semicolons of both widths are right; 、 and commas are understood. */
export function readPenaltyCategories(text: string, list: CodeList): PenaltyCategories {
  const values: string[] = [];
  const unlisted: string[] = [];
  let isRight = true;
  let isComplete = true;
  for (const part of partsOf(text, /[;；]/)) {
    const whole = readListedOrOther(list, part);
    const written = whole.state === "unlisted" ? partsOf(part, /[、，,]/) : [part];
    for (const each of written) {
      const reading: ListReading = written.length === 1 ? whole : readListedOrOther(list, each);
      if (reading.state === "listed" || reading.state === "spelling") values.push(reading.value);
      else isComplete = false;
      if (reading.state === "unlisted") unlisted.push(each);
      if (reading.state === "spelling") isRight = false;
    }
    if (written.length > 1) isRight = false;
  }
  if (values.length === 0 && unlisted.length === 0 && isComplete)
    return { values, unlisted: [text], standardText: null };
  return { values, unlisted, standardText: !isComplete ? null : isRight ? text : values.join(";") };
}

const partsOf = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map(trim)
    .filter((part) => part !== "");
