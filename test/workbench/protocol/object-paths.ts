import { type Host } from "../host";
import { HostCollection, HostObject } from "../model/host-object";
import { assertThere } from "../model/place-of";
import { type ArgumentInfo, type ObjectPath, pathType } from "./batch";
import { ExcelError } from "./excel-error";
import { memberOf } from "./members";

/**
 * The objects that a batch speaks of. A path is followed when an action first needs it, and only once: following
 * `worksheets.add` adds the sheet.
 */
export class ObjectPaths {
  readonly #resolved = new Map<number, Promise<HostObject | null>>();
  /** Where following a path failed, for the error's location. */
  failedAt: string | undefined;

  constructor(
    readonly paths: Readonly<Record<string, ObjectPath>>,
    readonly host: Host,
  ) {}

  async resolve(id: number): Promise<HostObject | null> {
    const object = await this.#once(id);
    if (object) assertThere(object, this.host.book);
    return object;
  }

  /** Two arguments may hang on the same path and ask for it at the same time. */
  #once(id: number): Promise<HostObject | null> {
    const known = this.#resolved.get(id);
    if (known) return known;
    const path = this.paths[id];
    if (!path) throw new ExcelError("InvalidReference");
    const object = this.#follow(path);
    this.#resolved.set(id, object);
    return object;
  }

  async #follow(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case pathType.global:
        return this.host.workbook;
      case pathType.newObject:
        return this.host.service(path.Name);
      case pathType.reference:
        return this.#reference(path.Name);
      case pathType.nullObject:
        return null;
      default:
        return this.#child(path);
    }
  }

  #reference(name: string): HostObject {
    const object = this.host.references.get(name);
    if (!object) throw new ExcelError("InvalidReference");
    return object;
  }

  async #child(path: ObjectPath): Promise<HostObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    // Whatever hangs on a null object is a null object.
    if (!parent) return null;
    try {
      return await this.#childOf(parent, path);
    } catch (error) {
      this.failedAt ??= `${parent.className}.${this.#memberName(parent, path)}`;
      throw error;
    }
  }

  async #childOf(parent: HostObject, path: ObjectPath): Promise<HostObject | null> {
    const args = await this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.indexer) {
      if (!(parent instanceof HostCollection)) throw new ExcelError("ApiNotFound");
      return (await parent.getItem(args[0] as string)) as HostObject;
    }
    const member = memberOf(parent, path.Name, this.host);
    this.host.beforeMember(parent, member);
    const value = (parent as unknown as Record<string, unknown>)[member.name];
    if (path.ObjectPathType === pathType.property) return this.#object(await value);
    return this.#object(await (value as (...args: unknown[]) => unknown).apply(parent, [...args]));
  }

  #object(value: unknown): HostObject | null {
    if (value === null || value === undefined) return null;
    if (value instanceof HostObject) return value;
    throw new ExcelError("GeneralException", "a path led to something that is not an object");
  }

  #memberName(parent: HostObject, path: ObjectPath): string {
    if (path.ObjectPathType === pathType.indexer) return "getItem";
    return this.host.table.classes.get(parent.className)?.members.get(path.Name)?.name ?? path.Name;
  }

  /** The arguments with every path id in its object's place. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const args = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(args.map((value, index) => this.#argument(value, ids[index])));
  }

  async #argument(value: unknown, id: unknown): Promise<unknown> {
    if (typeof id === "number" && id !== 0) return this.resolve(id);
    if (Array.isArray(value) && Array.isArray(id))
      return Promise.all(value.map((item, index) => this.#argument(item, id[index])));
    if (Array.isArray(value)) return value;
    if (value !== null && typeof value === "object") {
      if ("_ObjectPathId" in value) return this.resolve(value._ObjectPathId as number);
      const entries = Object.entries(value).map(async ([key, inner]) => [key, await this.#argument(inner, 0)] as const);
      return Object.fromEntries(await Promise.all(entries));
    }
    return value;
  }
}
