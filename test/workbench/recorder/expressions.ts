import { type ClientTable } from "../client/client-table";
import { type ArgumentInfo, type BatchRequest, type ObjectPath, pathType } from "../protocol/batch";
import { shorten } from "./shorten";

/** What a recording knows beyond a batch: the client's names, those of sheets, and how references came about. */
export interface Names {
  readonly table: ClientTable;
  readonly sheetName: (id: string) => string | undefined;
  readonly reference: (id: string) => string | undefined;
}

const nothing = { text: "nullObject", className: undefined };

/** Writes the paths of a batch as an add-in would have written them. */
export class Expressions {
  constructor(
    readonly batch: BatchRequest,
    readonly names: Names,
  ) {}

  /** `workbook.worksheets.getItem("台账")`, and the class of what it gives where that is known. */
  path(id: number): { readonly text: string; readonly className: string | undefined } {
    const path = this.batch.ObjectPaths[id];
    if (!path) return nothing;
    switch (path.ObjectPathType) {
      case pathType.global:
        return { text: "workbook", className: "Workbook" };
      case pathType.newObject:
        return { text: `new ${path.Name}()`, className: path.Name.split(".").at(-1) };
      case pathType.reference:
        return { text: this.names.reference(path.Name) ?? path.Name, className: "Range" };
      case pathType.nullObject:
        return nothing;
      default:
        return this.#child(path);
    }
  }

  /** Name and nature of a member by its name on the wire. */
  member(className: string | undefined, wire: string) {
    const member = className === undefined ? undefined : this.names.table.classes.get(className)?.members.get(wire);
    return { ...member, name: member?.name ?? wire.charAt(0).toLowerCase() + wire.slice(1) };
  }

  arguments(info: ArgumentInfo | undefined): string {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const texts = (info?.Arguments ?? []).map((value, index) => this.#argument(value, ids[index]));
    // What an add-in leaves out at the end the client sends as null.
    while (texts.at(-1) === "null") texts.pop();
    return texts.join(", ");
  }

  #argument(value: unknown, id: unknown): string {
    if (typeof id === "number" && id !== 0) return this.path(id).text;
    const sheet = typeof value === "string" ? this.names.sheetName(value) : undefined;
    return shorten(sheet ?? value);
  }

  #child(path: ObjectPath): { readonly text: string; readonly className: string | undefined } {
    const parent = this.path(path.ParentObjectPathId ?? 0);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.indexer) {
      const className = this.names.table.classes.get(parent.className ?? "")?.itemClass;
      return { text: `${parent.text}.getItem(${args})`, className };
    }
    const { name, objectClass } = this.member(parent.className, path.Name);
    const call = path.ObjectPathType === pathType.method ? `(${args})` : "";
    return { text: `${parent.text}.${name}${call}`, className: objectClass };
  }
}
