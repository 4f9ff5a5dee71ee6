import { aspectOf } from "../claims/claim";
import { changeReadings } from "../claims/change-series";
import { placeChangeReadings } from "../claims/place-series";
import { directionOf } from "../claims/direction";
import { type Series } from "../tables/series";
import { fit, type Fit } from "../text/quantity";
import { lead, type Property, type Said } from "./property";

/** `归集量较上月增加`, `增幅超过10%`, `环比下降`, `排名保持不变`. */
const moved = new RegExp(
  `${lead}(?:[KAXVD]|[较比与、和]|相比|有所|实现|出现|发生|呈|数据|信息|数量|[量数的]|保持|仍|正|负)*(?:X|持平|不变|没有变化|无变化|未变化?|下滑|滑落|后退|退步|前进|进步|退后|跃升|攀升|保持一致|一致)(?:[了在为]|达到?)*Q?$`,
  "u",
);

/** Held against something else than another time of the same units. */
const otherThanBefore = /平均|全[省国]/u;

/** A property that two times tell beside each other: whose numbers, or whose place, went where a word says. */
export function changeProperty({ claim, text, words, mentions }: Said): Property | null {
  const direction = moved.test(text) ? directionOf(words) : null;
  if (direction === null) return null;
  const isTrueOf = (value: number | null): Fit =>
    value === null ? "open" : Math.sign(value) === direction ? "fits" : "misses";
  const quantity = mentions.find((mention) => mention.kind === "quantity")?.quantity;
  if (aspectOf(claim) === "rank") {
    return quantity === undefined ? { readings: placeChangeReadings(claim), isTrueOf } : null;
  }
  if (otherThanBefore.test(claim.clause.text)) return null;
  if (quantity === undefined) {
    const differences = changeReadings(claim, "difference");
    return { readings: differences.length > 0 ? differences : changeReadings(claim, "growth"), isTrueOf };
  }
  if (direction === 0 || words.includes("率")) return null;
  const readings = changeReadings(claim, quantity.unit === "%" ? "growth" : "difference");
  return {
    readings,
    isTrueOf: (value: number | null, { values }: Series) =>
      value === null || values.length === 0
        ? "open"
        : direction * value <= 0
          ? "misses"
          : fit(quantity, direction * value),
  };
}
