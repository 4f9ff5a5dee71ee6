import { addMonths, dayOf, slashDate } from "../../calendar/day";
import { dayAt, textAt } from "../../ledger/cell-at";
import { type Ledger } from "../../ledger/ledger";
import { publicityRegime, publicitySpan, type PublicityRegime, undisputedSpan } from "../../standard/publicity-span";
import { tableRule } from "../table-rule";

/** The last date that there is (`date/long-term`). */
const lastDay = dayOf(2099, 12, 31);

export const endDate = tableRule({
  id: "publicity/end-date",
  severity: "warning",
  basis: { text: "发改办财金〔2019〕527号；国家发展改革委令第58号；《信用修复管理办法》", status: "found" },
  problem: { zh: "公示截止期不合规定", en: "Publicity period out of bounds" },
  title: {
    zh: "公示截止期在决定当日施行的公示期限之内",
    en: "Publication ends within the span that was in force on the decision date",
  },
  why: {
    zh: "公示期过短会提前撤下，过长会使相对人受到超出规定的影响；期限随决定日期和失信程度而不同。",
    en: "Too short a span hides the penalty early, too long a one burdens the party unlawfully; it depends on the date and the degree.",
  },
  kinds: ["penalty"],
  needs: ["publicityEnd", "decisionDate"],
  at: "publicityEnd",
  check(ledger, { standard }) {
    const rows: number[] = [];
    for (let row = 0; row < ledger.rows.length; row += 1) {
      if (fault(ledger, standard.publicityRegimes, row) !== null) rows.push(row);
    }
    return {
      rows: Uint32Array.from(rows),
      facts(position) {
        const facts = fault(ledger, standard.publicityRegimes, rows[position] ?? 0);
        if (facts === null) throw new Error("publicity/end-date judged the same row differently the second time");
        return facts;
      },
    };
  },
  message: {
    zh: ({ fault: kind, end, decision, bound, months, source }) =>
      kind === "not-published"
        ? `处罚类别只有警告、通报批评，按${source}原则上不予公示，而公示截止期填了 ${end}。`
        : kind === "early"
          ? `公示截止期 ${end} 太早，自决定日期 ${decision} 起至少公示 ${months} 个月，应不早于 ${bound}（${source}）。`
          : `公示截止期 ${end} 太晚，自决定日期 ${decision} 起最多公示 ${months} 个月，应不晚于 ${bound}（${source}）。`,
    en: ({ fault: kind, end, decision, bound, months, source }) =>
      kind === "not-published"
        ? `A mere warning or criticism is in principle not published (${source}), yet publication is to end on ${end}.`
        : kind === "early"
          ? `Publication ends on ${end}, but takes at least ${months} months from ${decision}, that is until ${bound} (${source}).`
          : `Publication ends on ${end}, but takes at most ${months} months from ${decision}, that is until ${bound} (${source}).`,
  },
  hint: {
    zh: ({ fault: kind }) =>
      kind === "not-published" ? "请确认是否应当公示；不公示的，从上报表中移出。" : "请按失信程度核对公示期限后改填。",
    en: ({ fault: kind }) =>
      kind === "not-published"
        ? "Make sure that it is to be published; if not, take the row out of the sheet for upload."
        : "Check the span for the degree of dishonesty and correct the date.",
  },
  examples: {
    kind: "penalty",
    pass: [
      [{ decisionDate: "2024/02/05", publicityEnd: "2027/02/05" }],
      [{ decisionDate: "2024/02/05", publicityEnd: "2024/05/05" }],
      [{ decisionDate: "2020/02/05", publicityEnd: "2021/02/05", dishonestyDegree: "一般" }],
      [{ decisionDate: "2026/04/01", publicityEnd: "2026/06/30", penaltyCategory: "罚款" }],
    ],
    fail: [
      [{ decisionDate: "2024/02/05", publicityEnd: "2099/12/31" }],
      [{ decisionDate: "2024/02/05", publicityEnd: "2024/05/04" }],
      [{ decisionDate: "2024/02/05", publicityEnd: "2024/08/05", violationType: "违反消防管理规定" }],
      [{ decisionDate: "2020/02/05", publicityEnd: "2022/02/05", dishonestyDegree: "一般" }],
      [{ decisionDate: "2026/04/01", publicityEnd: "2026/06/30", penaltyCategory: "警告；通报批评" }],
    ],
    notApplicable: [
      [{ decisionDate: "2024/02/05", publicityEnd: null }],
      [{ decisionDate: null, publicityEnd: "2099/12/31" }],
      [{ decisionDate: "2019/06/30", publicityEnd: "2099/12/31" }],
      [{ decisionDate: "2024/02/05", publicityEnd: "2024/02/04" }],
    ],
  },
});

type PublicityFault = Readonly<
  Record<"end" | "decision" | "bound" | "source", string> & {
    fault: "not-published" | "early" | "late";
    months: number;
  }
>;

/** Silent where another rule speaks of the date: before the decision (`date/order`) or after 2099 (`date/long-term`). */
function fault(ledger: Ledger, regimes: readonly PublicityRegime[], row: number): PublicityFault | null {
  const end = dayAt(ledger, "publicityEnd", row);
  const decision = dayAt(ledger, "decisionDate", row);
  if (end === null || decision === null || end < decision || end > lastDay) return null;
  const regime = publicityRegime(regimes, decision);
  if (regime === undefined) return null;
  const safe = undisputedSpan(regime);
  if (safe !== null && end >= addMonths(decision, safe.minMonths) && end <= addMonths(decision, safe.maxMonths))
    return null;
  const span = publicitySpan(regime, {
    degree: textAt(ledger, "dishonestyDegree", row),
    penaltyCategory: textAt(ledger, "penaltyCategory", row),
    about: [textAt(ledger, "violationType", row), textAt(ledger, "agency", row)],
  });
  const first = addMonths(decision, span.minMonths);
  const last = addMonths(decision, span.maxMonths);
  if (!span.inPrincipleNotPublished && end >= first && end <= last) return null;
  const isEarly = end < first;
  return {
    fault: span.inPrincipleNotPublished ? "not-published" : isEarly ? "early" : "late",
    end: slashDate(end),
    decision: slashDate(decision),
    bound: slashDate(isEarly ? first : last),
    months: isEarly ? span.minMonths : span.maxMonths,
    source: regime.source,
  };
}
