import { parameterSheets } from "../parameters/sheet-names";
import { headerKey } from "../text/header-key";

/** The sheets that a check writes. */
export const resultSheets = { findings: "核验问题", changes: "修改记录" } as const;

/** The headers of the two columns that a check writes to the right of a ledger (design §3). */
export const markHeaders = { result: "核验结果", mask: "核验标记" } as const;

const ownNames: ReadonlySet<string> = new Set([...Object.values(parameterSheets), ...Object.values(resultSheets)]);

/** Whether the sheet is one that Gongshi writes or reads as settings; a copy such as `核验问题 (2)` is one too. */
export const isOwnSheet = (name: string): boolean => ownNames.has(name.trim().replace(/\s*[(（]\d+[)）]$/, ""));

const markKeys: ReadonlySet<string> = new Set(Object.values(markHeaders).map(headerKey));

/** Whether the header is that of a mark column: such a column is no part of the ledger. */
export const isMarkHeader = (header: string): boolean => markKeys.has(headerKey(header));
