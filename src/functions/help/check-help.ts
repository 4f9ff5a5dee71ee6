import { asOfText, fieldTableBasis, ledgerText, profileText, tableNotes } from "./common-words";
import { exampleHeader, exampleLedgerRange, exampleRows } from "./example-ranges";
import { column, type FunctionHelp } from "./function-help";

export const checkUsccHelp: FunctionHelp = {
  title: { zh: "核对统一社会信用代码", en: "Check unified social credit codes" },
  what: {
    zh: "代码没有问题时为空，否则说明哪里不对、怎么办。",
    en: "Blank when a code is right; otherwise what is wrong and what to do.",
  },
  parameters: [{ zh: "代码，一个单元格或一列。", en: "The codes: one cell or a column." }, profileText],
  result: { zh: "与区域同样大小的文字。", en: "Texts in the shape of the range." },
  notes: {
    zh: "形式、校验码、组织机构代码部分都核对；17个0加X的占位代码不在这里判断。存成数值的长代码会指出来。",
    en: "Form, check character and the organisation part are checked; the placeholder of 17 zeros and X is not judged here. Long codes stored as numbers are pointed out.",
  },
  basis: { zh: "GB 32100-2015、GB 11714。", en: "GB 32100-2015, GB 11714." },
  examples: [
    { args: ["91410400MA0T5T018R"] },
    { args: [column("B", 2, "91410400ma0t5t018r", "91410400MA0T5T0181", null, "9141O400MA0T5T018R")] },
  ],
};

export const checkIdHelp: FunctionHelp = {
  title: { zh: "核对身份证号码", en: "Check resident identity numbers" },
  what: {
    zh: "号码没有问题时为空，否则说明哪里不对。结果里不出现号码本身。",
    en: "Blank when a number is right; otherwise what is wrong. The number itself never appears in the answer.",
  },
  parameters: [
    { zh: "身份证号码，一个单元格或一列。", en: "The numbers: one cell or a column." },
    asOfText,
    profileText,
  ],
  result: { zh: "与区域同样大小的文字。", en: "Texts in the shape of the range." },
  notes: {
    zh: "核对长度、出生日期和校验码；地区码不判断。15 位旧号码已停止使用。",
    en: "Length, date of birth and check character are checked, the area is not. Numbers of 15 digits are void.",
  },
  basis: { zh: "GB 11643-1999。", en: "GB 11643-1999." },
  examples: [
    { args: ["410401188001010019"] },
    { args: [column("B", 2, "410401188001010018", "410401188013010019", "410401800101001")] },
  ],
};

export const checkLedgerHelp: FunctionHelp = {
  title: { zh: "核验台账", en: "Check a ledger" },
  what: {
    zh: "按全部规则核验一张台账，列出每一处问题、怎么办和可以改成什么。",
    en: "Judges a ledger by all rules and lists every finding, what to do and what it could be changed to.",
  },
  parameters: [ledgerText, asOfText, profileText],
  result: {
    zh: "区域行号、栏目、级别、当前值、问题、怎么办、可改为、规则。最多列 2000 处，余下的说明数量。证件号码已遮盖。",
    en: "Row, field, severity, value, what is wrong, what to do, repair, rule. At most 2000 are listed and the rest counted. Personal numbers are masked.",
  },
  notes: tableNotes,
  basis: fieldTableBasis,
  examples: [{ args: [exampleLedgerRange, "2024-03-05"] }, { args: [column("C", 2, "文书号", "1号")] }],
};

export const checkRowHelp: FunctionHelp = {
  title: { zh: "核验各行", en: "Check rows" },
  what: {
    zh: "给出表头和若干数据行，逐行说明问题，没有问题的行为空。适合放在台账右侧的一列里。",
    en: "What is wrong with each row below a header, blank where nothing is; made for a column beside the ledger.",
  },
  parameters: [
    { zh: "表头行。", en: "The header row." },
    { zh: "一行或多行数据，与表头一样宽。", en: "One or more rows, as wide as the header." },
    asOfText,
    profileText,
  ],
  result: { zh: "一列文字，一行数据一格。", en: "A column of texts, one for each row." },
  notes: {
    zh: "只看所给的栏目：表头里没有的栏目不判断，空白不等于整行合规。",
    en: "Only the given columns are judged: a blank answer does not vouch for columns that the header lacks.",
  },
  basis: fieldTableBasis,
  examples: [{ args: [exampleHeader, exampleRows] }, { args: [exampleHeader, column("A", 2, "甲公司")] }],
};

export const fixCodeHelp: FunctionHelp = {
  title: { zh: "规范代码写法", en: "Plain form of a code" },
  what: {
    zh: "去掉空格和看不见的字符，全角变半角，小写变大写。不改动数字和字母本身。",
    en: "Drops spaces and invisible characters, makes wide characters narrow and letters capital. Digits and letters stay what they are.",
  },
  parameters: [{ zh: "代码，一个单元格或一列。", en: "The code: one cell or a column." }],
  result: { zh: "文本。", en: "A text." },
  notes: {
    zh: "存成数值、末尾已丢失的长代码返回 #VALUE!，要对照证照重新录入。",
    en: "A long code stored as a number has lost its last digits and gives #VALUE!; copy it again from the document.",
  },
  basis: { zh: "GB 32100-2015。", en: "GB 32100-2015." },
  examples: [{ args: [" ９１410400ma0t5t018r"] }, { args: [914104001234567800] }],
};

export const asDateHelp: FunctionHelp = {
  title: { zh: "读出日期", en: "Read a date" },
  what: {
    zh: "把各种写法的日期变成真正的日期。“长期”读作 2099/12/31。",
    en: "Makes a real date of the ways in which dates are written; 长期 is 2099/12/31.",
  },
  parameters: [{ zh: "写有日期的单元格或一列。", en: "The cell or column that writes dates." }],
  result: { zh: "日期（请把单元格设为日期格式）。", en: "A date; give the cell a date format." },
  notes: { zh: "历法上没有的日期返回 #VALUE!。", en: "A date that the calendar does not have gives #VALUE!." },
  basis: {
    zh: "日期写作 YYYY/MM/DD，2099/12/31 表示长期。",
    en: "Dates are written YYYY/MM/DD; 2099/12/31 is without end.",
  },
  examples: [
    { args: ["2024年2月5日"], isDay: true },
    { args: ["长期"], isDay: true },
    { args: ["2024.2.30"], isDay: true },
  ],
};

export const moneyHelp: FunctionHelp = {
  title: { zh: "读出金额", en: "Read an amount" },
  what: {
    zh: "读出文字里写的金额，换算成万元。大写、小写和数字都能读。",
    en: "The amount that a text states, in 万元 (10 000 yuan); reads figures and Chinese numerals.",
  },
  parameters: [
    { zh: "处罚内容一类的文字，一个单元格或一列。", en: "Texts such as 处罚内容: one cell or a column." },
    { zh: "“罚款”“没收”或“合计”（省略时）。", en: "fine, confiscation or all (when left out)." },
  ],
  result: { zh: "万元，精确到分（0.000001）。", en: "万元, exact to 0.000001." },
  notes: {
    zh: "没有写这种金额、或写了多笔分不清的，返回 #N/A，不猜。",
    en: "A text that states no such amount, or several that cannot be told apart, gives #N/A instead of a guess.",
  },
  basis: { zh: "罚没金额以万元为单位，最多 6 位小数。", en: "Amounts are in 万元 with at most 6 decimals." },
  examples: [
    { args: ["罚款人民币肆万捌仟元。"] },
    { args: ["1.没收广告费1552.95元，2.罚款1552.95元。", "没收"] },
    { args: ["警告。"] },
  ],
};
