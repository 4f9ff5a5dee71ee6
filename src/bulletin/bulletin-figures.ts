import { checkFigures } from "./check-figures";
import { dualFigures } from "./dual-figures";
import { type Figure } from "./figure";
import { frameFigures } from "./frame-figures";

/** Every figure that a template may quote, in the order in which they are explained. */
export const bulletinFigures: readonly Figure[] = [...frameFigures, ...dualFigures, ...checkFigures];

/** Their names, as they stand in braces. */
export const figureNames: readonly string[] = bulletinFigures.map(({ name }) => name);
