import "../without-eval";
import { createEngine } from "./create-engine";
import { exposeEngine } from "./expose-engine";
import { warmUp } from "./warm-up";

/** By then the pane is there and has looked at the workbook. */
const WARM_UP_AFTER_MILLISECONDS = 1500;

exposeEngine();
setTimeout(() => void warmUp(createEngine()), WARM_UP_AFTER_MILLISECONDS);
