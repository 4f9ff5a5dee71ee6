/** Marks a branch that a closed union makes impossible; reaching it is a fault of ours. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
