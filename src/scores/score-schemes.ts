import { type ScoreScheme } from "./score-scheme";

const byRate = { by: "rate" } as const;

/**
 * The shipped schemes by profile; an office writes its own in 考核方案. What the notice does not say is assumed: a unit
 * without data is not ranked (nobody can divide by nothing, and the notice only wants it explained), the drawn units stand
 * for their group, an item that was not looked into costs nobody anything, and all bodies are ranked together.
 */
export const scoreSchemes = {
  /** 运信用办〔2021〕25号. */
  "yuncheng-2021": {
    id: "yuncheng-2021",
    items: [
      { name: "工作方案", kind: "given", points: 5, part: "plan", clause: "二（一）" },
      { name: "专栏目录", kind: "given", points: 5, part: "column", clause: "二（二）" },
      { name: "公示信息", kind: "given", points: 5, part: "column", clause: "二（二）" },
      { name: "合规性", kind: "compliance", points: 30, rule: byRate, clause: "二（三）" },
      { name: "及时性", kind: "timeliness", points: 30, rule: byRate, clause: "二（四）" },
      { name: "完整性", kind: "completeness", points: 25, rule: byRate, clause: "二（五）" },
      { name: "综合扣分", kind: "deduction", points: 10, part: null, clause: "四" },
      { name: "表彰创建", kind: "bonus", points: 3, part: null, clause: "五（一）" },
      { name: "报道批示", kind: "bonus", points: 2, part: null, clause: "五（二）" },
    ],
    cap: 100,
    warned: 3,
    ranking: "all",
    noData: "excluded",
    noSample: "full",
    completenessOf: "group",
  },
} as const satisfies Readonly<Record<string, ScoreScheme>>;

export type ScoreSchemeId = keyof typeof scoreSchemes;

export const scoreSchemeIds = Object.keys(scoreSchemes) as readonly ScoreSchemeId[];

export const isScoreSchemeId = (id: string): id is ScoreSchemeId => Object.hasOwn(scoreSchemes, id);

/** The scheme of a profile, else the only one that was published. */
export const schemeOfProfile = ({ id }: { readonly id: string }): ScoreScheme =>
  scoreSchemes[isScoreSchemeId(id) ? id : "yuncheng-2021"];
