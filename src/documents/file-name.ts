/** What some file system refuses: the signs of Windows, control characters, halves of characters. */
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f]|\p{Cs}/gu;

/** Names that Windows keeps for devices, with or without an extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Bytes of UTF-8 that a name may have everywhere are 255; a number and an extension are added. */
const longest = 60;

/** A lawful name for a file on every system, without an extension, unlike the names in `taken` whatever their case. */
export function fileName(text: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, sameFile));
  const lawful = text
    .replace(forbidden, "_")
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const base = lawful === "" || reserved.test(lawful) ? `_${lawful}` : lawful;
  let name = base;
  for (let number = 2; used.has(sameFile(name)); number += 1) name = `${base} (${number})`;
  return name;
}

const sameFile = (name: string): string => name.normalize("NFC").toLowerCase();
