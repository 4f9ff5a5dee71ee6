import { CustomRangeType, type ICustomRange, type IDocumentBody } from "@univerjs/core";

/** Somebody named in a comment; `id` is the number that the rich text has for them. */
export interface Mention {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

/** What a comment says, as Excel takes it: mentions stand in the text as `<at id="0">name</at>`. */
export interface RichText {
  readonly richContent: string;
  readonly mentions?: readonly Mention[];
}

const mentionTag = /<at id="(\d+)">(.*?)<\/at>/g;

/** The text as Univer's comments keep it, so that the grid shows it. */
export function commentBody({ richContent, mentions = [] }: RichText): IDocumentBody {
  let text = "";
  let from = 0;
  const customRanges: ICustomRange[] = [];
  for (const found of richContent.matchAll(mentionTag)) {
    text += richContent.slice(from, found.index);
    from = found.index + found[0].length;
    const mention = mentions.find(({ id }) => id === Number(found[1]));
    const shown = found[2]!;
    if (mention && shown !== "") customRanges.push(mentionRange(mention, text.length, shown));
    text += shown;
  }
  text += richContent.slice(from);
  return {
    dataStream: `${text}\r\n`,
    textRuns: [],
    paragraphs: [{ startIndex: text.length, paragraphStyle: {} }],
    sectionBreaks: [{ startIndex: text.length + 1 }],
    customRanges,
  };
}

const mentionRange = (mention: Mention, start: number, shown: string): ICustomRange => ({
  rangeId: `${mention.email}#${mention.id}`,
  rangeType: CustomRangeType.MENTION,
  startIndex: start,
  endIndex: start + shown.length - 1,
  properties: { ...mention },
  wholeEntity: true,
});

export const plainText = ({ dataStream }: IDocumentBody) => dataStream.replace(/\r\n$/, "");

export function mentionsOf({ customRanges = [] }: IDocumentBody): Mention[] {
  const mentions = customRanges.map(({ properties }) => properties as Mention | undefined);
  const named = mentions.filter((mention): mention is Mention => mention?.email !== undefined);
  return [...new Map(named.map((mention) => [mention.id, mention])).values()];
}

/** The text with its mentions marked, as `RichText` has it. */
export function richText(body: IDocumentBody): string {
  const text = plainText(body);
  let rich = "";
  let from = 0;
  for (const { startIndex, endIndex, properties } of body.customRanges ?? []) {
    const id = (properties as Mention | undefined)?.id ?? 0;
    rich += `${text.slice(from, startIndex)}<at id="${id}">${text.slice(startIndex, endIndex + 1)}</at>`;
    from = endIndex + 1;
  }
  return rich + text.slice(from);
}
