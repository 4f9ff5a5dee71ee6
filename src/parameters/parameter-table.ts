import { parameterSheets } from "./sheet-names";

/** A column of a parameter sheet. */
export interface ParameterColumn {
  readonly header: string;
  /** Other headers that are read as this one. */
  readonly aliases: readonly string[];
  /** Whether the sheet must have the column; its cells may still be blank where their reader allows it. */
  readonly isRequired: boolean;
}

/** The header of a parameter sheet: what a new one is written with and how an existing one is read. */
export interface ParameterTable<Column extends string = string> {
  readonly sheet: string;
  readonly columns: Readonly<Record<Column, ParameterColumn>>;
}

/** A column that the sheet must have. */
export const required = (header: string, ...aliases: readonly string[]): ParameterColumn => ({
  header,
  aliases,
  isRequired: true,
});
/** A column that the sheet may lack. */
export const optional = (header: string, ...aliases: readonly string[]): ParameterColumn => ({
  header,
  aliases,
  isRequired: false,
});

/** Every parameter sheet that is read, its columns in the order in which they are written. */
export const parameterTables = {
  roster: {
    sheet: parameterSheets.roster,
    columns: {
      name: required("单位名称", "成员单位名称", "单位", "名称"),
      aliases: optional("别名", "简称", "其他名称"),
      group: required("分组", "类别", "单位类别"),
      functions: optional("职能", "报送类别"),
      order: optional("顺序", "序号", "排序"),
      uscc: optional("统一社会信用代码", "代码"),
      population: optional("人口", "常住人口"),
      enterprises: optional("存续企业数", "存续企业数（含个体工商户）"),
    },
  },
  rules: {
    sheet: parameterSheets.rules,
    columns: {
      parameter: required("参数", "项目"),
      rule: optional("规则", "规则编号"),
      value: required("值", "取值"),
      decisionFrom: optional("决定日期自", "决定日期起"),
      decisionTo: optional("决定日期至", "决定日期止"),
      note: optional("说明", "备注"),
    },
  },
  calendar: {
    sheet: parameterSheets.calendar,
    columns: {
      day: required("日期"),
      kind: required("类型", "安排"),
      name: optional("名称", "节日", "说明"),
    },
  },
  backfill: {
    sheet: parameterSheets.backfill,
    columns: {
      decisionFrom: required("决定日期自", "决定日期起"),
      decisionTo: required("决定日期至", "决定日期止"),
      acceptedBy: required("受理截止日期", "补报截止日期", "截止日期"),
      scopeMonth: required("免计月份", "统计月份", "月份"),
      source: optional("依据", "文件依据", "说明"),
      cityDeadline: optional("市级截止日期", "本级截止日期"),
    },
  },
  waivers: {
    sheet: parameterSheets.waivers,
    columns: {
      rule: required("规则", "规则编号"),
      rowKey: required("记录标识", "行标识", "文书号"),
      reason: required("理由", "原因", "豁免理由"),
      approver: required("批准人", "审批人"),
      until: optional("有效期至", "截止日期"),
    },
  },
  subjects: {
    sheet: parameterSheets.subjects,
    columns: {
      name: required("主体名称", "单位名称", "企业名称", "行政相对人名称", "名称"),
      uscc: required("统一社会信用代码", "信用代码", "代码"),
    },
  },
} as const satisfies Readonly<Record<string, ParameterTable>>;

/** The settings sheets of an office by their names in the program. */
export type ParameterSheetId = keyof typeof parameterTables;

/** In the order in which they are offered. */
export const parameterSheetIds = Object.keys(parameterTables) as readonly ParameterSheetId[];

/** The columns of a parameter sheet by their names in the program. */
export type ColumnOf<Sheet extends ParameterSheetId> = keyof (typeof parameterTables)[Sheet]["columns"];
