import { batches } from "./batches.behaviours";
import { type Behaviour } from "./behaviour";

/** Every behaviour by its subject. */
export const allBehaviours: Readonly<Record<string, readonly Behaviour[]>> = { batches };
