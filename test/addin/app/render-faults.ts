import { type Ending, type Outcome } from "./fault-matrix";

const introduction = `# 出错时会怎样

每一步都在工作台上做了许多遍，每次在另一次请求上让 Excel 出一种错，或在另一个进度上按“取消”；之后逐格比较整个工作簿。
本页由 \`npm run faults\` 做完全部之后写成；平时的测试每次抽做其中一部分。

Every step under every fault, at each of its requests in turn. \`npm run faults\` does all of it and writes this page; other test runs take a sample.

- **原样**：还没有写入，工作簿和之前一样。
- **收回**：已经写入一部分，全部收回，工作簿和之前一样。
- **完成**：照样做完（再试一次就成了，或者出错时已经写完）。
- **已做**：要做的事已经写好，只差最后更新标记或切换工作表；窗格说明，重新核验即可。
- **留下**：连收回也被拒绝，窗格说明留下了什么。

数字是第几次请求；只读的请求除第一次外只试三种故障，因为被拒时什么也没有留下。每次之后：进度已结束，事件恢复，计算方式没有变，没有留下引用；同一个工作簿里随后不出错地再做一次，结果完整。
`;

const endings: Readonly<Record<Ending, string>> = {
  "as before": "原样",
  "taken back": "收回",
  complete: "完成",
  stands: "已做",
  left: "留下",
};

/** The page of what happens under every fault. */
export function renderFaults(outcomes: readonly Outcome[]): string {
  const steps = [...new Set(outcomes.map(({ step }) => step))];
  return [introduction, ...steps.map((step) => section(outcomes.filter((each) => each.step === step)))].join("\n");
}

function section(outcomes: readonly Outcome[]): string {
  const faults = [...new Set(outcomes.map(({ fault }) => fault))];
  const rows = faults.map((fault) => {
    const of = outcomes.filter((each) => each.fault === fault);
    return `| ${fault} | ${cell(of)} | ${sentences(of)} |`;
  });
  return [`## ${outcomes[0]?.step ?? ""}`, "", "| 故障 | 结果 | 窗格说 |", "| --- | --- | --- |", ...rows, ""].join(
    "\n",
  );
}

function cell(outcomes: readonly Outcome[]): string {
  const parts = Object.entries(endings).flatMap(([ending, word]) => {
    const at = outcomes.filter((each) => each.ending === ending).map((each) => each.at);
    // How often progress is told depends on the machine.
    if (at.length === 0) return [];
    return [outcomes[0]?.isCancel === true || at[0] === 0 ? word : `${word} ${spans(at)}`];
  });
  return parts.join("；");
}

const sentences = (outcomes: readonly Outcome[]): string => {
  const said = outcomes.flatMap((each) => (each.said === null || each.ending === "complete" ? [] : [each.said]));
  return [...new Set(said)].join("<br>").replaceAll("\n", " ");
};

/** 1–3、5 */
function spans(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join("、");
}
