/** A place in a chart's data: parts of the model read and write theirs through it, without knowing where it lies. */
export interface Slot<State> {
  read(): State;
  write(state: State): void;
}

/** The place of one property of what lies in a slot. */
export const within = <State extends object, Key extends keyof State>(
  slot: Slot<State>,
  key: Key,
): Slot<State[Key]> => ({
  read: () => slot.read()[key],
  write: (value) => {
    slot.write({ ...slot.read(), [key]: value });
  },
});
