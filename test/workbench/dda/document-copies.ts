import { type DdaReply, type DdaRequest, done, refused } from "./dda-request";

const fileType = { compressed: 1, pdf: 2 } as const;
/** Where the client puts the arguments. */
const argument = { type: "0", sliceSize: "1", handle: "2", slice: "3" } as const;
const errors = { unsupported: 1009, failed: 5001, tooMany: 11_000 } as const;
const mostOpen = 2;

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** `document.getFileAsync`: copies of the workbook as a file, read slice by slice until they are closed. */
export class DocumentCopies {
  readonly #copies = new Map<number, Copy>();
  #next = 1;

  constructor(readonly write: () => Promise<Uint8Array>) {}

  /** Excel on the web gives a PDF of no bytes, and keeps two copies at most. */
  async open(request: DdaRequest): Promise<DdaReply> {
    const type = request[argument.type];
    if (type !== fileType.compressed && type !== fileType.pdf) return refused(errors.unsupported);
    if (this.#copies.size >= mostOpen) return refused(errors.tooMany);
    const bytes = type === fileType.pdf ? new Uint8Array() : await this.write();
    const handle = this.#next++;
    this.#copies.set(handle, { bytes, sliceSize: Number(request[argument.sliceSize]) });
    return done({ 0: handle, 1: bytes.length });
  }

  slice(request: DdaRequest): DdaReply {
    const copy = this.#copies.get(Number(request[argument.handle]));
    if (!copy) return refused(errors.failed);
    const from = Number(request[argument.slice]) * copy.sliceSize;
    const data = Array.from(copy.bytes.subarray(from, from + copy.sliceSize));
    return done({ 0: data, 1: data.length });
  }

  close(request: DdaRequest): DdaReply {
    this.#copies.delete(Number(request[argument.handle]));
    return done();
  }
}
