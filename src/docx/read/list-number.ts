const numerals = "〇一二三四五六七八九";
const circles = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const stems = "甲乙丙丁戊己庚辛壬癸";
const romans: readonly (readonly [number, string])[] = [
  ...([
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
  ] as const),
  ...([
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const),
];

/** The formats that Chinese documents use (ISO/IEC 29500-1, 17.18.59); the rest are written in digits. */
const writers: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: counting,
  chineseCountingThousand: counting,
  japaneseCounting: counting,
  ideographDigital: digits,
  ideographTraditional: (value) => stems.charAt(value - 1),
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: (value) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalEnclosedCircle: (value) => circles.charAt(value - 1),
  decimalEnclosedCircleChinese: (value) => circles.charAt(value - 1),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
};

/** A list's number as its format writes it: 12 in `chineseCounting` is `十二`. What a format has no sign for is in digits. */
export function listNumber(value: number, format: string): string {
  const written = value > 0 && value < 1000 ? writers[format]?.(value) : undefined;
  return written === undefined || written === "" ? String(value) : written;
}

function counting(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const ofHundreds = hundreds === 0 ? "" : `${numerals.charAt(hundreds)}百${tens === 0 && ones > 0 ? "零" : ""}`;
  const ofTens = tens === 0 ? "" : `${tens === 1 && hundreds === 0 ? "" : numerals.charAt(tens)}十`;
  return `${ofHundreds}${ofTens}${ones === 0 ? "" : numerals.charAt(ones)}`;
}

function digits(value: number): string {
  return String(value).replace(/\d/g, (digit) => numerals.charAt(Number(digit)));
}

/** After Z comes AA, then BB. */
function letters(value: number): string {
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  const [step, sign] = romans.find(([size]) => size <= value) ?? [0, ""];
  return step === 0 ? "" : sign + roman(value - step);
}
