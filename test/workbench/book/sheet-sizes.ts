/** Points of a pixel on a screen of 96 dots per inch. */
export const pointsPerPixel = 0.75;

/** A column of the normal style is as many digits of 7 pixels wide as it counts, and 5 pixels of margin. */
const digit = 7;
const margin = 5;

export const charactersOf = (pixels: number) =>
  pixels < digit + margin ? round(pixels / (digit + margin)) : round((pixels - margin) / digit);

export const pixelsOf = (characters: number) =>
  Math.round(characters < 1 ? characters * (digit + margin) : characters * digit + margin);

const round = (value: number) => Math.round(value * 100) / 100;
