import { type IRange } from "@univerjs/core";
import { type Area, localAddress, parseArea } from "../../book/area";
import { toArea, toUniverRange } from "../../book/univer-range";

/** The ranges of an `sqref`, which stand one after the other with spaces between them. */
export const rangesOf = (sqref: string | undefined): IRange[] =>
  (sqref ?? "").split(/\s+/).flatMap((text) => {
    const area = areaOf(text);
    return area ? [toUniverRange(area)] : [];
  });

export const areaOf = (text: string | undefined): Area | undefined =>
  text === undefined || text === "" ? undefined : parseArea(text.replaceAll("$", ""), "");

export const rangeText = (range: IRange): string => localAddress(toArea("", range));

export const rangesText = (ranges: readonly IRange[]): string => ranges.map(rangeText).join(" ");
