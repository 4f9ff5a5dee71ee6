import { toHalfWidth } from "../../text/half-width";
import { type BulletinText } from "../bulletin-text";

/** One entry of the list of attachments below the body. */
export interface ListedAttachment {
  /** `null` where there is only one and it has no number. */
  readonly number: number | null;
  readonly name: string;
  /** With its number, as it stands. */
  readonly text: string;
  readonly offset: number;
}

const entry =
  /^(?:[-•·*]\s*)?(?:附\s*[件表]\s*:)?\s*(?:(?<number>\d{1,2})\s*[.、,](?!\d{1,2}\s*[月日])\s*)?(?<name>\S.*?)[。;.]?\s*$/u;

/** The list of attachments: `附件：1. 2024年2月份…统计表`, an entry a line or several on one. */
export const listedAttachments = ({ text, paragraphs }: BulletinText): readonly ListedAttachment[] =>
  paragraphs
    .filter(({ role }) => role === "attachment")
    .flatMap(({ start, end }) => {
      let offset = start;
      return toHalfWidth(text.slice(start, end))
        .split(/(?<=\S\s+)(?=\d{1,2}[.、](?!\d{1,2}\s*[月日]))(?<!附\s*[件表]\s*:\s*)/u)
        .flatMap((part) => {
          const partStart = offset;
          offset += part.length;
          const { number, name } = entry.exec(part.trimStart())?.groups ?? {};
          if (name === undefined) return [];
          const nameAt = part.lastIndexOf(name);
          const numberAt = number === undefined ? nameAt : part.indexOf(number);
          const at = (place: number): number => partStart + place;
          return {
            number: number === undefined ? null : Number(number),
            name: text.slice(at(nameAt), at(nameAt + name.length)),
            text: text.slice(at(numberAt), at(nameAt + name.length)),
            offset: at(numberAt),
          };
        });
    });
