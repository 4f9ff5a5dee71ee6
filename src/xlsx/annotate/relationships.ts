import { attribute } from "../xml/attributes";
import { elementsFrom, markupOf, rootOf } from "../xml/elements";
import { folderOf, resolveTarget } from "../zip/part-name";

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The name of the part it leads to. */
  readonly target: string;
}

/** The links in a relationships part, those within the file only, for the part that they belong to. */
export function readRelationships(xml: string, part: string): readonly Relationship[] {
  return elementsFrom(xml, rootOf(xml).contentStart)
    .map((element) => markupOf(xml, element))
    .filter((markup) => attribute(markup, "TargetMode") !== "External")
    .map((markup) => ({
      id: attribute(markup, "Id") ?? "",
      type: attribute(markup, "Type") ?? "",
      target: resolveTarget(folderOf(part), attribute(markup, "Target") ?? ""),
    }));
}

/** Whether the relationship is of this kind, `worksheet` for instance, in a usual or a “strict” file. */
export function isOfKind({ type }: Relationship, kind: string): boolean {
  return type.endsWith(`/${kind}`);
}
