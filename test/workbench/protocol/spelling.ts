/** An answer of a query with the names that add-ins use, as the client wants it from `retrieve`. */
export function spelledForClient(answer: unknown): unknown {
  if (Array.isArray(answer)) return isPlainList(answer) ? answer : answer.map(spelledForClient);
  if (answer === null || typeof answer !== "object") return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name === "_Items" ? "items" : name.charAt(0).toLowerCase() + name.slice(1),
      spelledForClient(value),
    ]),
  );
}

/** Values of cells and the like have no names in them; looking at the first is enough. */
const isPlainList = ([first]: readonly unknown[]): boolean =>
  first === null || typeof first !== "object" || Array.isArray(first);
