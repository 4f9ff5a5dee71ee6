import { isoDate } from "../calendar/day";
import { type LedgerReport } from "../findings/ledger-report";
import { dayAt, textAt } from "../ledger/cell-at";
import { receiptColumn } from "../ledger/ledger-timeliness";
import { maskPersonalNumbers } from "../privacy/mask";
import { type Role } from "../standard/role";
import { type Language, type Words } from "../support/words";
import { type ExposureReason, type ExposureVerdict, type MatchedExposure } from "./match-exposures";

/** The row of the data that an exposure was found to be. */
export interface ExposureMatch {
  readonly file: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly documentNumber: string;
  readonly party: string;
  /** `2024-02-05`; empty where the cell is blank or cannot be read, as is `reportedAt`. */
  readonly decisionDate: string;
  readonly reportedAt: string;
}

/** An exposure as pane, sheet and command line show it; personal numbers masked. */
export interface ExposureItem {
  /** 1-based row of the register. */
  readonly row: number;
  readonly day: string;
  readonly party: string;
  readonly matter: string;
  readonly source: string;
  readonly documentNumber: string;
  /** The roster's name where it knows the unit. */
  readonly unit: string;
  readonly verdict: ExposureVerdict;
  readonly why: string;
  readonly match: ExposureMatch | null;
  /** What to say on the phone; `null` where nobody needs reminding. */
  readonly reminder: string | null;
}

export const exposureVerdictWords: Readonly<Record<ExposureVerdict, Words>> = {
  reported: { zh: "已报送", en: "Reported" },
  late: { zh: "已报送（迟报）", en: "Reported late" },
  "not-reported": { zh: "有数据，尚未报送", en: "In the data, not reported yet" },
  probable: { zh: "疑似，请人工确认", en: "Probable: please confirm" },
  unmatched: { zh: "未报送", en: "Not found" },
  uncovered: { zh: "数据不含该时段，无法判断", en: "Not judged: the data lacks these days" },
};

const reasonWords: Readonly<Record<ExposureReason, Words>> = {
  number: { zh: "文书号一致", en: "same document number" },
  party: { zh: "当事人、时间和事由相符", en: "party, time and matter agree" },
  "other-party": { zh: "文书号一致，当事人不同", en: "same document number, another party" },
  "other-number": { zh: "当事人和时间相符，文书号不同", en: "party and time agree, another document number" },
  "other-matter": { zh: "当事人和时间相符，事由对不上", en: "party and time agree, the matter does not" },
  "close-name": { zh: "当事人名称相近", en: "a similar name" },
  "no-day": { zh: "当事人相符，数据中没有可读的决定日期", en: "same party; the row has no readable decision date" },
};

/** Why an exposure has its verdict, in words. */
export function exposureWhy({ match, others }: MatchedExposure, language: Language): string {
  if (match === null) return "";
  const more = others === 0 ? "" : { zh: `；另有 ${others} 行也像`, en: `; ${others} more rows would do` }[language];
  return reasonWords[match.reason][language] + more;
}

/** The row of a match in words. */
export function exposureMatch(file: string, { ledger }: LedgerReport, row: number): ExposureMatch {
  const shown = (role: Role): string => maskPersonalNumbers(textAt(ledger, role, row) ?? "");
  const receipt = receiptColumn(ledger)?.field.role;
  const date = (role: Role | undefined): string => {
    const day = role === undefined ? null : dayAt(ledger, role, row);
    return day === null ? "" : isoDate(day);
  };
  return {
    file,
    sheet: ledger.sheet,
    row: ledger.rows[row] ?? 0,
    documentNumber: shown("documentNumber"),
    party: shown("partyName"),
    decisionDate: date("decisionDate"),
    reportedAt: date(receipt),
  };
}
