/** What the functions use of Office's runtime for worksheet functions; Office's own types leave it out. */
declare namespace CustomFunctions {
  /** Couples a function's permanent id with its code; a promise is waited for. */
  function associate(id: string, calculate: (...args: unknown[]) => unknown): void;

  /** The errors that a cell can show. */
  enum ErrorCode {
    invalidValue = "#VALUE!",
    notAvailable = "#N/A",
    divisionByZero = "#DIV/0!",
    invalidNumber = "#NUM!",
    nullReference = "#NULL!",
  }

  /** An error of a cell: thrown for the whole result, or inside a matrix. Words are shown with `#VALUE!` and `#N/A`. */
  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
  }
}
