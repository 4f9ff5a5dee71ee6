import { type OpenExcel } from "../support/open-excel";

/** One request of the add-in and its answer. */
export interface RoundTrip {
  readonly requestBytes: number;
  /** 0 where the request was refused. */
  readonly answerBytes: number;
  /** Cells that went over, in either direction. */
  readonly cells: number;
}

/** The round trips of some work. */
export async function roundTripsOf({ host, control }: OpenExcel, work: () => Promise<unknown>): Promise<RoundTrip[]> {
  const trips: RoundTrip[] = [];
  const answer = host.answer.bind(host);
  const spy = jest.spyOn(host, "answer").mockImplementation(async (body, flags) => {
    const before = control.counts();
    const reply = await answer(body, flags);
    const after = control.counts();
    const answerBytes = "body" in reply ? Buffer.byteLength(reply.body) : 0;
    const cells = after.cellsRead + after.cellsWritten - before.cellsRead - before.cellsWritten;
    trips.push({ requestBytes: Buffer.byteLength(body), answerBytes, cells });
    return reply;
  });
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return trips;
}

/** Whether a round trip brought rows of a ledger or of its marks, or looked for something else. */
export const isDataBlock = ({ cells, answerBytes }: RoundTrip): boolean => cells > 300 || answerBytes === 0;
