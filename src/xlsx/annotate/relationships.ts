import { attribute } from "../xml/attributes";
import { elementsFrom, markupOf, rootOf } from "../xml/elements";

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The name of the part it leads to. */
  readonly target: string;
}

/** The name of the part that holds the links of a part; an empty name is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The links in a relationships part, those within the file only, for the part that they belong to. */
export function readRelationships(xml: string, part: string): readonly Relationship[] {
  return elementsFrom(xml, rootOf(xml).contentStart)
    .map((element) => markupOf(xml, element))
    .filter((markup) => attribute(markup, "TargetMode") !== "External")
    .map((markup) => ({
      id: attribute(markup, "Id") ?? "",
      type: attribute(markup, "Type") ?? "",
      target: resolved(attribute(markup, "Target") ?? "", part),
    }));
}

/** Whether the relationship is of this kind, `worksheet` for instance, in a usual or a “strict” file. */
export function isOfKind({ type }: Relationship, kind: string): boolean {
  return type.endsWith(`/${kind}`);
}

function resolved(target: string, part: string): string {
  const path = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  try {
    return decodeURIComponent(path.join("/"));
  } catch {
    return path.join("/");
  }
}
