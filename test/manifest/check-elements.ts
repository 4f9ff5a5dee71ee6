import { type XmlNode } from "../workbench/manifest/xml-node";
import { elementTable } from "./element-table";
import { faultAt, type ManifestFault } from "./manifest-fault";
import { type ParsedManifest } from "./manifest-source";

/** Elements that Office does not know there, that stand in the wrong order, or that are missing. */
export const checkElements = ({ nodes }: ParsedManifest): readonly ManifestFault[] => nodes.flatMap(checkChildren);

function checkChildren(node: XmlNode): readonly ManifestFault[] {
  const type = node.attribute("xsi:type");
  const entry = elementTable[type === undefined ? node.name : `${node.name}:${type}`];
  if (!entry) {
    const wanted = Object.keys(elementTable).filter((key) => key.startsWith(`${node.name}:`));
    // Among the hosts above there are names instead of types.
    if (wanted.length === 0 || node.attribute("Name") !== undefined) return [];
    const known = wanted.map((key) => key.slice(node.name.length + 1)).join(", ");
    return [faultAt(node, "element", `<${node.name}> has the type ${type ?? "none"}. Give it one of ${known}.`)];
  }
  const expected = entry.map((text) => ({
    names: text.replace(/[?+]+$/, "").split("|"),
    optional: text.includes("?"),
    repeated: text.endsWith("+"),
  }));
  const faults: ManifestFault[] = [];
  const count = new Map<number, number>();
  let reached = 0;
  for (const child of node.children) {
    const place = expected.findIndex(({ names }) => names.includes(child.name));
    const wanted = expected[place];
    const seen = count.get(place) ?? 0;
    count.set(place, seen + 1);
    if (!wanted || (seen > 0 && !wanted.repeated))
      faults.push(
        faultAt(
          child,
          "element",
          `<${child.name}> does not belong here in <${node.name}>. Take it away or correct its name.`,
        ),
      );
    else if (place < reached)
      faults.push(
        faultAt(child, "order", `<${child.name}> comes too late in <${node.name}>. The order is: ${namesOf(entry)}.`),
      );
    else reached = place;
  }
  for (const [place, { names, optional }] of expected.entries())
    if (!optional && !count.has(place))
      faults.push(faultAt(node, "missing-element", `<${node.name}> has no <${names.join("> or <")}>. Add it.`));
  return faults;
}

const namesOf = (entry: readonly string[]) => entry.map((text) => text.replace(/[?+]/g, "")).join(", ");
