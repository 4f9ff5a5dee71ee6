/** A call of the client's older, numbered API ("DDA"); its arguments are properties, some under numbers. */
export type DdaRequest = Readonly<Record<string, unknown>>;

export interface DdaReply {
  readonly Version: 1;
  /** 0, or the number of an error for which the client has words. */
  readonly Error: number;
  readonly [property: string]: unknown;
}

export const done = (results: Readonly<Record<string, unknown>> = {}): DdaReply => ({
  ...results,
  Version: 1,
  Error: 0,
});

export const refused = (error: number): DdaReply => ({ Version: 1, Error: error });
