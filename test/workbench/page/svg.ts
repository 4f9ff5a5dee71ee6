type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text; its content is elements or a text made by `svgText`. */
export function svg(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? short(value) : escaped(value!)}"`)
    .join("");
  return content.length > 0 ? `<${name}${written}>${content.join("")}</${name}>` : `<${name}${written}/>`;
}

export const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Hundredths of a point are finer than anybody sees. */
export const short = (value: number) => String(Math.round(value * 100) / 100);

/** About as wide as the text will be: Chinese characters are square, others half as wide. */
export const textWidth = (text: string, size: number) =>
  Array.from(text).reduce((width, letter) => width + (letter > "\u2e7f" ? 1 : 0.55) * size, 0);
