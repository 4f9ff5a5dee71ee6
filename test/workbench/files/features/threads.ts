import { type IThreadComment } from "@univerjs/thread-comment";
import { areaOf } from "./ranges";
import { type Mention, commentBody, mentionsOf, plainText } from "../../book/comment-text";
import { type Person, signedIn } from "../../book/people";
import { type Link, type PackageReader } from "../package/open-package";
import { type PackageWriter } from "../package/package-writer";
import { linkedTree } from "../package/workbook-parts";
import { element, onlyTrue, textElement, wrapped } from "../xml/element";
import { type XmlNode, attribute, child, children, flag, numberAttribute } from "../xml/xml-node";
import { type WrittenNote, noteDefaults } from "./notes";

export const threadResource = "SHEET_UNIVER_THREAD_COMMENT_PLUGIN";

const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const types = "http://schemas.microsoft.com/office/2017/10/relationships";
const contentType = "application/vnd.ms-excel";

export type People = Readonly<Record<string, Person>>;

/** Everybody who wrote a comment, by their ids. */
export async function readPeople(reader: PackageReader, links: readonly Link[]): Promise<People> {
  const root = await linkedTree(reader, links, "person");
  return Object.fromEntries(
    children(root, "person").map((node) => {
      const id = attribute(node, "id") ?? "";
      const user = attribute(node, "userId") ?? "";
      return [id, { id, name: attribute(node, "displayName") ?? "", email: user.includes("@") ? user : "" }];
    }),
  );
}

/** The comments of a sheet, each with its replies. */
export async function readThreads(
  reader: PackageReader,
  links: readonly Link[],
  place: { readonly unitId: string; readonly subUnitId: string },
  people: People,
): Promise<IThreadComment[]> {
  const root = await linkedTree(reader, links, "threadedComment");
  const nodes = children(root, "threadedComment");
  const roots = new Map<string, IThreadComment>();
  for (const node of nodes) {
    const parentId = attribute(node, "parentId");
    const comment = readComment(node, place, people);
    const parent = parentId === undefined ? undefined : roots.get(parentId);
    if (parent)
      (parent.children ??= []).push({
        ...comment,
        ref: "",
        threadId: parent.threadId,
        parentId: parent.id,
      } as IThreadComment);
    else if (parentId === undefined) roots.set(comment.id, { ...comment, children: [] });
  }
  return [...roots.values()];
}

function readComment(node: XmlNode, place: { unitId: string; subUnitId: string }, people: People): IThreadComment {
  const id = attribute(node, "id") ?? "";
  const written = child(node, "text")?.text ?? "";
  return {
    ...place,
    id,
    threadId: id,
    ref: attribute(node, "ref") ?? "A1",
    dT: (attribute(node, "dT") ?? "").replace("T", " ").replaceAll("-", "/").slice(0, 19),
    personId: authorOf(attribute(node, "personId") ?? "", people),
    text: commentBody(withMentions(written, children(child(node, "mentions"), "mention"), people)),
    ...(attribute(node, "done") !== undefined && { resolved: flag(node, "done") }),
  };
}

/** Whoever sits at the workbench is known without the file's help. */
const authorOf = (id: string, people: People): string => (people[id]?.email === signedIn.email ? signedIn.id : id);

function withMentions(
  text: string,
  nodes: readonly XmlNode[],
  people: People,
): { richContent: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let richContent = "";
  let from = 0;
  for (const [id, node] of nodes.entries()) {
    const start = numberAttribute(node, "startIndex") ?? 0;
    const end = start + (numberAttribute(node, "length") ?? 0);
    const name = text.slice(start, end);
    mentions.push({ id, name, email: people[attribute(node, "mentionpersonId") ?? ""]?.email ?? "" });
    richContent += `${text.slice(from, start)}<at id="${id}">${name}</at>`;
    from = end;
  }
  return { richContent: richContent + text.slice(from), mentions };
}

/** Adds the comments of a sheet; gives the notes that older versions show instead. */
export function addThreads(
  writer: PackageWriter,
  part: string,
  number: number,
  threads: readonly IThreadComment[],
  persons: PersonWriter,
): readonly WrittenNote[] {
  if (threads.length === 0) return [];
  const comments = threads.flatMap((thread) => [
    commentXml(thread, thread.ref, persons),
    ...(thread.children ?? []).map((reply) => commentXml(reply as IThreadComment, thread.ref, persons, thread.id)),
  ]);
  const name = `xl/threadedComments/threadedComment${number}.xml`;
  writer.add(
    name,
    `${contentType}.threadedcomments+xml`,
    element("ThreadedComments", { xmlns: namespace }, comments.join("")),
  );
  writer.link(part, `${types}/threadedComment`, name);
  return threads.flatMap((thread) => {
    const place = areaOf(thread.ref);
    if (!place) return [];
    const lines = [plainText(thread.text), ...(thread.children ?? []).map(({ text }) => plainText(text))];
    const note = ["[线程批注]", "", ...lines].join("\n");
    return [{ row: place.row, col: place.column, ...noteDefaults, note, author: `tc=${fileId(thread.id)}` }];
  });
}

function commentXml(comment: IThreadComment, ref: string, persons: PersonWriter, parentId?: string): string {
  const { id, dT, personId, text, resolved } = comment;
  const people = mentionsOf(text);
  const mentions = (text.customRanges ?? []).flatMap(({ startIndex, endIndex, properties }, index) => {
    const mention = people.find(({ id: each }) => each === (properties as Mention | undefined)?.id);
    if (!mention) return [];
    return element("mention", {
      mentionpersonId: persons.idOf({ id: mention.email, name: mention.name, email: mention.email }),
      mentionId: `{00000000-0003-0000-0000-${String(index + 1).padStart(12, "0")}}`,
      startIndex,
      length: endIndex - startIndex + 1,
    });
  });
  return element(
    "threadedComment",
    {
      ref,
      dT: isoDate(dT),
      personId: persons.idOf(personId),
      id: fileId(id),
      parentId: parentId === undefined ? undefined : fileId(parentId),
      done: onlyTrue(resolved),
    },
    textElement("text", plainText(text)) + wrapped("mentions", mentions.join("")),
  );
}

/** "2024/03/01 09:30:00" as Univer writes it, or less; files want all of ISO 8601. */
function isoDate(text: string): string | undefined {
  const parts = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?/.exec(text);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts
    .slice(1)
    .map((part: string | undefined) => (part ?? "0").padStart(2, "0"));
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.00`;
}

/** Ids in files are in braces. */
const fileId = (id: string): string => (id.startsWith("{") ? id : `{${id.toUpperCase()}}`);

/** Gathers everybody whom comments name. */
export class PersonWriter {
  readonly #ids = new Map<string, string>();
  readonly #persons: string[] = [];

  constructor(readonly people: People) {}

  idOf(person: string | Person): string {
    const { id, name, email } = typeof person === "string" ? this.#known(person) : person;
    const known = this.#ids.get(id);
    if (known !== undefined) return known;
    const own = /^\{[\dA-F-]{36}\}$/i.test(id) ? id : (this.#withEmail(email) ?? this.#newId());
    this.#ids.set(id, own);
    this.#persons.push(
      element("person", { displayName: name, id: own, userId: email === "" ? name : email, providerId: "None" }),
    );
    return own;
  }

  addTo(writer: PackageWriter, workbook: string): void {
    if (this.#persons.length === 0) return;
    const name = "xl/persons/person.xml";
    writer.add(name, `${contentType}.person+xml`, element("personList", { xmlns: namespace }, this.#persons.join("")));
    writer.link(workbook, `${types}/person`, name);
  }

  /** Whoever a file already had keeps their id in the next one. */
  #withEmail(email: string): string | undefined {
    return email === "" ? undefined : Object.values(this.people).find((person) => person.email === email)?.id;
  }

  #newId(): string {
    for (let number = 1; ; number += 1) {
      const id = `{00000000-0004-0000-0000-${String(number).padStart(12, "0")}}`;
      if (!(id in this.people) && ![...this.#ids.values()].includes(id)) return id;
    }
  }

  #known(id: string): Person {
    return this.people[id] ?? (id === signedIn.id ? signedIn : { id, name: id, email: "" });
  }
}
