import { createRangeMemory, ledgerFunctionIds, lightFunctions, type WorksheetFunction } from "../../src";
import { displayLanguage } from "./display-language";
import { notLoaded, toCells } from "./to-cell";

const memory = createRangeMemory();

function answer({ calculate }: WorksheetFunction, args: readonly unknown[]): unknown {
  const language = displayLanguage();
  // The client puts its account of the call after the arguments.
  return toCells(calculate(args.slice(0, -1), { language, memory }), language);
}

// Formulas of an opened workbook are calculated before Office is ready: nothing here waits for it.
for (const [id, definition] of Object.entries(lightFunctions)) {
  CustomFunctions.associate(id, (...args) => answer(definition, args));
}

for (const id of ledgerFunctionIds) {
  CustomFunctions.associate(id, async (...args) => {
    const loaded = await import(/* webpackChunkName: "ledger-functions" */ "./ledger-functions").catch(() => null);
    if (loaded === null) throw notLoaded(displayLanguage());
    return answer(loaded.ledgerFunctions[id], args);
  });
}
