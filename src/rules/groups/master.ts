import { usccFault } from "../../codes/uscc";
import { isZeroCode } from "../../codes/zero-code";
import { type Ledger } from "../../ledger/ledger";
import { partyKind } from "../../standard/party-kind";
import { oncePer } from "../../support/once-per";
import { compareKey } from "../../text/compare-key";
import { quote } from "../quote";
import { type TableEnv } from "../rule";
import { tableRule } from "../table-rule";

export const nameCode = tableRule({
  id: "master/name-code",
  severity: "warning",
  basis: { text: "信用信息平台错误码1001", status: "found" },
  problem: { zh: "名称与代码不符主体名录", en: "Name and code disagree with the list" },
  title: {
    zh: "名称和统一社会信用代码与主体名录一致",
    en: "The name and the code of the party agree with the list of subjects",
  },
  why: {
    zh: "平台用主体库核对名称和代码，不一致的数据会以错误1001退回；有主体名录的，可以提前发现。",
    en: "The platform compares both with its register and returns what disagrees as error 1001; a list of subjects shows it beforehand.",
  },
  needs: ["partyName", "partyUscc"],
  unavailable: ({ subjects }) => (subjects === null ? "主体名录" : null),
  at: "partyUscc",
  check(ledger, env) {
    const mismatchAt = mismatches(ledger, env);
    const rows = ledger.rows.map((_, row) => row).filter((row) => mismatchAt(row) !== null);
    return { rows, facts: (position) => mismatchAt(rows[position] ?? 0) ?? noMismatch };
  },
  message: {
    zh: ({ name, code, listedName, listedCode }) =>
      code === listedCode
        ? `主体名录中代码“${quote(code)}”的名称是“${quote(listedName)}”，此处为“${quote(name)}”，两者应一致。`
        : `主体名录中“${quote(listedName)}”的代码是“${quote(listedCode)}”，此处为“${quote(code)}”，两者应一致。`,
    en: ({ name, code, listedName, listedCode }) =>
      code === listedCode
        ? `The list of subjects has “${quote(listedName)}” under the code “${quote(code)}”, not “${quote(name)}”.`
        : `The list of subjects gives “${quote(listedName)}” the code “${quote(listedCode)}”, not “${quote(code)}”.`,
  },
  hint: {
    zh: () => "请对照营业执照核对名称和代码；主体名录已过时的，更新名录。",
    en: () => "Compare both with the business licence; if the list is out of date, update it.",
  },
  examples: {
    subjects: {
      平顶山市示例商贸有限公司: "91410400MA0T5T018R",
      "示例（平顶山）食品有限公司": "91410402MA0T5T026H",
    },
    pass: [
      [{ partyName: "平顶山市示例商贸有限公司", partyUscc: "91410400MA0T5T018R" }],
      [{ partyName: "示例(平顶山)食品有限公司", partyUscc: "91410402MA0T5T026H" }],
    ],
    fail: [
      [{ partyName: "平顶山市示例商贸有限公司", partyUscc: "91410402MA0T5T026H" }],
      [
        { partyName: "平顶山市示例商贸有限公司", partyUscc: "91410400MA0T5T018R" },
        { partyName: "平顶山示例商贸公司", partyUscc: "91410400MA0T5T018R" },
      ],
    ],
    notApplicable: [
      [{ partyName: "叶县另一家有限公司", partyUscc: "9141040000551238XC" }],
      [{ partyName: "平顶山市示例商贸有限公司", partyUscc: "91410400MA0T5T0180" }],
      [{ partyName: "平顶山市示例商贸有限公司", partyUscc: null }],
    ],
  },
});

interface Subject {
  readonly listedName: string;
  readonly listedCode: string;
}

interface Mismatch extends Readonly<Record<string, string>>, Subject {
  readonly name: string;
  readonly code: string;
}

const noMismatch: Mismatch = { name: "", code: "", listedName: "", listedCode: "" };

interface ListedSubjects {
  readonly byName: ReadonlyMap<string, Subject>;
  readonly byCode: ReadonlyMap<string, Subject>;
}

const noSubjects: NonNullable<TableEnv["subjects"]> = new Map();

/** The list of subjects by what rows are compared with. */
const listed = oncePer((subjects: NonNullable<TableEnv["subjects"]>): ListedSubjects => {
  const all = Array.from(subjects, ([listedName, listedCode]) => ({ listedName, listedCode }));
  return {
    byName: new Map(all.map((subject) => [compareKey(subject.listedName), subject])),
    byCode: new Map(all.map((subject) => [subject.listedCode, subject])),
  };
});

/** Tells of a row whether, and how, it disagrees with the list of subjects; everything is looked up once per distinct cell. */
function mismatches(ledger: Ledger, { standard, subjects }: TableEnv): (row: number) => Mismatch | null {
  const { byName, byCode } = listed(subjects ?? noSubjects);
  const names = ledger.columns.get("partyName");
  const codes = ledger.columns.get("partyUscc");
  const categories = ledger.columns.get("partyCategory");
  const subjectOfName = names?.read.map((name) => byName.get(compareKey(String(name ?? "")))) ?? [];
  // A code that is wrong in itself is for `uscc/*`, and any code of a natural person for `party/foreign-fields`.
  const judgedCodes = codes?.read.map((code) => (isOwnCode(code) ? String(code) : null)) ?? [];
  const isPerson = categories?.read.map((category) => partyKind(String(category ?? ""), standard) === "person") ?? [];

  return (row) => {
    const code = judgedCodes[codes?.codes[row] ?? 0] ?? null;
    const name = names?.read[names.codes[row] ?? 0] ?? null;
    if (code === null || name === null || isPerson[categories?.codes[row] ?? 0] === true) return null;
    const subject = subjectOfName[names?.codes[row] ?? 0];
    if (subject?.listedCode === code) return null;
    const known = subject ?? byCode.get(code);
    return known === undefined ? null : { name: String(name), code, ...known };
  };
}

const isOwnCode = (code: string | number | null): boolean =>
  typeof code === "string" && !isZeroCode(code) && usccFault(code) === null;
