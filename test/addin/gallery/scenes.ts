import { checkScenes } from "./check-scenes";
import { type Scene } from "./scene";

/** Every state of the pane that is shown, photographed and examined. */
export const scenes: readonly Scene[] = [...checkScenes];
