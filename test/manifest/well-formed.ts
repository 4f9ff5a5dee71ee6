import { lineAt, type ManifestFault } from "./manifest-fault";

/** The first place where tags do not match or something is no markup; nothing else is looked at before it is mended. */
export function wellFormed(xml: string): readonly ManifestFault[] {
  const open: { readonly name: string; readonly place: number }[] = [];
  const fault = (place: number, text: string): ManifestFault[] => [{ check: "xml", line: lineAt(xml, place), text }];
  let seen = 0;
  for (const match of xml.matchAll(markup)) {
    const between = xml.slice(seen, match.index);
    if (/[<>]|&(?!\w+;|#)/.test(between))
      return fault(seen, "There is a stray <, > or & here. Write it as &lt;, &gt; or &amp;.");
    seen = match.index + match[0].length;
    const { close, name, empty } = match.groups ?? {};
    if (name === undefined || empty === "/") continue;
    if (close === undefined) open.push({ name, place: match.index });
    else {
      const opened = open.pop();
      if (opened?.name !== name)
        return fault(match.index, `</${name}> closes <${opened?.name ?? "nothing"}>. Close every element in turn.`);
    }
  }
  const left = open.pop();
  if (left) return fault(left.place, `<${left.name}> is not closed.`);
  if (/\S/.test(xml.slice(seen))) return fault(seen, "There is text after the last element. Take it away.");
  return seen === 0 ? fault(0, "This is no XML. Start from the manifest in the repository.") : [];
}

const markup =
  /<\?[^]*?\?>|<!--[^]*?-->|<(?<close>\/)?(?<name>[\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(?<empty>\/)?>/g;
