import { type Mention } from "../text/mention";
import { type Share } from "./claim";

/** How the figure at a place among a clause's mentions stands to the units before it. */
export function shareOf(mentions: readonly Mention[], place: number): Share {
  const lead = mentions.slice(0, place);
  const each = lead.map((mention) => mention.kind === "marker" && mention.marker === "each").lastIndexOf(true);
  const run = each < 0 ? [] : runFrom(mentions, each + 1);
  if (run.includes(place)) return { kind: "each", place: run.indexOf(place), of: run.length };
  // 全部单位合计 is of all together.
  const last = lead.flatMap((mention) => (mention.kind === "marker" ? [mention.marker] : []));
  return last.lastIndexOf("every") > last.lastIndexOf("total") ? { kind: "every" } : { kind: "whole" };
}

/** The places of the figures that follow one another from a place on: 5条、3条和2条, 增加5条、减少3条. */
function runFrom(mentions: readonly Mention[], from: number): readonly number[] {
  const run: number[] = [];
  let isJoined = true;
  for (let at = from; at < mentions.length; at += 1) {
    const kind = mentions[at]?.kind;
    if (kind === "quantity") {
      if (!isJoined) break;
      run.push(at);
      isJoined = false;
    } else if (kind === "and") isJoined = true;
    else if (run.length > 0 && kind !== "elsewhere") break;
  }
  return run;
}

/** 三家合计, 三地报送: several who have been named, together. */
export const severalWords =
  /(?<number>[两二三四五六七八九十\d]+)(?:家|地|者|个?单位|个?部门|个?县区?|市|县|区)(?:单位|部门)?(?:(?<sum>合计|共|总计|之和|占)|(?=报送|归集|上报|推送|受理|迟报|授信|注册|签订))/;
