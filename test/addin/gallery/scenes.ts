import { aboutScenes } from "./about-scenes";
import { annexScenes } from "./annex-scenes";
import { checkScenes } from "./check-scenes";
import { deadlineScenes } from "./deadline-scenes";
import { type Scene } from "./scene";
import { monitorScenes } from "./monitor-scenes";
import { settingsScenes } from "./settings-scenes";
import { taskScenes } from "./task-scenes";

/** Every state of the pane that is shown, photographed and examined. */
export const scenes: readonly Scene[] = [
  ...checkScenes,
  ...deadlineScenes,
  ...annexScenes,
  ...taskScenes,
  ...monitorScenes,
  ...settingsScenes,
  ...aboutScenes,
];
