import { textElement } from "../xml/element";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const textsAtOnce = 1000;

/** Gathers the texts of all sheets, each of which is written once. */
export class SharedStringWriter {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  numberOf(text: string): number {
    this.#uses += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  /** The whole part; ask for it when all sheets have been written. */
  *xml(): Iterable<string> {
    yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${main}" count="${this.#uses}" uniqueCount="${this.#numbers.size}">`;
    let gathered = "";
    let count = 0;
    for (const text of this.#numbers.keys()) {
      gathered += `<si>${textElement("t", text)}</si>`;
      count += 1;
      if (count % textsAtOnce > 0) continue;
      yield gathered;
      gathered = "";
    }
    yield `${gathered}</sst>`;
  }
}
