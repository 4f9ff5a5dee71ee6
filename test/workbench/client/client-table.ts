/**
 * What the installed Office.js client knows of its own classes: the name of each member on the wire, its kind, whether
 * it writes, and the requirement set it came with. Read from the text of the client's debug bundle, which spells each
 * member in one of a few fixed ways; nothing of it is kept in the project.
 */
export interface ClientTable {
  readonly classes: ReadonlyMap<string, ClientClass>;
}

export interface ClientClass {
  readonly name: string;
  /** Members by the name that the protocol uses ("Values", "GetCell", "_RegisterDataChangedEvent"). */
  readonly members: ReadonlyMap<string, ClientMember>;
  /** Members by the name that add-ins use ("values", "getCell"). */
  readonly byClientName: ReadonlyMap<string, ClientMember>;
  /** Class of the items when this is a collection. */
  readonly itemClass?: string;
  readonly events: readonly ClientEvent[];
}

export type MemberKind = "scalar" | "navigation" | "object-method" | "value-method";

export interface ClientMember {
  readonly name: string;
  readonly wire: string;
  readonly kind: MemberKind;
  /** Class of the object that a navigation property or an object method gives. */
  readonly objectClass?: string;
  readonly settable: boolean;
  /** Whether the client itself calls the member a read (its operation type 1). */
  readonly reads: boolean;
  readonly since?: RequirementSet;
}

export interface RequirementSet {
  readonly set: string;
  readonly version: string;
}

/** An event property ("onChanged"), the number that its messages carry, and the members that (un)register it. */
export interface ClientEvent {
  readonly name: string;
  readonly type: number;
  readonly register: string;
  readonly unregister: string;
  readonly since?: RequirementSet;
}

interface Draft {
  name: string;
  wire?: string;
  kind?: MemberKind;
  objectClass?: string;
  settable: boolean;
  reads: boolean;
  since?: RequirementSet;
  eventType?: number;
  register?: string;
  unregister?: string;
}

interface DraftClass {
  name: string;
  scalars: string[];
  scalarWires: string[];
  itemClass?: string;
  drafts: Map<string, Draft>;
}

const memberStart = /^\s*(?:Object\.defineProperty\((\w+)\.prototype, "(\w+)"|(\w+)\.prototype\.(\w+) = function)/;
const since = /_throwIfApiNotSupported\("(\w+)\.(\w+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/;
const propertyObject = /_createPropertyObject\(\w+\.(\w+), this, "(\w+)"/;
const methodObject = /_createMethodObject\((?:\w+\.)?(\w+), this, "(\w+)", (\d)/;
const indexerObject = /_createIndexerObject\(\w+\.(\w+), this/;
const childItem = /_createChildItemObject\(\w+\.(\w+), /;
const valueMethod = /_invokeMethod\(this, "(\w+)", (\d)/;
const setProperty = /_invokeSetProperty\(this, "(\w+)"/;
const nameList = /^\s*return (\[.*\]);$/;
const eventType = /^\s*eventType: (\d+),/;
const registerFunc = /^\s*(register|unregister)Func: function \(\) \{ return _this\.(\w+)\(/;

/** Reads the table from the debug bundle's text (`excel-web-16.00.debug.js`). */
export function readClientTable(bundle: string): ClientTable {
  const drafts = new Map<string, DraftClass>();
  let member: Draft | undefined;
  let memberClass: DraftClass | undefined;
  for (const line of bundle.split(/\r?\n/)) {
    const started = memberStart.exec(line);
    if (started) {
      memberClass = classNamed(drafts, (started[1] ?? started[3])!);
      member = draftNamed(memberClass, (started[2] ?? started[4])!);
      continue;
    }
    if (member && memberClass) readLine(line, member, memberClass);
  }
  return { classes: new Map([...drafts].map(([name, draft]) => [name, finished(draft)])) };
}

function readLine(line: string, member: Draft, owner: DraftClass): void {
  const names = nameList.exec(line);
  if (names && member.name === "_scalarPropertyNames") owner.scalars = JSON.parse(names[1]!) as string[];
  if (names && member.name === "_scalarPropertyOriginalNames") owner.scalarWires = JSON.parse(names[1]!) as string[];
  const item = childItem.exec(line);
  if (item) owner.itemClass = item[1]!;
  const from = since.exec(line);
  // A parameter that came later is guarded by a check of the same name: the first one is the member's own.
  if (from?.[2] === member.name) member.since ??= { set: from[3] ?? "ExcelApi", version: from[4]! };
  const property = propertyObject.exec(line);
  if (property) Object.assign(member, { kind: "navigation", objectClass: property[1], wire: property[2], reads: true });
  const method = methodObject.exec(line);
  if (method && member.kind === undefined)
    Object.assign(member, {
      kind: "object-method",
      objectClass: method[1],
      wire: method[2],
      reads: method[3] === "1",
    });
  const indexer = indexerObject.exec(line);
  if (indexer && member.kind === undefined)
    Object.assign(member, { kind: "object-method", objectClass: indexer[1], wire: pascal(member.name), reads: true });
  const value = valueMethod.exec(line);
  if (value && member.kind === undefined)
    Object.assign(member, { kind: "value-method", wire: value[1], reads: value[2] === "1" });
  if (setProperty.test(line)) member.settable = true;
  const type = eventType.exec(line);
  if (type) member.eventType = Number(type[1]);
  const registers = registerFunc.exec(line);
  if (registers) member[registers[1] as "register" | "unregister"] = registers[2]!;
}

function finished(draft: DraftClass): ClientClass {
  draft.scalars.forEach((name, index) => {
    const member = draftNamed(draft, name);
    Object.assign(member, { kind: "scalar", wire: draft.scalarWires[index] ?? pascal(name), reads: true });
  });
  const members = new Map<string, ClientMember>();
  const byClientName = new Map<string, ClientMember>();
  const events: ClientEvent[] = [];
  for (const { name, wire, kind, objectClass, settable, reads, since: from, ...rest } of draft.drafts.values()) {
    const optional = from && { since: from };
    if (rest.eventType !== undefined && rest.register && rest.unregister) {
      const { eventType: type, register, unregister } = rest;
      events.push({ name, type, register, unregister, ...optional });
    }
    if (!kind || !wire) continue;
    const member = { name, wire, kind, settable, reads, ...(objectClass && { objectClass }), ...optional };
    members.set(wire, member);
    byClientName.set(name, member);
  }
  const itemClass = draft.itemClass && { itemClass: draft.itemClass };
  return { name: draft.name, members, byClientName, events, ...itemClass };
}

function classNamed(classes: Map<string, DraftClass>, name: string): DraftClass {
  const known = classes.get(name);
  if (known) return known;
  const fresh: DraftClass = { name, scalars: [], scalarWires: [], drafts: new Map() };
  classes.set(name, fresh);
  return fresh;
}

function draftNamed({ drafts }: DraftClass, name: string): Draft {
  const known = drafts.get(name);
  if (known) return known;
  const fresh: Draft = { name, settable: false, reads: false };
  drafts.set(name, fresh);
  return fresh;
}

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
