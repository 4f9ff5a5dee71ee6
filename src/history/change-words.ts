import { type Words } from "../support/words";
import { type ChangeStatus, changeStatuses, type FindingChanges } from "./finding-changes";

/** What became of findings, in a word or two. */
export const changeStatusWords = {
  new: { zh: "新增", en: "new" },
  "new-row": { zh: "新数据的问题", en: "on new rows" },
  open: { zh: "仍未改", en: "still open" },
  fixed: { zh: "已改正", en: "fixed" },
  gone: { zh: "随数据消失", en: "gone with their rows" },
  waived: { zh: "已豁免", en: "waived since" },
} as const satisfies Readonly<Record<ChangeStatus, Words>>;

/** What became of the findings, and of the rows, in sentences. */
export function changeFigures({ total, rows, nameless }: FindingChanges, before: string): readonly Words[] {
  const counts = changeStatuses
    .filter((status) => total[status] > 0)
    .map((status) => ({
      zh: `${changeStatusWords[status].zh} ${total[status]} 处`,
      en: `${total[status]} ${changeStatusWords[status].en}`,
    }));
  const none = { zh: "没有问题", en: "no findings" };
  const said = counts.length === 0 ? [none] : counts;
  return [
    {
      zh: `与 ${before} 相比：${said.map(({ zh }) => zh).join("，")}`,
      en: `Against ${before}: ${said.map(({ en }) => en).join(", ")}`,
    },
    {
      zh: `上期 ${rows.before} 行，其中 ${rows.gone} 行不再出现；本期 ${rows.now} 行，其中 ${rows.added} 行是新的`,
      en: `${rows.before} rows before, ${rows.gone} of them gone; ${rows.now} rows now, ${rows.added} of them new`,
    },
    ...(nameless.before + nameless.now === 0
      ? []
      : [
          {
            zh: `没有文书号和行政相对人的行认不出是哪一件，其问题未作比较：上期 ${nameless.before} 处，本期 ${nameless.now} 处`,
            en: `Rows without a document number and a party cannot be found again; their findings are not compared: ${nameless.before} before, ${nameless.now} now`,
          },
        ]),
  ];
}
