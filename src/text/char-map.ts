/** For each UTF-16 code unit, the code unit it becomes; 0 drops it. */
export type CharMap = Uint16Array;

/**
 * Builds a map from pairs of character lists: each character of the first becomes the one at the same place
 * in the second, the second's last one where it is shorter, and nothing where it is empty. Later pairs win.
 */
export function charMap(...pairs: readonly (readonly [from: string, to: string])[]): CharMap {
  const map = new Uint16Array(0x10000);
  for (let code = 0; code < map.length; code += 1) map[code] = code;
  for (const [from, to] of pairs) {
    for (let at = 0; at < from.length; at += 1) {
      map[from.charCodeAt(at)] = to === "" ? 0 : to.charCodeAt(Math.min(at, to.length - 1));
    }
  }
  return map;
}

/** The text with every character mapped; the same string when no character changes. */
export function translate(text: string, map: CharMap): string {
  let result = "";
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const becomes = map[code] ?? 0;
    if (becomes === code) continue;
    result += text.slice(copied, at);
    if (becomes !== 0) result += String.fromCharCode(becomes);
    copied = at + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}
