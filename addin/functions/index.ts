import { lightFunctions } from "../../src";
import { displayLanguage } from "./display-language";
import { toCells } from "./to-cell";

// Formulas of an opened workbook are calculated before Office is ready: nothing here waits for it.
for (const [id, { calculate }] of Object.entries(lightFunctions)) {
  // The client puts its account of the call after the arguments.
  CustomFunctions.associate(id, (...args: unknown[]) => {
    const language = displayLanguage();
    return toCells(calculate(args.slice(0, -1), { language }), language);
  });
}
