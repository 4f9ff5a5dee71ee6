import { type ClientClass, type ClientMember } from "../client/client-table";
import { type Host } from "../host";
import { HostCollection, HostObject } from "../model/host-object";
import { type QueryInfo } from "./batch";
import { isAvailable, notFound } from "./members";

/**
 * Loads what a query selects. The client writes the names as add-ins do, with "/" into an object ("format/fill/color"),
 * and strips "items" from those of a collection; the answer uses the names of the wire. Nothing selected, or "*",
 * stands for every scalar.
 */
export async function query(object: HostObject, info: QueryInfo, host: Host): Promise<Record<string, unknown>> {
  const select = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return load(object, select, host, info);
}

async function load(
  object: HostObject,
  select: readonly string[],
  host: Host,
  page: QueryInfo = {},
): Promise<Record<string, unknown>> {
  const answer = object.identity();
  const { own, items } = object instanceof HostCollection ? split(object, select, host) : { own: select, items: null };
  for (const [name, inner] of grouped(own)) {
    if (name === "$none") continue;
    if (isEverything(name)) Object.assign(answer, await everyScalar(object, host));
    else await loadMember(object, name, inner, answer, host);
  }
  if (own.length === 0 && items === null) Object.assign(answer, await everyScalar(object, host));
  if (items !== null) answer._Items = await loadItems(object as HostCollection<HostObject>, items, host, page);
  return answer;
}

async function loadItems(
  collection: HostCollection<HostObject>,
  select: readonly string[],
  host: Host,
  { Top: top, Skip: skip = 0 }: QueryInfo,
): Promise<Record<string, unknown>[]> {
  const all = await collection.items;
  const items = all.slice(skip, top === undefined ? undefined : skip + top);
  return Promise.all(items.map((item) => load(item, select, host)));
}

async function loadMember(
  object: HostObject,
  name: string,
  inner: readonly string[],
  answer: Record<string, unknown>,
  host: Host,
): Promise<void> {
  const member = classOf(object, host)?.byClientName.get(name);
  if (!member || !isAvailable(object, member, host)) throw notFound(object, name);
  const value = await read(object, member);
  answer[member.wire] = value instanceof HostObject ? await load(value, inner, host) : (value ?? null);
}

async function everyScalar(object: HostObject, host: Host): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  for (const member of classOf(object, host)?.members.values() ?? []) {
    if (member.kind !== "scalar" || member.wire.startsWith("_") || !isAvailable(object, member, host)) continue;
    answer[member.wire] = (await read(object, member)) ?? null;
  }
  return answer;
}

const read = (object: HostObject, member: ClientMember) =>
  (object as unknown as Record<string, unknown>)[member.name] as Promise<unknown>;

const classOf = (object: HostObject, host: Host): ClientClass | undefined => host.table.classes.get(object.className);

const isEverything = (name: string) => name === "*" || name === "$all";

/** A collection's own scalars (a count) apart from what is asked of its items. */
function split(collection: HostObject, select: readonly string[], host: Host) {
  const members = classOf(collection, host)?.byClientName;
  const isOwn = (path: string) => members?.get(path.split("/")[0]!)?.kind === "scalar";
  const own = select.filter(isOwn);
  const items = select.filter((path) => !isOwn(path));
  return { own, items: items.length > 0 || own.length === 0 ? items : null };
}

/** "format/fill/color", "format/wrapText" → format: [fill/color, wrapText]. */
function grouped(select: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of select) {
    const slash = path.indexOf("/");
    const name = slash < 0 ? path : path.slice(0, slash);
    const inner = groups.get(name) ?? [];
    if (slash >= 0 && slash < path.length - 1) inner.push(path.slice(slash + 1));
    groups.set(name, inner);
  }
  return groups;
}
