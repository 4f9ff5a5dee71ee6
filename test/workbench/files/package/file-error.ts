import { explainFileFault } from "../../../../src";
import { type FileFault } from "../../../../src/xlsx/read/file-fault";

/** A file that cannot be opened; its message says in one sentence why, and what to do about it. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(readonly fault: FileFault) {
    super(explainFileFault(fault).zh);
  }
}
