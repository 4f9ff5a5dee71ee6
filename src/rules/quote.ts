import { maskPersonalNumbers } from "../privacy/mask";

const longest = 40;

/** A cell's text as a message may show it: personal numbers masked, on one line, cut when it is long. */
export function quote(text: string): string {
  const characters = Array.from(maskPersonalNumbers(text).replace(/\s*[\r\n]+\s*/g, "↵"));
  return characters.length <= longest ? characters.join("") : `${characters.slice(0, longest).join("")}…`;
}
