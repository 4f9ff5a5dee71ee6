/** Every text that differs from `code` in exactly one place, by a character of `charset`. */
export function substitutionsOf(code: string, charset: string): string[] {
  return Array.from(code).flatMap((right, place) =>
    Array.from(charset)
      .filter((wrong) => wrong !== right)
      .map((wrong) => code.slice(0, place) + wrong + code.slice(place + 1)),
  );
}

/** Every text in which two different neighbours of `code` have changed places. */
export function swapsOf(code: string): string[] {
  return Array.from(code).flatMap((left, place) => {
    const right = code.charAt(place + 1);
    return right === "" || right === left ? [] : [code.slice(0, place) + right + left + code.slice(place + 2)];
  });
}

/** The first place in which two texts differ. */
export function changedPlace(code: string, wrong: string): number {
  return Array.from(code).findIndex((character, place) => character !== wrong.charAt(place));
}
