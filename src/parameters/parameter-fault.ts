import { type Words } from "../support/words";

/** A cell of a parameter sheet that cannot be used. The run stops rather than guessing what was meant. */
export interface ParameterFault {
  readonly sheet: string;
  /** Such as `B3`. */
  readonly cell: string;
  readonly reason: Words;
}

export const explainParameterFault = ({ sheet, cell, reason }: ParameterFault): Words => ({
  zh: `参数表“${sheet}”单元格 ${cell}：${reason.zh}。`,
  en: `Parameter sheet ${sheet}, cell ${cell}: ${reason.en}.`,
});
