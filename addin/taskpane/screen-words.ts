import { type Words } from "../../src";
import { type Screen } from "../app/app-state";

/** The names of the screens, as the tabs show them. */
export const screenWords: Readonly<Record<Screen, Words>> = {
  check: { zh: "核验", en: "Check" },
  deadlines: { zh: "期限", en: "Deadlines" },
  annexes: { zh: "附表", en: "Annexes" },
  tasks: { zh: "任务", en: "Tasks" },
  settings: { zh: "设置", en: "Settings" },
  about: { zh: "关于", en: "About" },
};
