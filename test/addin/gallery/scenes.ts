import { aboutScenes } from "./about-scenes";
import { annexScenes } from "./annex-scenes";
import { bulletinScenes } from "./bulletin-scenes";
import { checkScenes } from "./check-scenes";
import { compareScenes } from "./compare-scenes";
import { deadlineScenes } from "./deadline-scenes";
import { type Scene } from "./scene";
import { disclosuresScenes } from "./disclosures-scenes";
import { dishonestyScenes } from "./dishonesty-scenes";
import { exposureScenes } from "./exposure-scenes";
import { historyScenes } from "./history-scenes";
import { monitorScenes } from "./monitor-scenes";
import { proofreadScenes } from "./proofread-scenes";
import { sampleTaskScenes } from "./sample-task-scenes";
import { scoreScenes } from "./score-scenes";
import { returnsScenes } from "./returns-scenes";
import { reportingScenes } from "./reporting-scenes";
import { settingsScenes } from "./settings-scenes";
import { taskScenes } from "./task-scenes";

/** Every state of the pane that is shown, photographed and examined. */
export const scenes: readonly Scene[] = [
  ...checkScenes,
  ...deadlineScenes,
  ...annexScenes,
  ...taskScenes,
  ...compareScenes,
  ...historyScenes,
  ...monitorScenes,
  ...sampleTaskScenes,
  ...scoreScenes,
  ...reportingScenes,
  ...exposureScenes,
  ...disclosuresScenes,
  ...dishonestyScenes,
  ...bulletinScenes,
  ...returnsScenes,
  ...proofreadScenes,
  ...settingsScenes,
  ...aboutScenes,
];
