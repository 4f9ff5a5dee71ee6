import { type FunctionId } from "../all-functions";
import {
  asDateHelp,
  checkIdHelp,
  checkLedgerHelp,
  checkRowHelp,
  checkUsccHelp,
  fixCodeHelp,
  moneyHelp,
} from "./check-help";
import { daysLateHelp, dueDateHelp, timelinessHelp, workdayAddHelp, workdaysHelp } from "./deadline-help";
import { ruleHelp, unitHelp } from "./lookup-help";
import {
  complianceRateHelp,
  concealmentRateHelp,
  duplicatesHelp,
  lateCountHelp,
  lateRateHelp,
  rateTextHelp,
} from "./rate-help";
import {
  rankFlagsHelp,
  scoreCompletenessHelp,
  scoreComplianceHelp,
  scoreHelp,
  scoreTimelinessHelp,
} from "./score-help";
import { concealedHelp, countiesTableHelp, missingNumbersHelp, unitsTableHelp } from "./table-help";
import { type FunctionHelp } from "./function-help";

/** What a person reads about each function, family by family: the order of the help. */
export const functionHelp: Readonly<Record<FunctionId, FunctionHelp>> = {
  WORKDAY_ADD: workdayAddHelp,
  WORKDAYS: workdaysHelp,
  DUE_DATE: dueDateHelp,
  DAYS_LATE: daysLateHelp,
  TIMELINESS: timelinessHelp,
  LATE_COUNT: lateCountHelp,
  LATE_RATE: lateRateHelp,
  COMPLIANCE_RATE: complianceRateHelp,
  CONCEALMENT_RATE: concealmentRateHelp,
  DUPLICATES: duplicatesHelp,
  RATE_TEXT: rateTextHelp,
  CHECK_USCC: checkUsccHelp,
  CHECK_ID: checkIdHelp,
  CHECK_LEDGER: checkLedgerHelp,
  CHECK_ROW: checkRowHelp,
  FIX_CODE: fixCodeHelp,
  AS_DATE: asDateHelp,
  MONEY: moneyHelp,
  UNITS_TABLE: unitsTableHelp,
  COUNTIES_TABLE: countiesTableHelp,
  CONCEALED: concealedHelp,
  MISSING_NUMBERS: missingNumbersHelp,
  SCORE: scoreHelp,
  SCORE_TIMELINESS: scoreTimelinessHelp,
  SCORE_COMPLIANCE: scoreComplianceHelp,
  SCORE_COMPLETENESS: scoreCompletenessHelp,
  RANK_FLAGS: rankFlagsHelp,
  UNIT: unitHelp,
  RULE: ruleHelp,
};
