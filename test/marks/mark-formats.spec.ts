import { markFormats } from "../../src/marks/mark-formats";
import { marks } from "../../src/marks/mark-letter";

const place = { firstRow: 4, lastRow: 90, firstColumn: 1, lastColumn: 27, resultColumn: 29, maskColumn: 30 };

const lookOf = (letter: string) => {
  const { fill, color } = marks.find((mark) => mark.letter === letter) ?? marks[0];
  return { fill, color };
};

test("each mark colours the cells whose place in the mask holds its letter", () => {
  const area = { top: 3, left: 1, bottom: 89, right: 27 };
  expect(markFormats(place).slice(0, 4)).toEqual(
    ["e", "t", "w", "i"].map((letter) => ({
      area,
      formula: `MID($AE4,COLUMN()-COLUMN($B4)+1,1)="${letter}"`,
      style: lookOf(letter),
    })),
  );
});

test("each severity colours the result by its first word, in both languages", () => {
  const area = { top: 3, left: 29, bottom: 89, right: 29 };
  expect(markFormats(place).slice(4)).toEqual([
    { area, formula: `OR(LEFT($AD4,2)="错误",LEFT($AD4,5)="Error")`, style: lookOf("e") },
    { area, formula: `OR(LEFT($AD4,2)="提醒",LEFT($AD4,7)="Warning")`, style: lookOf("w") },
    { area, formula: `OR(LEFT($AD4,2)="提示",LEFT($AD4,4)="Note")`, style: lookOf("i") },
  ]);
});

test("a ledger of any size has seven formats", () => {
  expect(markFormats({ ...place, lastRow: 1_048_576, lastColumn: 16_000 })).toHaveLength(7);
});
