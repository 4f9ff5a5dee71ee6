import { optional, required } from "../parameters/parameter-table";
import { type RowReader } from "../parameters/row-reader";
import { registerSheets } from "../parameters/sheet-names";
import {
  itemKinds,
  parameterNames,
  parameterWords,
  rateRuleText,
  readRateRule,
  type SchemeEntry,
  type SchemeParameters,
  wordFor,
} from "../scores/scheme-entry";
import { type ScoreItem, type ScoreItemKind, type ScoreScheme } from "../scores/score-scheme";
import { schemeOfProfile, scoreSchemes } from "../scores/score-schemes";
import { type SheetRow } from "../parameters/settings-sheet";
import { compareKey } from "../text/compare-key";
import { type Register } from "./register";

type Column = "item" | "points" | "formula" | "value" | "note";

/** 考核方案: a score scheme of an office's own, or what it changes in the shipped one. */
export const schemeRegister: Register<SchemeEntry, Column> = {
  table: {
    sheet: registerSheets.scheme,
    columns: {
      item: required("考核项", "参数"),
      points: optional("满分", "分值"),
      formula: required("计分"),
      value: optional("取值"),
      note: optional("说明", "依据"),
    },
  },
  looks: {
    item: [20, "text"],
    points: [10, "number"],
    formula: [14, "text"],
    value: [20, "text"],
    note: [70, "text"],
  },
  words: {
    title: { zh: "考核方案", en: "Score scheme" },
    purpose: {
      zh: "考核有哪些项目、各多少分、怎么计分；空表按规则方案内置的来，没有内置的按运城市 2021 年的方案。",
      en: "Which items an assessment has, for how many points, and how they are counted; where the sheet is empty the profile's own, else Yuncheng's of 2021.",
    },
    howTo: {
      zh: "计分填“合规率”“及时率”“完整率”“有即得分”“每项加分”“每项扣分”或“参数”。三个率的取值：空白按比例得分；“100=2、98=1”按达到的百分比分档；“每条 0.5”按不合格条数扣。",
      en: "计分 is 合规率, 及时率, 完整率, 有即得分 (all or nothing), 每项加分 (bonus each), 每项扣分 (deduction each) or 参数. 取值 of the rates: blank in proportion, “100=2、98=1” by steps in percent, “每条 0.5” so much less for each bad row.",
    },
  },
  known: ({ profile }) => {
    const scheme = schemeOfProfile(profile);
    return [...scheme.items.map(itemRow), ...parameterRows(scheme)];
  },
  readRow(row) {
    const kind = row.choice("formula", itemKinds);
    if (kind === null && row.isBlank("formula")) row.requiredText("formula");
    return kind === "parameter" || kind === null
      ? { kind: "parameter", parameter: kind === null ? {} : readParameter(row) }
      : { kind: "item", item: readItem(row, kind), sameName: row.faultAt("item", sameName) };
  },
};

const sameName = { zh: "这一项前面已有一行", en: "a row above names the same item" };

function readItem(row: RowReader<Column>, kind: ScoreItemKind): ScoreItem {
  const name = row.requiredText("item");
  if (row.isBlank("points")) row.report("points", { zh: "请填分值", en: "points are needed" });
  const points = row.number("points") ?? 0;
  if (points < 0) row.report("points", { zh: "分值不能小于 0", en: "points are not below 0" });
  const clause = row.text("note");
  if (kind === "given" || kind === "bonus" || kind === "deduction") {
    return { name, kind, points, clause, part: kind === "given" ? partOf(name) : null };
  }
  const rule = readRateRule(row.text("value"));
  if (rule === null) {
    row.report("value", {
      zh: `“${row.text("value")}”不能识别：空白表示按比例，或写“100=2、98=1”“每条 0.5”`,
      en: `"${row.text("value")}" is not understood: leave it blank, or write 100=2、98=1 or 每条 0.5`,
    });
  }
  return { name, kind, points, clause, rule: rule ?? { by: "rate" } };
}

/** Items that keep their shipped names keep their places in the JSON of the command line. */
const partOf = (name: string): "plan" | "column" | null => {
  const known = scoreSchemes["yuncheng-2021"].items.find((item) => compareKey(item.name) === compareKey(name));
  return known?.kind === "given" ? known.part : null;
};

function readParameter(row: RowReader<Column>): Partial<SchemeParameters> {
  row.requiredText("item");
  const name = row.choice("item", parameterNames);
  if (name === null) return {};
  row.requiredText("value");
  if (name === "cap" || name === "warned") {
    const value = row.count("value", name === "cap" ? 1 : 0);
    return value === null ? {} : { [name]: value };
  }
  const value = row.choice<string>("value", parameterWords[name]);
  return value === null ? {} : { [name]: value };
}

const itemRow = (item: ScoreItem): SheetRow<Column> => ({
  item: item.name,
  points: item.points,
  formula: wordFor(itemKinds, item.kind),
  value: "rule" in item ? rateRuleText(item.rule) : null,
  note: item.clause,
});

const parameterRows = ({
  cap,
  warned,
  ranking,
  noData,
  noSample,
  completenessOf,
}: ScoreScheme): readonly SheetRow<Column>[] => {
  const row = (name: keyof SchemeParameters, value: string | number, note: string): SheetRow<Column> => ({
    item: wordFor(parameterNames, name),
    formula: wordFor(itemKinds, "parameter"),
    value,
    note,
  });
  return [
    row("cap", cap, "加分后最多多少分"),
    row("warned", warned, "排名最后几名予以警示；并列的一同警示，第一名不警示"),
    row(
      "ranking",
      wordFor(parameterWords.ranking, ranking),
      "全部：所有单位一起排名；分组：市直与县（市、区）分别排名",
    ),
    row(
      "noData",
      wordFor(parameterWords.noData, noData),
      "当月没有数据的单位：不排名、满分或零分（通知未写明，默认不排名）",
    ),
    row(
      "noSample",
      wordFor(parameterWords.noSample, noSample),
      "没有台账可比对时完整性怎么计：满分、不排名或零分（通知未写明，默认满分并注明）",
    ),
    row(
      "completenessOf",
      wordFor(parameterWords.completenessOf, completenessOf),
      "分组：抽中单位代表本组，瞒报率为合计之比；本单位：抽中的用自己的，其余用本组的",
    ),
  ];
};
