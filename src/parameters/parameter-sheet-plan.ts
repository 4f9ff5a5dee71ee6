import { type SheetPlan } from "../plans/sheet-plan";
import { type Standard } from "../standard/standard";
import { type Language } from "../support/words";
import { type ParameterSheetId } from "./parameter-table";

/** A new settings sheet: what it is for, its header, and what is known already; reading it changes nothing. */
export const parameterSheetPlan: (id: ParameterSheetId, standard: Standard, language: Language) => SheetPlan = () => {
  throw new Error("parameterSheetPlan follows");
};
