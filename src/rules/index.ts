import * as agency from "./groups/agency";
import * as amount from "./groups/amount";
import * as dataLoss from "./groups/data-loss";
import * as dateForm from "./groups/date-form";
import * as dateOrder from "./groups/date-order";
import * as duplicate from "./groups/duplicate";
import * as header from "./groups/header";
import * as identity from "./groups/identity";
import * as length from "./groups/length";
import * as licence from "./groups/licence";
import * as master from "./groups/master";
import * as name from "./groups/name";
import * as party from "./groups/party";
import * as penalty from "./groups/penalty";
import * as privacy from "./groups/privacy";
import * as publicity from "./groups/publicity";
import * as required from "./groups/required";
import * as scope from "./groups/scope";
import * as text from "./groups/text";
import * as timeliness from "./groups/timeliness";
import * as uscc from "./groups/uscc";
import * as usccPlaceholder from "./groups/uscc-placeholder";
import { type Rule } from "./rule";

/** The groups in the order of the standard; a new one is added here and nowhere else. */
const groups: readonly Readonly<Record<string, Rule>>[] = [
  header,
  required,
  party,
  uscc,
  usccPlaceholder,
  agency,
  identity,
  licence,
  penalty,
  amount,
  dateForm,
  dateOrder,
  publicity,
  name,
  text,
  privacy,
  length,
  dataLoss,
  scope,
  master,
  duplicate,
  timeliness,
];

/** Every rule. Builders order the exports of a module differently, so that within a group ids decide. */
export const allRules: readonly Rule[] = groups.flatMap((group) =>
  Object.values(group).sort((a, b) => (a.id < b.id ? -1 : 1)),
);
