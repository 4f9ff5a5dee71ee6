import { callsOwnFunction } from "../../src/functions/own-formula";

test.each([
  "=GS.DUE_DATE(A1)",
  "=gs.due_date(A1)",
  '=IF(A1="","",GS.DAYS_LATE(A1,B1))',
  "=1+GS.LATE_RATE(C2:C9,D2:D9)*100",
  "=@GS.SCORE(1,0,0)",
  "=_xldudf_GS_DUE_DATE(A1)",
  "='GS.表'!A1+GS.WORKDAYS (A1,B1)",
])("%s calls a function of ours", (formula) => {
  expect(callsOwnFunction(formula)).toBe(true);
});

test.each([
  "GS.DUE_DATE(A1)",
  '="GS.DUE_DATE("&A1',
  "=MYGS.DUE_DATE(A1)",
  "=A.GS.DUE_DATE(A1)",
  "='GS.DUE_DATE('!A1",
  "=GS.DUE_DATE",
  "=总GS.SCORE(1)",
  "=SUM(A1:A9)",
  "",
])("%s does not", (formula) => {
  expect(callsOwnFunction(formula)).toBe(false);
});
