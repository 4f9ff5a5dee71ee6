import { type IRunOptions, TextRun } from "docx";
import { lawfulText } from "./lawful-text";

/** Text as runs: what it says is never markup, and its line breaks stay. */
export const wordText = (text: string, look: IRunOptions = {}): readonly TextRun[] =>
  lawfulText(text)
    .split("\n")
    .map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 && { break: 1 }) }));
