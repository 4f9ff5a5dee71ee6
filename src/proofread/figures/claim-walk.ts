import { isRate, type Aspect } from "../text/aspects";
import { periodOf, type Period } from "../text/header-parts";
import { type Mention } from "../text/mention";
import { quantityAt } from "../text/quantity";
import { type Clause, type Sentence } from "../text/sentence";
import { lengthOf, spanOf } from "../text/time-span";
import { aspectsOf } from "./aspects-of";
import { type Claim, type Subject } from "./claim";
import { isApposition, isReference, isToEach, turnsToOthers } from "./is-reference";
import { severalWords, shareOf } from "./share-of";

/** What is in force at a place of a sentence. */
interface State {
  readonly subject: Subject | null;
  readonly category: string | null;
  readonly aspect: Aspect | null;
  /** Whether the kind stands in a clause without a figure, so that it goes for those after it. */
  readonly leads: boolean;
}

/** 其余部门: nobody whom a table has. */
export const others: Subject = { kind: "stranger" };

const nothing: State = { subject: null, category: null, aspect: null, leads: false };

/** A sentence read from left to right. */
export class ClaimWalk {
  readonly claims: Claim[] = [];
  state: State = nothing;
  private first: Subject | null = null;
  /** The time that the sentence begins with. */
  private leading: Period = null;
  private months: readonly string[] = [];
  /** Whether the clause before is of what has come together so far: 累计授信最少的是甲县，为2.15亿元. */
  private isOfAllTime = false;
  private seen: readonly string[] = [];
  private units: readonly string[] = [];
  private kinds: readonly string[] = [];
  private period: Period;
  private readonly outer: { readonly state: State; readonly units: readonly string[] }[] = [];

  constructor(
    private readonly sentence: Sentence,
    private readonly inherited: Subject | null,
    /** What was counted before a semicolon or before another group, or the heading speaks of: it may go on. */
    private before: Pick<State, "aspect" | "category">,
    private readonly own: Period,
    private readonly named: (words: string) => Period,
  ) {
    this.period = own;
  }

  read(clause: Clause): void {
    if (clause.anew) {
      this.leave();
      this.state = nothing;
      this.period = this.leading ?? this.period;
    }
    const { mentions } = clause;
    const ownAspects = mentions.some(({ kind }) => kind === "aspect");
    let aspect: Aspect | null = ownAspects ? null : this.state.aspect;
    let category: string | null | undefined;
    let ownSubject = this.enterSeveral(clause);
    const isHeading = !mentions.some(({ kind }) => kind === "quantity");
    for (const [place, mention] of mentions.entries()) {
      const previous = mentions[place - 1];
      switch (mention.kind) {
        case "unit": {
          if (isReference(mention, clause)) break;
          const goesOn = previous?.kind === "and" && mentions[place - 2]?.kind === "unit";
          this.units = goesOn ? [...this.units, mention.key] : [mention.key];
          this.kinds = [];
          const isStranger = !mention.known || (goesOn && this.state.subject?.kind === "stranger");
          this.seen = [...this.seen.filter((key) => key !== mention.key), mention.key];
          this.enter(isStranger ? { kind: "stranger" } : { kind: "units", keys: this.units });
          ownSubject = true;
          break;
        }
        case "scope":
          if (isReference(mention, clause) || isApposition(mentions, place)) break;
          this.enter({ kind: "scope", scope: mention.scope });
          ownSubject = true;
          break;
        case "category":
          if (isReference(mention, clause)) break;
          this.kinds =
            previous?.kind === "and" && mentions[place - 2]?.kind === "category"
              ? [...this.kinds, mention.category]
              : [mention.category];
          category = mention.category;
          this.state = { ...this.state, category, leads: isHeading };
          break;
        case "aspect":
          aspect = mention.aspect;
          this.state = { ...this.state, aspect };
          break;
        case "date":
          if (!this.isTime(mention, clause)) break;
          this.period = this.named(mention.text);
          this.months = [...mention.text.matchAll(/(\d{1,2})月/g)].map(([, month = ""]) => month);
          break;
        case "open":
          this.outer.push({ state: this.state, units: this.units });
          if (previous?.kind === "unit" && previous.known)
            this.state = { ...this.state, subject: { kind: "units", keys: [previous.key] } };
          break;
        case "close": {
          const outside = this.outer.pop();
          if (outside !== undefined) {
            this.state = { ...outside.state, aspect: this.state.aspect };
            this.units = outside.units;
          }
          break;
        }
        case "quantity":
          this.claims.push({
            quantity: mention.quantity,
            mention,
            clause,
            sentence: this.sentence,
            subjects: isToEach(clause, mention) ? [others] : this.subjects(ownSubject, clause),
            isOfNamed: this.state.subject !== null || this.inherited?.kind !== "units",
            isOfSaid:
              ownAspects ||
              category !== undefined ||
              mention.quantity.unit === "分" ||
              this.state.aspect !== null ||
              this.state.category !== null ||
              this.claims.some(({ quantity }) => quantity.unit === mention.quantity.unit),
            aspects: this.withBefore(
              aspectsOf(aspect, clause, place, !ownAspects && category !== undefined),
              ownAspects || category !== undefined,
            ),
            categories: this.categories(category, clause),
            listed: { units: this.units, categories: this.kinds, months: this.months },
            share: shareOf(mentions, place),
            earlier: [...this.claims],
            named: aspect ?? this.state.aspect,
            period: this.periodBefore(clause, mention) ?? this.period,
          });
          break;
        case "topic":
        case "comparison":
        case "marker":
        case "elsewhere":
        case "pointer":
        case "title":
        case "and":
          break;
      }
    }
    // 其余部门报送120条，占28.6% goes on about them.
    if (turnsToOthers(clause)) this.state = { ...this.state, subject: others };
    this.leading ??= this.period;
    this.isOfAllTime = isOfAllTime(clause) || (isElliptic(clause) && this.isOfAllTime);
  }

  private categories(own: string | null | undefined, { mentions, text }: Clause): readonly (string | null)[] {
    if (own !== undefined) return [own];
    const { category, leads } = this.state;
    // 信息总量 is of all kinds, whatever was spoken of before; 占总量的 is not.
    const isOfAll = mentions.some(
      ({ kind, text: word, at }) => kind === "aspect" && /总[量数]$/.test(word) && !text.slice(0, at).includes("占"),
    );
    if (!leads && isOfAll) return [null];
    return leads
      ? [category]
      : [category, this.before.category, null].filter((each, at, all) =>
          each !== null ? isFirst(each, at, all) : at === 2,
        );
  }

  private withBefore(aspects: readonly Aspect[], isSaid: boolean): readonly Aspect[] {
    const { aspect } = this.before;
    const goesOn =
      !isSaid &&
      this.state.aspect === null &&
      aspect !== null &&
      aspects.every((each) => isRate(each) === isRate(aspect));
    return goesOn ? [aspect, ...aspects].filter(isFirst) : aspects;
  }

  private leave(): void {
    const { aspect, category } = this.state;
    this.before = { aspect: aspect ?? this.before.aspect, category: category ?? this.before.category };
  }

  /** 三家合计, 三地受理: the last three that were named, strangers where there were fewer. */
  private enterSeveral({ text, mentions }: Clause): boolean {
    const found = severalWords.exec(text);
    const { number = "", sum } = found?.groups ?? {};
    const count = quantityAt(`${number}家`, 0)?.quantity.value;
    if (found === null || count === undefined || count < 2) return false;
    // 甲、乙两地合计 names them itself.
    if (mentions.some(({ kind, at }) => kind === "unit" && at < found.index)) return false;
    const isKnown = count <= this.seen.length;
    if (!isKnown && sum === undefined) return false;
    this.units = isKnown ? this.seen.slice(-count) : [];
    this.enter(isKnown ? { kind: "units", keys: this.units } : { kind: "stranger" });
    return true;
  }

  /** Of the words in the clause: its months, else 上年, 累计. */
  private periodBefore(clause: Clause, { at }: Mention): Period {
    const { text, mentions } = clause;
    const date = mentions.filter((each) => each.at < at && this.isTime(each, clause)).at(-1);
    const own = this.named(date?.text ?? "") ?? periodOf(text.slice(0, at).replace(/\d/g, ""));
    return own ?? (this.isOfAllTime && isElliptic(clause) ? "total" : null);
  }

  /** 10月1日 of a quarter's bulletin is no month of its own; a day before the quarter is another time. */
  private isTime(mention: Mention, clause: Clause): boolean {
    if (mention.kind !== "date" || isReference(mention, clause)) return false;
    const span = spanOf(this.own);
    const month = Number([...mention.text.matchAll(/(\d{1,2})月/g)].at(-1)?.[1] ?? NaN);
    return !mention.text.endsWith("日") || span === null || lengthOf(span) === 1 || month < span[0];
  }

  private enter(subject: Subject): void {
    this.first ??= subject;
    if (subject.kind === "scope") this.leave();
    this.state =
      subject.kind === "scope" ? { ...this.state, subject, category: null, leads: false } : { ...this.state, subject };
  }

  /** Who is spoken of: the clause's own, else those before it, each of whom may be meant. */
  private subjects(own: boolean, clause: Clause): readonly Subject[] {
    const { subject } = this.state;
    if (own && subject !== null) return [subject];
    const isTotal = clause.mentions.some(({ kind, text }) => kind === "marker" && /共|计/.test(text));
    const all: Subject = { kind: "all" };
    if (subject !== null) {
      return isTotal || (subject.kind === "units" && this.first !== subject)
        ? [subject, this.first, this.inherited, all].filter(isSomebody)
        : [subject];
    }
    return [this.inherited, all].filter(isSomebody);
  }
}

const isOfAllTime = ({ text }: Clause): boolean => periodOf(text.replace(/\d/g, "")) === "total";

const isElliptic = ({ mentions }: Clause): boolean =>
  !mentions.some(({ kind }) => kind === "aspect" || kind === "category" || kind === "date");

const isSomebody = (subject: Subject | null): subject is Subject => subject !== null;

const isFirst = <T>(value: T, place: number, all: readonly T[]): boolean => all.indexOf(value) === place;
