import { explainParameterFault, type ParameterFault } from "../../parameters/parameter-fault";
import { profileChanges, profileIds } from "../../standard/profiles";
import { type Words } from "../../support/words";

/** Profiles that ship a roster. */
const profilesWithRoster = profileIds.filter((id) => "roster" in profileChanges[id]);

/** What a task says that counts by unit and has no units. */
export const noRoster: Words = {
  zh: `没有单位名录，无法按单位统计。请在“设置”中新建“单位名录”，或在“规则参数”中改用带名录的规则方案（${profilesWithRoster.join("、")}）。`,
  en: `There is no roster to count by. Create the sheet 单位名录 in Settings, or name a profile that ships one in 规则参数 (${profilesWithRoster.join(", ")}).`,
};

/** How many faults a person mends at a time. */
const shownFaults = 5;

/** What a task says where a register cannot be read: every cell in question, up to a few. */
export function unreadableRegister(faults: readonly ParameterFault[]): Words {
  const shown = faults.slice(0, shownFaults).map(explainParameterFault);
  const more = faults.length - shown.length;
  return {
    zh: shown.map(({ zh }) => zh).join("") + (more > 0 ? `另有 ${more} 处。` : ""),
    en: shown.map(({ en }) => en).join(" ") + (more > 0 ? ` And ${more} more.` : ""),
  };
}
