import { cellAt } from "../sheets/column";
import { type SheetData } from "../sheets/workbook-data";
import { headerKey } from "../text/header-key";
import { trim } from "../text/trim";

/** What a column of such a sheet holds, whatever it is called; assumed, since no field table of these is public. */
const headerAliases = {
  county: [
    ...["县区", "区县", "县市区", "县（市、区）", "县（市）区", "县(市)区", "各县（市、区）", "各县区", "所属县区"],
    ...["所属区县", "所属县（市、区）", "所在县区", "行政区划", "所属区域", "地区", "区域", "归属地", "归属单位"],
  ],
  agency: [
    ...["实施机关", "实施单位", "决定机关", "检查机关", "检查单位", "检查部门", "给付机关", "给付单位", "征收机关"],
    ...["征收单位", "主管税务机关", "奖励机关", "强制机关", "裁决机关", "确认机关", "执法机关", "执法单位", "评价单位"],
    ...["评价机构", "评价部门", "报送单位", "填报单位", "数据来源单位", "责任单位", "单位名称"],
  ],
  party: [
    ...["行政相对人名称", "行政相对人", "相对人名称", "主体名称", "被检查对象", "检查对象", "检查对象名称"],
    ...["被检查单位", "给付对象", "给付对象名称", "给付对象姓名", "纳税人名称", "纳税人", "征收对象", "缴费人"],
    ...["缴纳义务人", "奖励对象", "被奖励对象", "申请人", "被评价主体", "评价对象", "企业名称", "市场主体名称"],
    ...["姓名", "当事人"],
  ],
  code: [
    ...["行政相对人代码", "行政相对人代码_1", "统一社会信用代码", "社会信用代码", "信用代码", "证件号码", "身份证号"],
    ...["身份证号码", "纳税人识别号", "代码", "相对人代码", "主体代码", "企业代码"],
  ],
  documentNumber: [
    ...["文书号", "决定书文号", "决定文书号", "文号", "文书编号", "检查文书号", "确认文书号", "奖励文号", "裁决书文号"],
    ...["强制决定书文号", "征收文书号", "给付文书号", "编号"],
  ],
  item: [
    ...["事项", "事项名称", "项目", "项目名称", "给付项目", "给付事项", "给付名称", "征收项目", "征收种类", "税种"],
    ...["检查事项", "检查内容", "奖励名称", "确认事项", "强制事项", "裁决事项", "覆盖领域", "评价领域", "行业领域"],
    ...["监管领域", "监管覆盖领域", "所属领域", "领域"],
  ],
  reportedAt: ["上报时间", "上报日期", "报送时间", "报送日期", "归集时间", "归集日期", "入库时间"],
  day: [
    ...["决定日期", "检查日期", "检查时间", "给付日期", "发放日期", "征收日期", "缴款日期", "缴纳日期", "入库日期"],
    ...["奖励日期", "强制日期", "裁决日期", "确认日期", "作出日期", "评价日期", "评价时间", "注册日期", "注册时间"],
    ...["日期", "实施日期", "作出决定日期"],
  ],
  period: ["给付月份", "发放月份", "所属期", "税款所属期", "所属月份", "征收月份", "费款所属期", "月份", "期间"],
  category: [
    ...["类别", "事项类别", "信息类别", "公示类别", "行政行为类别", "行政管理信息类别", "数据类别", "信息类型"],
    ...["行政行为", "行政行为类型"],
  ],
  total: ["总计", "合计", "小计", "总数", "数据总量", "总量"],
  amount: ["数量", "条数", "数据量", "上报数量", "报送数量", "归集数量", "上报数据", "上报数据量", "家数", "户数"],
  fields: [
    ...["覆盖领域", "覆盖领域数", "覆盖领域数量", "监管覆盖领域", "领域数", "领域数量", "覆盖领域个数"],
    ...["监管覆盖领域数", "监管领域数"],
  ],
} as const;

export type DisclosureColumn = keyof typeof headerAliases;

const columnsOfHeader: ReadonlyMap<string, readonly DisclosureColumn[]> = (() => {
  const found = new Map<string, DisclosureColumn[]>();
  // `Object.keys` forgets which names these are.
  for (const column of Object.keys(headerAliases) as DisclosureColumn[]) {
    for (const alias of headerAliases[column]) {
      const columns = found.get(headerKey(alias)) ?? [];
      found.set(headerKey(alias), [...columns, column]);
    }
  }
  return found;
})();

/** What a header may mean; what stands in brackets at its end may be left out: 总计（条）. */
export function columnsNamed(header: string): readonly DisclosureColumn[] {
  const key = headerKey(header);
  return columnsOfHeader.get(key) ?? columnsOfHeader.get(key.replace(/\([^()]*\)$/, "")) ?? [];
}

/** How far down titles may push a header. */
const headRows = 15;

/**
 * The texts of the rows that may be a header, each by column; where a cell is blank, what stands above it, as a header of
 * two rows leaves it.
 */
export function headerCandidates(sheet: SheetData): readonly (readonly string[])[] {
  const textAt = (column: number, row: number): string => {
    const cell = row < 0 ? null : cellAt(sheet.columns[column], row);
    return typeof cell === "string" ? trim(cell) : "";
  };
  return Array.from({ length: Math.min(headRows, sheet.rowCount) }, (_, row) =>
    sheet.columns.map((_column, column) => {
      const own = textAt(column, row);
      return own === "" ? textAt(column, row - 1) : own;
    }),
  );
}
