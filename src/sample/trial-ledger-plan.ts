import { type CellStyle, type SheetPlan } from "../plans/sheet-plan";
import { type Role } from "../standard/role";
import { type Standard } from "../standard/standard";
import { type Language, type Words } from "../support/words";
import trial from "./trial-ledger.json";

const title: Words = { zh: "样表：行政处罚台账（虚构数据）", en: "Trial ledger of penalties (invented data)" };
const name: Words = { zh: "样表", en: "Trial ledger" };

/** Columns of long text are wider. */
const wideRoles: ReadonlySet<string> = new Set<Role>([
  "partyName",
  "documentNumber",
  "violationFact",
  "legalBasis",
  "penaltyContent",
]);

const styles = {
  title: { bold: true, fontSize: 14 },
  header: { bold: true, fill: "F3F2F1", border: "thin", wrap: true, verticalAlign: "center" },
  cell: { border: "thin", numberFormat: "@" },
  amount: { border: "thin", numberFormat: "General" },
} satisfies Readonly<Record<string, CellStyle>>;

/** A small ledger of invented penalties with the mistakes that are made most, for a first try. */
export function trialLedgerPlan(standard: Standard, language: Language): SheetPlan {
  const fields = [...standard.fields.penalty, ...standard.besideFields];
  const headers = trial.roles.map((role) => fields.find((field) => field.role === role)?.name ?? role);
  const style = trial.roles.map((role) => (role.endsWith("Amount") ? "amount" : "cell"));
  return {
    name: name[language],
    columnWidths: trial.roles.map((role) => (wideRoles.has(role) ? 30 : 16)),
    styles,
    rows: [
      { values: [title[language]], style: "title", height: 24 },
      { values: headers, style: "header", height: 34 },
      ...trial.rows.map((values) => ({ values, style })),
    ],
    merges: [],
    freezeRows: 2,
  };
}
