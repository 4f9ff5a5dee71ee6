/** The opening of every part: UTF-8, and the line break that Excel puts after the declaration. */
export const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

export const officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006";
export const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006";

/** What content types of office documents begin with. */
export const officeContentType = "application/vnd.openxmlformats-officedocument";

/** A part of a new workbook that is short enough to be made at once. */
export interface TextPart {
  readonly name: string;
  readonly text: string;
  /** Left out where the extension says it. */
  readonly contentType?: string;
}

/** A link of a part to another; its id is `rId` and its place from 1. */
export type Relationship = readonly [type: string, target: string];

/** The part in which the links of a part stand. */
export function relationshipsPart(name: string, relationships: readonly Relationship[]): TextPart {
  const elements = relationships.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  const text = `<Relationships xmlns="${packageNamespace}/relationships">${elements.join("")}</Relationships>`;
  return { name, text: declaration + text };
}
