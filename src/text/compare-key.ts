import { charMap, translate } from "./char-map";
import {
  closeBrackets,
  fullWidth,
  halfWidth,
  lowerLetters,
  openBrackets,
  spaces,
  underscores,
  upperLetters,
} from "./characters";

const compared = charMap(
  [fullWidth, halfWidth],
  [spaces, ""],
  [openBrackets, "("],
  [closeBrackets, ")"],
  [underscores, "_"],
  [lowerLetters, upperLetters],
);

/** The form in which short labels and names are compared: no spaces, half width, one bracket style, capital letters. */
export const compareKey = (text: string): string => translate(text, compared);
