import { type ClientMember } from "../client/client-table";
import { type Host } from "../host";
import { type HostObject } from "../model/host-object";
import { ExcelError } from "./excel-error";

/**
 * The member that a name on the wire stands for. Refused with `ApiNotFound` by name when the client has no such
 * member, when it came with a requirement set that this host does not declare, or when the model does not implement it.
 */
export function memberOf(object: HostObject, wire: string, host: Host): ClientMember {
  const known = host.table.classes.get(object.className)?.members.get(wire);
  const member = known && !wire.startsWith("_") ? known : privateMember(object, wire, known);
  if (!member || !isAvailable(object, member, host)) throw notFound(object, member?.name ?? wire);
  return member;
}

/** Whether the model implements a member and the declared requirement sets include it. */
export function isAvailable(object: HostObject, member: ClientMember, host: Host): boolean {
  if (member.since && !host.declares(member.since)) return false;
  return member.name in object;
}

export const notFound = (object: HostObject, name: string) =>
  new ExcelError("ApiNotFound", `${object.className}.${name} is not available in this version of Excel.`);

/** Bookkeeping (`_KeepReference` is `_keepReference` here), and services of the client's minified part, by name alone. */
function privateMember(object: HostObject, wire: string, known?: ClientMember): ClientMember | undefined {
  const name = wire.startsWith("_")
    ? `_${wire.charAt(1).toLowerCase()}${wire.slice(2)}`
    : wire.charAt(0).toLowerCase() + wire.slice(1);
  if (!(name in object)) return undefined;
  return { wire, kind: "value-method", settable: false, reads: true, ...known, name };
}
