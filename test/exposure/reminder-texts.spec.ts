import { dayOf } from "../../src/calendar/day";
import {
  phoneReminder,
  reminderLetter,
  reminderTemplates,
  type ReminderFrame,
} from "../../src/exposure/reminder-texts";
import { type ExposureEntry } from "../../src/registers/exposures-register";

const entry: ExposureEntry = {
  row: 3,
  day: dayOf(2024, 2, 5),
  party: "张三（410401199003071233）",
  matter: "销售过期食品。",
  source: "平顶山晚报",
  documentNumber: "平市监罚〔2024〕5号",
  unit: "市市场监管局",
};
const frame: ReminderFrame = {
  templates: reminderTemplates,
  sender: "平顶山市信用办",
  unit: "市市场监管局",
  today: dayOf(2024, 3, 5),
  due: dayOf(2024, 3, 8),
};

test("the reminder says who, what, where and by when, and hides personal numbers", () => {
  expect(phoneReminder(frame, entry)).toBe(
    "您好，这里是平顶山市信用办。2024年2月5日平顶山晚报报道了张三（410401********1233）“销售过期食品”一事（平市监罚〔2024〕5号），我们在平台上没有查到相应“双公示”信息的报送记录。请贵单位核实：应当报送的，请于2024年3月8日前补报；依规不报送的，请告知理由。",
  );
});

test("an office's own words are filled in; what a value says is not looked at again", () => {
  const templates = { ...reminderTemplates, phone: "{单位}：{事由}，{不认识}" };
  expect(phoneReminder({ ...frame, templates }, { ...entry, matter: "{单位}" })).toBe("市市场监管局：{单位}，{不认识}");
});

test("a letter names addressee, each case, sender and date", () => {
  const letter = reminderLetter(frame, [entry, { ...entry, documentNumber: "" }]);
  expect(letter).toMatchObject({
    title: "工作提示函",
    addressee: "市市场监管局：",
    sender: "平顶山市信用办",
    date: "2024年3月5日",
  });
  expect(letter.paragraphs.slice(1, 3)).toEqual([
    "1.2024年2月5日，平顶山晚报：张三（410401********1233），销售过期食品（平市监罚〔2024〕5号）。",
    "2.2024年2月5日，平顶山晚报：张三（410401********1233），销售过期食品。",
  ]);
  expect(letter.paragraphs.at(-1)).toBe("特此提示。");
});

test("what nobody knows is left for a person to fill in", () => {
  const letter = reminderLetter({ ...frame, unit: "", sender: "" }, [entry]);
  expect([letter.addressee, letter.sender]).toEqual(["（请填主送单位）：", "（请填发函单位）"]);
});
