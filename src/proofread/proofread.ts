import { attachments } from "./attachments/attachments";
import { withBenefitOfDoubt } from "./benefit-of-doubt";
import { coverage } from "./coverage/coverage";
import { dates } from "./dates/dates";
import { details } from "./details/details";
import { documentNumbers } from "./document-numbers";
import { figures } from "./figures/figures";
import { lists } from "./lists/lists";
import { type Proofreader } from "./proofreader";
import { ranks } from "./ranks/ranks";
import { type Statement } from "./statement";

/** What they find stands where it says and nowhere else: of these nothing is in doubt. */
const ofOnePlace: readonly Proofreader[] = [documentNumbers, dates, attachments];

const ofColumns: readonly Proofreader[] = [ranks, lists, coverage, figures];

/** Every statement of a bulletin that is about figures, with what the tables say of it, in the order of the text. */
export const proofread: Proofreader = (bulletin, evidence) => {
  const ofRows = details(bulletin, evidence);
  const found = ofColumns.flatMap((family) => family(bulletin, evidence));
  const others = found
    .filter((statement) => !ofRows.some((each) => overlap(each, statement)))
    .filter(
      (statement) => !isPlace(statement) || !found.some((each) => each.kind === "rank" && overlap(each, statement)),
    )
    .map((statement) => withBenefitOfDoubt(statement, bulletin, evidence));
  return [...ofOnePlace.flatMap((family) => family(bulletin, evidence)), ...ofRows, ...others].sort(
    (one, other) => one.offset - other.offset || one.text.length - other.text.length,
  );
};

/** `由第4位降至第8位` tells one thing, of which 第8位 is a part. */
const isPlace = ({ kind, found }: Statement): boolean => kind === "figure" && /[位名]$/.test(found);

/** Whether both are about the same words: what the rows of cases tell, the columns of units do not. */
const overlap = (one: Statement, other: Statement): boolean =>
  one.offset < other.offset + other.text.length && other.offset < one.offset + one.text.length;
