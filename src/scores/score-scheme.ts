/** How a month's rates become points. */
export interface ScoreScheme {
  readonly id: string;
  /** Work plan in place: all or nothing. */
  readonly plan: number;
  /** The web column: directory and publicity. */
  readonly column: number;
  readonly compliance: number;
  readonly timeliness: number;
  readonly completeness: number;
  /** The most that the whole can be, bonus included. */
  readonly cap: number;
  /** How many units at the bottom of the ranking are warned. */
  readonly warned: number;
}

/** The shipped schemes; more come with the offices that publish theirs. */
export const scoreSchemes = {
  "yuncheng-2021": {
    id: "yuncheng-2021",
    plan: 5,
    column: 10,
    compliance: 30,
    timeliness: 30,
    completeness: 25,
    cap: 100,
    warned: 3,
  },
} as const satisfies Readonly<Record<string, ScoreScheme>>;

export type ScoreSchemeId = keyof typeof scoreSchemes;

export const scoreSchemeIds = Object.keys(scoreSchemes) as readonly ScoreSchemeId[];

export const isScoreSchemeId = (id: string): id is ScoreSchemeId => Object.hasOwn(scoreSchemes, id);
