/**
 * SHA-256 of a text's UTF-8 bytes in hexadecimal (FIPS 180-4): a draw rests on it because anybody can repeat it with the
 * tools of any computer. Half characters count as U+FFFD.
 */
export function sha256(text: string): string {
  const bytes = utf8(text);
  const blocks = paddedWords(bytes);
  const state = Uint32Array.from(squareRoots);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < blocks.length; at += 16) {
    schedule.set(blocks.subarray(at, at + 16));
    for (let t = 16; t < 64; t += 1) {
      const [early, late] = [word(schedule, t - 15), word(schedule, t - 2)];
      const small0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
      const small1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
      schedule[t] = word(schedule, t - 16) + small0 + word(schedule, t - 7) + small1;
    }
    compress(state, schedule);
  }
  return Array.from(state, (each) => each.toString(16).padStart(8, "0")).join("");
}

/** One block of the schedule worked into the state. */
function compress(state: Uint32Array, schedule: Uint32Array): void {
  const turning = Uint32Array.from(state);
  for (let t = 0; t < 64; t += 1) {
    const [a, b, c] = [word(turning, 0), word(turning, 1), word(turning, 2)];
    const [e, f, g] = [word(turning, 4), word(turning, 5), word(turning, 6)];
    const large1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (word(turning, 7) + large1 + choice + word(cubeRoots, t) + word(schedule, t)) >>> 0;
    const large0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    turning.copyWithin(1, 0, 7);
    turning[4] = word(turning, 4) + first;
    turning[0] = first + large0 + majority;
  }
  for (const [index, value] of turning.entries()) state[index] = word(state, index) + value;
}

const word = (words: Uint32Array, at: number): number => words[at] ?? 0;

const rotate = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

/** Big-endian words: the bytes, a one, zeros up to a whole number of blocks of 16 words, the length in bits. */
function paddedWords(bytes: readonly number[]): Uint32Array {
  const words = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16);
  for (const [at, byte] of [...bytes, 0x80].entries())
    words[at >>> 2] = word(words, at >>> 2) | (byte << (24 - 8 * (at % 4)));
  words[words.length - 1] = bytes.length * 8;
  return words;
}

const utf8 = (text: string): readonly number[] =>
  Array.from(encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).matchAll(/%([0-9A-F]{2})|[^%]/g), ([sign, hex]) =>
    hex === undefined ? sign.charCodeAt(0) : Number.parseInt(hex, 16),
  );

/** The first 32 bits of the fractional part. */
const fraction = (root: number): number => Math.floor((root % 1) * 2 ** 32);

const primes: readonly number[] = Array.from({ length: 310 }, (_, index) => index + 2).filter((number) =>
  Array.from({ length: Math.floor(Math.sqrt(number)) - 1 }, (_, index) => index + 2).every(
    (each) => number % each !== 0,
  ),
);

const cubeRoots = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const squareRoots = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
