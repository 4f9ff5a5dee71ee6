/** Whether two texts differ by two neighbouring signs the other way round: 278 and 287. */
export function areSwapped(one: string, other: string): boolean {
  const wrong = Array.from(one).flatMap((sign, place) => (sign === other.charAt(place) ? [] : [place]));
  const [first = 0, second] = wrong;
  return (
    one.length === other.length &&
    wrong.length === 2 &&
    second === first + 1 &&
    one.charAt(first) === other.charAt(second) &&
    one.charAt(second) === other.charAt(first)
  );
}
