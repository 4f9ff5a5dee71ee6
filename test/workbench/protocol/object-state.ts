import { type ClientMember } from "../client/client-table";
import { type Host } from "../host";
import { type HostObject } from "../model/host-object";
import { ExcelError } from "./excel-error";
import { isAvailable, notFound } from "./members";

/** Which member is at work, for the error's location. */
export interface Place {
  location: string;
}

type State = Readonly<Record<string, unknown>>;

export async function setMember(
  object: HostObject,
  member: ClientMember,
  value: unknown,
  host: Host,
  place: Place,
): Promise<void> {
  place.location = `${object.className}.${member.name}`;
  host.beforeMember(object, { ...member, reads: false });
  const set = setterOf(object, member.name);
  if (!set) throw new ExcelError("ApiNotFound");
  // A setter returns nothing, so one that must wait leaves its promise here.
  set.call(object, value);
  await host.settled();
}

/** Sets several members at once; the client names them as add-ins do. */
export async function update(object: HostObject, state: State, host: Host, place: Place): Promise<void> {
  for (const [name, value] of Object.entries(state))
    await setMember(object, memberNamed(object, name, host), value, host, place);
}

/** Refuses when a member no longer has the value that the add-in knows. */
export async function ensureUnchanged(object: HostObject, state: State, host: Host, place: Place): Promise<void> {
  for (const [name, known] of Object.entries(state)) {
    const member = memberNamed(object, name, host);
    place.location = `${object.className}.${member.name}`;
    const now: unknown = await (object as unknown as Record<string, unknown>)[member.name];
    if (JSON.stringify(now) !== JSON.stringify(known)) throw new ExcelError("Conflict");
  }
}

function memberNamed(object: HostObject, name: string, host: Host): ClientMember {
  const member = host.table.classes.get(object.className)?.byClientName.get(name);
  if (!member || !isAvailable(object, member, host)) throw notFound(object, name);
  return member;
}

function setterOf(object: object, name: string): ((value: unknown) => void) | undefined {
  for (let proto: unknown = object; proto instanceof Object; proto = Object.getPrototypeOf(proto) as unknown) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, name);
    if (descriptor) return descriptor.set;
  }
  return undefined;
}
