import { checkFigures } from "./check-figures";
import { dualFigures } from "./dual-figures";
import { type Figure } from "./figure";
import { frameFigures } from "./frame-figures";
import { tenFigures } from "./ten-figures";

/** Every figure that a template may quote, in the order in which they are explained. */
export const bulletinFigures: readonly Figure[] = [...frameFigures, ...dualFigures, ...checkFigures, ...tenFigures];

/** Their names, as they stand in braces. */
export const figureNames: readonly string[] = bulletinFigures.map(({ name }) => name);
