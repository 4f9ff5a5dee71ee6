/** Characters that XML cannot hold, halves of surrogate pairs, and what would be read back as an escape. */

const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)/gu;

/**
 * Text as the content of an element. What XML cannot hold is written the way Excel does, `_x0001_`
 * (ISO/IEC 29500-1, 22.9.2.19), and text that looks like such an escape has its underscore escaped.
 */
export function cellText(text: string): string {
  return markupText(text.replace(unwritable, (character) => `_x${hex4(character)}_`));
}

/** Text as the content of an element or of a double-quoted attribute, for what XML can hold. */
export function markupText(text: string): string {
  return text.replace(/[&<>"\n\t]/g, (character) => entities[character] ?? character);
}

/** The text that markup stands for: entities and character references resolved. */
export function plainText(markup: string): string {
  return markup.replace(
    /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([a-z]+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function hex4(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
