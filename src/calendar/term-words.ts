import { type Words } from "../support/words";
import { type DeadlineRule } from "./deadline";

/** A number of days as people say it: `7 个工作日`, `1 working day`, `14 天`. */
export function termWords(count: number, unit: DeadlineRule["unit"]): Words {
  const plural = count === 1 ? "" : "s";
  return unit === "working-day"
    ? { zh: `${count} 个工作日`, en: `${count} working day${plural}` }
    : { zh: `${count} 天`, en: `${count} day${plural}` };
}
