import { type DocumentSection } from "../../documents/document-plan";

/** Twentieths of a point, what Word counts lengths in. */
export const TWIPS = 20;

const millimetres = (length: number): number => Math.round((length * 72 * TWIPS) / 25.4);

/** GB/T 9704, 5.2.2: size 3, which is 16 points. */
export const BODY_SIZE = 16;

const width = millimetres(210);
const height = millimetres(297);

/** 订口 28, 天头 37; 156 × 225 between the margins (GB/T 9704, 5.2.1). A lying page has its head towards the binding. */
const margins = {
  portrait: { top: 37, right: 26, bottom: 35, left: 28 },
  landscape: { top: 28, right: 37, bottom: 26, left: 35 },
} as const;

/** A page as Word describes it, and how wide its text is in twips. */
export function pageOf(orientation: DocumentSection["orientation"]) {
  const { top, right, bottom, left } = margins[orientation];
  const margin = {
    ...{ top: millimetres(top), right: millimetres(right), bottom: millimetres(bottom), left: millimetres(left) },
    // The page number is 7 mm below the text (7.5), and 5 mm high.
    ...{ header: millimetres(15), footer: millimetres(bottom - 7 - 5), gutter: 0 },
  };
  // The library turns the sheet itself.
  return { size: { width, height, orientation }, margin, textWidth: textWidth(orientation) };
}

function textWidth(orientation: DocumentSection["orientation"]): number {
  const { right, left } = margins[orientation];
  return (orientation === "portrait" ? width : height) - millimetres(right) - millimetres(left);
}

/** 22 lines a page (5.2.3): 225 mm by 22, a little less for rounding. */
export const LINE = Math.floor(millimetres(225) / 22);

/**
 * 28 characters a line (5.2.3): a little narrower than they are high. Spacing says so to every program alike, a
 * character grid does not.
 */
export const CHARACTER = Math.floor(textWidth("portrait") / 28);

/** Below the top of the text stands 发文机关标志 (7.2.4). */
export const LETTERHEAD_TOP = millimetres(35);

/** The red line is 4 mm below 发文字号 (7.2.7); in points. */
export const RED_LINE_GAP = Math.round((4 * 72) / 25.4);
