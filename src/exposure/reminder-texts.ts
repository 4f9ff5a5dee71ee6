import { type Day } from "../calendar/day";
import { chineseDay } from "../calendar/chinese-day";
import { type Letter, unnamedSender, unnamedUnit } from "../documents/letter-plan";
import { maskPersonalNumbers } from "../privacy/mask";
import { type ExposureEntry } from "../registers/exposures-register";

/**
 * The texts of a reminder, to be changed by an office: `{单位}`, `{发函单位}`, `{今天}`, `{期限}` and, in those about one
 * exposure, `{曝光日期}`, `{来源}`, `{当事人}`, `{事由}`, `{文书号}` stand for what is known.
 */
export interface ReminderTemplates {
  /** What is said on the phone about one exposure. */
  readonly phone: string;
  readonly title: string;
  /** One paragraph of the letter a line; the list of exposures follows. */
  readonly opening: string;
  /** An exposure in the list. */
  readonly item: string;
  readonly closing: string;
}

/** Our own words for what the notice asks for (Huangshi's notice of 2022, 三（二）): reminded by phone, or by a letter. */
export const reminderTemplates: ReminderTemplates = {
  phone:
    "您好，这里是{发函单位}。{曝光日期}{来源}报道了{当事人}“{事由}”一事{文书号}，我们在平台上没有查到相应“双公示”信息的报送记录。请贵单位核实：应当报送的，请于{期限}前补报；依规不报送的，请告知理由。",
  title: "工作提示函",
  opening:
    "按照“双公示”信息报送工作要求，我办对网络媒体曝光的行政处罚等信息与平台数据作了比对。下列信息没有查到报送记录：",
  item: "{曝光日期}，{来源}：{当事人}，{事由}{文书号}。",
  closing:
    "请贵单位逐条核实。属于应当报送的，请于{期限}前规范、完整补报；属于依规不归集或者不属于贵单位职责的，请于同日前书面说明。\n特此提示。",
};

/** Who reminds whom, by when. */
export interface ReminderFrame {
  readonly templates: ReminderTemplates;
  readonly sender: string;
  /** Empty where nobody knows whose case it is. */
  readonly unit: string;
  readonly today: Day;
  readonly due: Day;
}

/** The reminder about one exposure, to be read out on the phone. */
export const phoneReminder = (frame: ReminderFrame, exposure: ExposureEntry): string =>
  filled(frame.templates.phone, { ...frameValues(frame), ...exposureValues(exposure) });

/** The letter to a unit: opening, the numbered exposures, closing. */
export function reminderLetter(frame: ReminderFrame, exposures: readonly ExposureEntry[]): Letter {
  const { templates, sender, today } = frame;
  const values = frameValues(frame);
  const items = exposures.map((exposure, at) => {
    const text = filled(templates.item, { ...values, ...exposureValues(exposure) });
    return exposures.length === 1 ? text : `${at + 1}.${text}`;
  });
  return {
    title: filled(templates.title, values),
    addressee: `${frame.unit === "" ? unnamedUnit : frame.unit}：`,
    paragraphs: [
      ...linesOf(filled(templates.opening, values)),
      ...items,
      ...linesOf(filled(templates.closing, values)),
    ],
    sender: sender === "" ? unnamedSender : sender,
    date: chineseDay(today),
  };
}

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

const frameValues = ({ sender, unit, today, due }: ReminderFrame): Readonly<Record<string, string>> => ({
  单位: unit === "" ? "贵单位" : unit,
  发函单位: sender === "" ? "市信用办" : sender,
  今天: chineseDay(today),
  期限: chineseDay(due),
});

const exposureValues = ({
  day,
  source,
  party,
  matter,
  documentNumber,
}: ExposureEntry): Readonly<Record<string, string>> => ({
  曝光日期: chineseDay(day),
  来源: maskPersonalNumbers(source),
  当事人: maskPersonalNumbers(party),
  事由: maskPersonalNumbers(matter).replace(/[。；;.\s]+$/, ""),
  文书号: documentNumber === "" ? "" : `（${maskPersonalNumbers(documentNumber)}）`,
});

/** Each `{name}` that is known gives way to its value; what a value says is not looked at again. */
const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{([^{}]+)\}/g, (whole, name: string) => values[name] ?? whole);
