import besideFields from "./data/beside-fields.json";
import codeLists from "./data/code-lists.json";
import licence from "./data/licence-fields.json";
import penalty from "./data/penalty-fields.json";
import national2018 from "./data/profiles/national-2018.json";
import publicityRegimes from "./data/publicity-regimes.json";

/** The profile that the others extend: the national standard, complete. */
export const nationalProfile: unknown = {
  ...national2018,
  fields: { licence, penalty },
  besideFields,
  codeLists,
  publicityRegimes,
};
