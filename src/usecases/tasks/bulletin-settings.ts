import { type RankRules } from "../../bulletin/rank-rules";
import { type BulletinForm } from "../../bulletin/template";
import { type LedgerRef } from "./task";

/** What a bulletin is set to. */
export interface BulletinSettings extends RankRules {
  readonly form: BulletinForm;
  /** `YYYY-MM`. */
  readonly month: string;
  /** The month's rows (双公示). */
  readonly ledgers: readonly LedgerRef[];
  /** Sheets beside the ledgers: the list of dishonest bodies, and the tables of the eight categories. */
  readonly sheets: readonly string[];
  /** Up to which day the ten disclosures are counted, `YYYY-MM-DD`; the end of the month where empty. */
  readonly until: string;
  /** 发文字号 such as `平信用办〔2024〕5号`; empty where it is not settled, as are the next two. */
  readonly number: string;
  readonly sender: string;
  /** 成文日期, `YYYY-MM-DD`. */
  readonly date: string;
  /** What the province looked up and found concealed; empty where it has told nothing. */
  readonly drawn: string;
  readonly concealed: string;
}
