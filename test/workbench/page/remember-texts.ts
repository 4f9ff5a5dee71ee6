import { type getNumfmtParseValueFilter } from "@univerjs/core";

/** The global variable that holds Univer's core. */
export interface CoreScript {
  getNumfmtParseValueFilter: typeof getNumfmtParseValueFilter;
}

const most = 20_000;

/**
 * Whether a text reads as a number is asked for every cell in sight, several times a frame, and finding out that it does
 * not was a third of what scrolling costs. Univer's scripts ask through this variable.
 */
export function rememberTexts(core: CoreScript): void {
  const parse = core.getNumfmtParseValueFilter;
  const plain = new Set<string>();
  core.getNumfmtParseValueFilter = (text) => {
    if (plain.has(text)) return null;
    const parsed = parse(text);
    if (parsed === null) {
      if (plain.size === most) plain.clear();
      plain.add(text);
    }
    return parsed;
  };
}
