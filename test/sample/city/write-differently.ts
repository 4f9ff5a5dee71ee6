import { dateOf, type Day } from "../../../src/calendar/day";
import { type CellValue } from "../../../src/sheets/cell";
import { fullWidth } from "../trouble";

/** How the clerks of a unit write what the platform has, in every cell that identifies a case. */
export interface Hand {
  readonly number: (number: string) => string;
  readonly name: (name: string) => string;
  readonly day: (day: Day) => CellValue;
  /** Whether its headers are the standard's, or short ones of its own. */
  readonly writesFullHeaders: boolean;
}

const asIs = (text: string): string => text;
const brackets = (pair: string) => (number: string) => {
  const [open = "", close = ""] = pair;
  return number.replace(/[〔[（](\d{4})[〕\]）]/, `${open}$1${close}`);
};
const spaced = (text: string): string => text.replace(/(\d+)号$/, " $1 号");
const halfWidthBrackets = (name: string): string => name.replaceAll("（", "(").replaceAll("）", ")");
const parts = (day: Day): readonly string[] => {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return [year, month, dayOfMonth].map(String);
};

/** One hand for each place in a draw. */
export const hands: readonly Hand[] = [
  { number: asIs, name: asIs, day: (day) => day, writesFullHeaders: true },
  {
    number: (number) => brackets("[]")(number),
    name: (name) => `${name} `,
    day: (day) => parts(day).join("-"),
    writesFullHeaders: false,
  },
  {
    number: (number) => fullWidth(brackets("()")(number)),
    name: halfWidthBrackets,
    day: (day) => parts(day).join("."),
    writesFullHeaders: true,
  },
  {
    number: (number) => spaced(brackets("【】")(number)),
    name: (name) => name.replace("有限公司", " 有限公司"),
    day: (day) =>
      parts(day)
        .map((part) => part.padStart(2, "0"))
        .join("/"),
    writesFullHeaders: false,
  },
  {
    number: (number) => number.replace(/第?0*(\d+)号$/, (_, serial: string) => `第${serial.padStart(5, "0")}号`),
    name: asIs,
    day: (day) => {
      const [year = "", month = "", dayOfMonth = ""] = parts(day);
      return `${year}年${month}月${dayOfMonth}日`;
    },
    writesFullHeaders: true,
  },
];

/** The number without the place that it begins with: the same case to a person, another number to a machine. */
export const nearNumber = (number: string): string => number.replace(/^（.+?）|^./, "");
