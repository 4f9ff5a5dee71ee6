import { toHalfWidth } from "../../text/half-width";
import { type BulletinText } from "../bulletin-text";
import { type FactRow, type FactTable } from "../fact-table";
import { type Evidence } from "../proofreader";
import { type Statement } from "../statement";
import { cellAddress } from "../tables/cell-address";
import { plainKey } from "../text/plain-text";
import { eventOf } from "./day-columns";
import { dayKey } from "./day-key";
import { isGoalAt } from "./goal-at";

const day = /(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月/gu;

/** `青公罚〔2025〕18号于3月17日公示`: the day of the row that a clause names, or of several alike, in the column of what happened then. */
export const rowDates = ({ text, paragraphs }: BulletinText, { tables }: Evidence): readonly Statement[] =>
  paragraphs.flatMap(({ start, end }) =>
    clausesIn(text.slice(start, end)).flatMap(({ clause, offset }) =>
      tables.flatMap((table) => {
        const rows = isGoalAt(text, start + offset) ? [] : rowsNamed(table, clause);
        return rows.length === 0 ? [] : judged(table, rows, clause, start + offset);
      }),
    ),
  );

const clausesIn = (text: string): readonly { readonly clause: string; readonly offset: number }[] =>
  [...text.matchAll(/[^，,；;。]+/gu)].map(({ index, 0: clause }) => ({ clause: toHalfWidth(clause), offset: index }));

const shortestName = 4;

/** The rows that have something in them that no other row has, and that the clause says. */
function rowsNamed({ rows, columns }: FactTable, clause: string): readonly FactRow[] {
  const said = plainKey(clause);
  const namesOf = ({ cells }: FactRow): readonly string[] =>
    cells.flatMap((cell, place) => {
      const name = typeof cell === "string" ? plainKey(cell) : "";
      return name.length >= shortestName && eventOf(columns[place]?.header ?? "") === null ? [name] : [];
    });
  const all = rows.flatMap(namesOf);
  return rows.filter((row) =>
    namesOf(row).some((name) => said.includes(name) && all.filter((other) => other.includes(name)).length === 1),
  );
}

function judged(table: FactTable, rows: readonly FactRow[], clause: string, start: number): readonly Statement[] {
  const days = [...clause.matchAll(day)];
  const [only, ...others] = days;
  if (only === undefined || others.length > 0) return [];
  const [found] = only;
  const [before, behind] = [clause.slice(0, only.index), clause.slice(only.index + found.length)];
  const events = table.columns.flatMap((column, place) => {
    const event = eventOf(column.header);
    return event === null ? [] : [{ place, column, event }];
  });
  // 处罚决定于3月17日公示: what follows is what happened then.
  const following = events.filter(({ event }) => isBehind(event, behind));
  const [meant, ...further] = following.length > 0 ? following : events.filter(({ event }) => isBefore(event, before));
  if (meant === undefined || further.length > 0) return [];
  const [expected, ...unlike] = new Set(rows.map(({ cells }) => String(cells[meant.place] ?? "")));
  const actual = expected === undefined || unlike.length > 0 ? null : dayKey(expected, found);
  if (expected === undefined || actual === null) return [];
  const holds = actual === dayKey(found, found);
  const source = { table: table.name, cells: rows.map((row) => cellAddress(row, meant)).join(",") };
  return [
    {
      ...{ text: found, offset: start + only.index, kind: "date", expected, found, source },
      verdict: holds ? "holds" : "contradicted",
      why: holds ? null : { zh: `表中是${expected}。请核对日期。`, en: `The table has ${expected}. Check the date.` },
    },
  ];
}

/** 于3月17日公示, 3月17日被列入; what is handed in besides, 报送整改方案, happened on a day of its own. */
const isBehind = (event: string, behind: string): boolean =>
  behind.replace(/^(?:才|方|被|予以|正式|已|完成|对外|进行)+/u, "").startsWith(event) &&
  !/整改|报告|方案|材料|说明|情况/u.test(behind);

/** 公示日期为3月17日, 公示于3月17日. */
const isBefore = (event: string, before: string): boolean =>
  before.replace(/(?:时间|日期)?(?:为|是|在|于|:)?$/u, "").endsWith(event);
