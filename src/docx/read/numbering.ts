import { attribute } from "../../xlsx/xml/attributes";
import { childrenOf, elementsFrom, markupOf, rootOf, type XmlElement } from "../../xlsx/xml/elements";

/** How a level of a list numbers its paragraphs (ISO/IEC 29500-1, 17.9). */
export interface NumberingLevel {
  readonly start: number;
  /** `decimal`, `chineseCounting`, `bullet`. */
  readonly format: string;
  /** `%1、`, `%1.%2`: each `%n` is the number of the level n. */
  readonly text: string;
  /** Whether all numbers are written in digits, whatever their levels' formats. */
  readonly isLegal: boolean;
  /** Whether something stands between the number and the text. */
  readonly isApart: boolean;
}

/** A list that paragraphs belong to. */
export interface NumberingList {
  /** Lists of the same sequence count on from one another. */
  readonly sequence: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  /** At what a level begins anew when the list is first met. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Which level of which list a paragraph or a style is of. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** The lists of a document, and the styles that are of one. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, NumberingList>;
  readonly styles: ReadonlyMap<string, ListPlace>;
}

/** Reads `numbering.xml` and `styles.xml`; an empty text stands for a part that is not there. */
export function readNumbering(numbering: string, styles: string): Numbering {
  return { lists: readLists(numbering), styles: readStyles(styles) };
}

/** An element of a part, by what it holds. */
interface Node {
  readonly name: string;
  readonly value: (attributeName: string) => string | null;
  readonly children: (name: string) => readonly Node[];
}

function nodesOf(xml: string): readonly Node[] {
  const { contentStart, prefix } = rootOf(xml);
  const nodeOf = (element: XmlElement): Node => ({
    name: element.name,
    value: (name) => attribute(markupOf(xml, element), `${prefix}${name}`),
    children: (name) => childrenOf(xml, element).flatMap((child) => (child.name === name ? [nodeOf(child)] : [])),
  });
  return elementsFrom(xml, contentStart).map(nodeOf);
}

const valueOf = (node: Node | undefined, name: string): string | null => node?.children(name)[0]?.value("val") ?? null;

const numberOf = (text: string | null): number | null => (text !== null && /^\d+$/.test(text) ? Number(text) : null);

function readLists(xml: string): ReadonlyMap<string, NumberingList> {
  const nodes = nodesOf(xml);
  const sequences = new Map(
    nodes
      .filter(({ name }) => name === "abstractNum")
      .map((node) => [node.value("abstractNumId") ?? "", levelsOf(node.children("lvl"))]),
  );
  return new Map(
    nodes
      .filter(({ name }) => name === "num")
      .map((node) => {
        const sequence = valueOf(node, "abstractNumId") ?? "";
        const overrides = node.children("lvlOverride");
        const own = levelsOf(overrides.flatMap((override) => override.children("lvl")));
        const restarts = overrides.flatMap((override) => {
          const [level, start] = [numberOf(override.value("ilvl")), numberOf(valueOf(override, "startOverride"))];
          return level === null || start === null ? [] : [[level, start] as const];
        });
        const levels = new Map([...(sequences.get(sequence) ?? []), ...own]);
        return [node.value("numId") ?? "", { sequence, levels, restarts: new Map(restarts) }];
      }),
  );
}

const levelsOf = (levels: readonly Node[]): ReadonlyMap<number, NumberingLevel> =>
  new Map(
    levels.map((level) => [
      numberOf(level.value("ilvl")) ?? 0,
      {
        start: numberOf(valueOf(level, "start")) ?? 0,
        format: valueOf(level, "numFmt") ?? "decimal",
        text: valueOf(level, "lvlText") ?? "",
        isLegal: level.children("isLgl").length > 0,
        isApart: valueOf(level, "suff") !== "nothing",
      },
    ]),
  );

/** A style without a list of its own has that of the one it is based on. */
function readStyles(xml: string): ReadonlyMap<string, ListPlace> {
  const styles = new Map(
    nodesOf(xml)
      .filter(({ name }) => name === "style")
      .map((node) => {
        const [numbered] = node.children("pPr").flatMap((properties) => properties.children("numPr"));
        const place = { list: valueOf(numbered, "numId"), level: numberOf(valueOf(numbered, "ilvl")) };
        return [node.value("styleId") ?? "", { ...place, base: valueOf(node, "basedOn") }];
      }),
  );
  const placeOf = (id: string, seen: readonly string[]): ListPlace | null => {
    const style = styles.get(id);
    if (style === undefined || seen.includes(id)) return null;
    const base = style.base === null ? null : placeOf(style.base, [...seen, id]);
    const list = style.list ?? base?.list;
    return list === undefined ? null : { list, level: style.level ?? base?.level ?? 0 };
  };
  return new Map(
    [...styles.keys()].flatMap((id) => {
      const place = placeOf(id, []);
      return place === null ? [] : [[id, place] as const];
    }),
  );
}
