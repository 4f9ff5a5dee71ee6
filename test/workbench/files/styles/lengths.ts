/** Pixels at 96 dpi are what Univer counts in, points and widths of digits what files do. */
export const pixelsOfPoints = (points: number): number => Math.round((points * 4) / 3);
export const pointsOfPixels = (pixels: number): number => pixels * 0.75;

/** Pixels of a digit in the font of new workbooks, which widths of columns are counted in. */
const digitWidth = 7;

export const pixelsOfWidth = (width: number): number =>
  Math.floor(((256 * width + Math.floor(128 / digitWidth)) / 256) * digitWidth);
export const widthOfPixels = (pixels: number): number => Math.floor((pixels / digitWidth) * 256) / 256;
