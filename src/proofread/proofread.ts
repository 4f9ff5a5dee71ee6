import { attachments } from "./attachments/attachments";
import { withBenefitOfDoubt } from "./benefit-of-doubt";
import { coverage } from "./coverage/coverage";
import { dates } from "./dates/dates";
import { documentNumbers } from "./document-numbers";
import { figures } from "./figures/figures";
import { lists } from "./lists/lists";
import { type Proofreader } from "./proofreader";
import { ranks } from "./ranks/ranks";

const proofreaders: readonly Proofreader[] = [documentNumbers, dates, attachments, ranks, lists, coverage, figures];

/** Every statement of a bulletin that is about figures, with what the tables say of it, in the order of the text. */
export const proofread: Proofreader = (bulletin, evidence) =>
  proofreaders
    .flatMap((family) => family(bulletin, evidence))
    .map((statement) => withBenefitOfDoubt(statement, bulletin, evidence))
    .sort((one, other) => one.offset - other.offset || one.text.length - other.text.length);
