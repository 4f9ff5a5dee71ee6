import { dayOf } from "../../src/calendar/day";
import { silentLetter } from "../../src/daily/silent-letter";
import { type SilentUnit } from "../../src/daily/silent-units";
import { dailyOutcome } from "./reporting-cases";

const unit: SilentUnit = { name: "市水利局", lastDay: dayOf(2024, 2, 8), weeks: 2, action: "warn" };
const frame = { day: dayOf(2024, 3, 1), sender: "市信用办", creator: "gongshi 0.1.0" };

test("the letter says since when, and what is asked", () => {
  const { name, sections } = silentLetter(unit, frame);
  expect(name).toBe("工作提示函 市水利局");
  expect(sections[0]?.blocks).toEqual([
    { kind: "title", text: "工作提示函" },
    { kind: "addressee", text: "市水利局：" },
    {
      kind: "paragraph",
      text: expect.stringMatching(/^截至2024年3月1日，你单位已连续2周未报送.*2024年2月8日.*应报尽报/) as string,
    },
    { kind: "paragraph", text: "特此提示。" },
    { kind: "signature", sender: "市信用办", date: "2024年3月1日" },
  ]);
});

test("a sender that nobody has said is left to be filled in", () => {
  const { sections } = silentLetter(unit, { ...frame, sender: "" });
  expect(sections[0]?.blocks.at(-1)).toMatchObject({ sender: "（请填发函单位）" });
});

test("the daily task has one for each silent unit", () => {
  const { documents = [], detail } = dailyOutcome();
  expect(documents).toHaveLength(2);
  expect(documents.map(({ name }) => name)).toEqual(detail.silent.map(({ unit: silent }) => `工作提示函 ${silent}`));
});
