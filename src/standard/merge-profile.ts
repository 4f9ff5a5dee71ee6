type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a parsed JSON value is an object with keys, neither an array nor `null`. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The base with a partial profile laid over it, both as JSON: objects are merged key by key, the entries of field
 * tables by their `code`; everything else, other arrays included, is replaced.
 */
export function mergeProfile(base: unknown, patch: unknown): unknown {
  if (isObject(base) && isObject(patch)) {
    const changes = Object.entries(patch).map(([key, value]) => [key, mergeProfile(base[key], value)] as const);
    return { ...base, ...Object.fromEntries(changes) };
  }
  return isFieldTable(base) && Array.isArray(patch) ? mergeFields(base, patch) : patch;
}

/**
 * The path of a merged profile's value in the patch that it came from: the same, except that the entries of a
 * field table are counted as the patch counts them; `null` where the value is the base's.
 */
export function pathInPatch(
  path: readonly PropertyKey[],
  merged: unknown,
  patch: unknown,
): readonly PropertyKey[] | null {
  const [key, ...rest] = path;
  if (key === undefined || merged === patch) return path;
  const inner = childOf(merged, key);
  const patchKey = Array.isArray(patch)
    ? patch.findIndex((entry) => entry === inner || isSameField(entry, inner))
    : key;
  const innerPatch = childOf(patch, patchKey);
  if (innerPatch === undefined) return null;
  const innerPath = pathInPatch(rest, inner, innerPatch);
  return innerPath === null ? null : [patchKey, ...innerPath];
}

function mergeFields(base: readonly unknown[], patch: readonly unknown[]): readonly unknown[] {
  const changed = base.map((field) => patch.filter((entry) => isSameField(field, entry)).reduce(mergeProfile, field));
  return [...changed, ...patch.filter((entry) => !base.some((field) => isSameField(field, entry)))];
}

const codeOf = (entry: unknown): unknown => (isObject(entry) ? entry.code : undefined);

const isSameField = (left: unknown, right: unknown): boolean =>
  typeof codeOf(left) === "string" && codeOf(left) === codeOf(right);

const isFieldTable = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof codeOf(entry) === "string");

function childOf(value: unknown, key: PropertyKey): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[])[Number(key)];
  return isObject(value) ? value[String(key)] : undefined;
}
