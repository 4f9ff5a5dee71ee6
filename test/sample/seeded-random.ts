/** A repeatable source of chance: the same seed gives the same draws in the same order. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True in `share` (0–1) of the draws. */
  readonly chance: (share: number) => boolean;
  /** One of the entries, each as often as its weight asks for. */
  readonly weighted: <T extends { readonly weight: number }>(list: readonly T[]) => T;
}

/** Draws by the mulberry32 recipe: 32 bits of state, the same on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number): number => from + Math.floor(share() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[int(0, list.length - 1)];
    if (chosen === undefined) throw new Error("Nothing to pick from");
    return chosen;
  };
  return {
    int,
    pick,
    chance: (likely) => share() < likely,
    weighted: (list) => {
      let rest = share() * list.reduce((sum, { weight }) => sum + weight, 0);
      return list.find(({ weight }) => (rest -= weight) < 0) ?? pick(list);
    },
  };
}
