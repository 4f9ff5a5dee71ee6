import { type ClientMember } from "../client/client-table";
import { type Host } from "../host";
import { HostObject } from "../model/host-object";
import { type BatchAction, type BatchRequest, type BatchResponse, actionType } from "./batch";
import { ExcelError } from "./excel-error";
import { memberOf } from "./members";
import { ObjectPaths } from "./object-paths";
import { type Place, ensureUnchanged, setMember, update } from "./object-state";
import { query } from "./query";
import { spelledForClient } from "./spelling";

/**
 * Runs a batch against the model, action by action. Excel takes nothing back when an action fails: what came before it
 * stays done and its results are answered, and the error names the action, the member and the code.
 */
export async function processBatch(request: BatchRequest, host: Host): Promise<BatchResponse> {
  const response: BatchResponse = { Results: [], TraceIds: [] };
  const paths = new ObjectPaths(request.ObjectPaths, host);
  for (const [index, action] of request.Actions.entries()) {
    const place: Place = { location: "" };
    try {
      host.beforeAction(action);
      const value = await runAction(action, paths, host, place);
      host.afterAction();
      if (action.ActionType === actionType.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      response.Error = {
        Code: error instanceof ExcelError ? error.code : "GeneralException",
        Message: error instanceof Error ? error.message : String(error),
        Location: paths.failedAt ?? place.location,
        ActionIndex: index,
        HttpStatusCode: error instanceof ExcelError && error.code === "ItemNotFound" ? 404 : 400,
      };
      if (!(error instanceof ExcelError)) host.reportFault(error);
      break;
    }
  }
  return response;
}

async function runAction(action: BatchAction, paths: ObjectPaths, host: Host, place: Place): Promise<unknown> {
  if (action.ActionType === actionType.trace) return null;
  const object = await paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate:
      return object?.identity() ?? null;
    case actionType.query:
      return load(object, action, host, place);
    case actionType.queryAsJson:
      return spelledForClient(await load(object, action, host, place));
    case actionType.method: {
      if (!object) return nothingToCall(action);
      if (host.subscriptions.change(object, action.Name)) return null;
      place.location = locationOf(object, action.Name, host);
      const member = memberOf(object, action.Name, host);
      host.beforeMember(object, member);
      if (!action.Name.startsWith("_")) await host.book.calculation.settled();
      const args = await paths.arguments(action.ArgumentInfo);
      return await callMember(object, member, args);
    }
    case actionType.setProperty: {
      if (!object) throw new ExcelError("InvalidOperation");
      place.location = locationOf(object, action.Name, host);
      const [value] = await paths.arguments(action.ArgumentInfo);
      await setMember(object, memberOf(object, action.Name, host), value, host, place);
      return null;
    }
    case actionType.update:
      if (!object) throw new ExcelError("InvalidOperation");
      await update(object, action.ObjectState ?? {}, host, place);
      return null;
    case actionType.ensureUnchanged:
      if (!object) throw new ExcelError("InvalidOperation");
      await ensureUnchanged(object, action.ObjectState ?? {}, host, place);
      return null;
    default:
      throw new ExcelError("NotImplemented", `action type ${action.ActionType}`);
  }
}

const locationOf = (object: HostObject, wire: string, host: Host): string =>
  `${object.className}.${host.table.classes.get(object.className)?.members.get(wire)?.name ?? wire}`;

async function load(object: HostObject | null, action: BatchAction, host: Host, place: Place): Promise<unknown> {
  place.location = object?.className ?? "";
  await host.book.calculation.settled();
  return object && query(object, action.QueryInfo ?? {}, host);
}

/** The client keeps a reference to whatever a method gives, a null object too; anything else needs an object. */
function nothingToCall(action: BatchAction): null {
  if (action.Name === "_KeepReference") return null;
  throw new ExcelError("InvalidOperation");
}

async function callMember(object: HostObject, member: ClientMember, args: readonly unknown[]): Promise<unknown> {
  const call = (object as unknown as Record<string, unknown>)[member.name] as (...args: unknown[]) => unknown;
  const value = await call.apply(object, [...args]);
  return value instanceof HostObject ? value.identity() : value;
}
