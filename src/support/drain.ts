/** Runs work that is done in steps to its end, telling of each step. */
export function drain<Step, T>(work: Generator<Step, T, undefined>, onStep: (step: Step) => void): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    onStep(value);
  }
}
