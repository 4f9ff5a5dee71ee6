import { type BatchAction, type BatchRequest, type BatchResponse, actionType, pathType } from "../protocol/batch";
import { spelledForClient } from "../protocol/spelling";
import { Expressions, type Names } from "./expressions";
import { shorten } from "./shorten";

/** A batch and its answer, one line for each action, as an add-in's code would read. */
export function transcribe(batch: BatchRequest, response: BatchResponse, names: Names): string[] {
  const expressions = new Expressions(batch, names);
  const results = new Map(response.Results.map(({ ActionId, Value }) => [ActionId, Value]));
  const lines = batch.Actions.map((action, index) => {
    const text = actionText(action, expressions);
    const { Error: error } = response;
    if (error?.ActionIndex === index) return `${text ?? instantiated(action, expressions)} ✗ ${failure(error)}`;
    if (!results.has(action.Id)) return text && `${text} — not reached`;
    return withResult(action, text, results.get(action.Id), expressions);
  });
  return lines.filter((line) => line !== undefined);
}

/** The action; undefined when it only tells the client what it has already said (a path without an effect). */
function actionText(action: BatchAction, expressions: Expressions): string | undefined {
  const { text, className } = expressions.path(action.ObjectPathId);
  const { name } = expressions.member(className, action.Name);
  const args = expressions.arguments(action.ArgumentInfo);
  switch (action.ActionType) {
    case actionType.instantiate:
      return hasEffect(action, expressions) ? text : undefined;
    case actionType.method:
      return action.Name === "_KeepReference" ? undefined : `${text}.${name}(${args})`;
    case actionType.setProperty:
      return `${text}.${name} = ${args || "null"}`;
    case actionType.update:
      return `${text}.set(${shorten(action.ObjectState)})`;
    case actionType.ensureUnchanged:
      return `${text}.ensureUnchanged(${shorten(action.ObjectState)})`;
    case actionType.trace:
      return undefined;
    default:
      return `${text}.load(${selection(action)})`;
  }
}

/** Following the path of a method that changes something is itself the change: `worksheets.add()`. */
function hasEffect(action: BatchAction, expressions: Expressions): boolean {
  const path = expressions.batch.ObjectPaths[action.ObjectPathId];
  if (path?.ObjectPathType !== pathType.method) return false;
  const parent = expressions.path(path.ParentObjectPathId ?? 0);
  return expressions.member(parent.className, path.Name).reads === false;
}

const instantiated = (action: BatchAction, expressions: Expressions): string =>
  expressions.path(action.ObjectPathId).text;

function selection({ QueryInfo: info }: BatchAction): string {
  const names = [...(info?.Select ?? []), ...(info?.Expand ?? [])].join(", ");
  const page = [
    ...(info?.Top === undefined ? [] : [`top: ${info.Top}`]),
    ...(info?.Skip ? [`skip: ${info.Skip}`] : []),
  ];
  return [...(names ? [JSON.stringify(names)] : []), ...page].join(", ");
}

function withResult(
  action: BatchAction,
  text: string | undefined,
  value: unknown,
  expressions: Expressions,
): string | undefined {
  if (action.ActionType === actionType.instantiate && value === null)
    return `${instantiated(action, expressions)} → null object`;
  if (text === undefined || value === null) return text;
  if (isQuery(action)) return `${text} → ${shorten(spelledForClient(value))}`;
  return action.ActionType === actionType.method ? `${text} → ${shorten(value)}` : text;
}

const isQuery = ({ ActionType }: BatchAction): boolean =>
  ActionType === actionType.query || ActionType === actionType.queryAsJson || ActionType === actionType.recursiveQuery;

const failure = ({ Code, Location, Message }: NonNullable<BatchResponse["Error"]>): string =>
  `${Code}${Location ? ` at ${Location}` : ""}: ${Message}`;
