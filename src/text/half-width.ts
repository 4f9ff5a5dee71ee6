import { charMap, translate } from "./char-map";
import { fullWidth, halfWidth } from "./characters";

const narrowed = charMap([fullWidth, halfWidth]);

/** The text with full-width ASCII and ideographic spaces in half width, position by position; the same string if it has none. */
export const toHalfWidth = (text: string): string => translate(text, narrowed);
