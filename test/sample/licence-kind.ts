import { type PartyCategory } from "./make-parties";

/** A kind of department, by the work it does. */
export type Desk =
  | "market"
  | "police"
  | "water"
  | "housing"
  | "health"
  | "emergency"
  | "civil"
  | "transport"
  | "culture"
  | "estate"
  | "planning"
  | "city";

/** How a department writes a document number: its one-character mark, the year, the serial. */
export type NumberStyle = (mark: string, year: number, serial: number) => string;

/** A kind of licence that a desk gives. */
export interface LicenceKind {
  readonly desk: Desk;
  /** How often it comes, compared with the other cases of the desk. */
  readonly weight: number;
  readonly party: PartyCategory;
  readonly trades: readonly string[];
  readonly document: string;
  readonly number: NumberStyle;
  readonly category: string;
  /** Title of the certificate and the letters that its number begins with. */
  readonly certificate?: readonly [title: string, letters: string];
  /** `null` is 长期. */
  readonly years: number | null;
  readonly content: (party: string, trade: string) => string;
}

/** A serial with leading zeros. */
export const paddedSerial = (serial: number, length: number): string => String(serial).padStart(length, "0");
