import { registerSheets } from "../parameters/sheet-names";
import { assessmentRegister } from "./assessment-register";
import { bulletinRegister } from "./bulletin-register";
import { definitionsRegister } from "./definitions-register";
import { dishonestyRegister } from "./dishonesty-register";
import { exposuresRegister } from "./exposures-register";
import { historyRegister } from "./history-register";
import { indicatorsRegister } from "./indicators-register";
import { pairsRegister } from "./pairs-register";
import { samplesRegister } from "./samples-register";
import { schemeRegister } from "./scheme-register";
import { submissionsRegister } from "./submissions-register";

/** Every register by its name in the program, in the order in which they are offered. */
export const registers = {
  assessment: assessmentRegister,
  scheme: schemeRegister,
  history: historyRegister,
  samples: samplesRegister,
  pairs: pairsRegister,
  definitions: definitionsRegister,
  exposures: exposuresRegister,
  indicators: indicatorsRegister,
  submissions: submissionsRegister,
  bulletin: bulletinRegister,
  dishonesty: dishonestyRegister,
} as const;

export type RegisterId = keyof typeof registers;

export const registerIds = Object.keys(registers) as readonly RegisterId[];

/** Those that tasks write: a result that adds to one of them holds them all, so that the next month can begin from it. */
export const writtenRegisterIds = ["history", "samples", "pairs"] as const satisfies readonly RegisterId[];

/** The names of their sheets. */
export const registerSheetNames: ReadonlySet<string> = new Set(Object.values(registerSheets));
