import fc from "fast-check";
import { bulletinDrafts, bulletinOf } from "./generated-bulletin";
import { isContradicted, isHeld, judgeGenerated, type JudgedSentence } from "./judge-generated";

/**
 * Prints what the proofreader makes of bulletins drawn anew: `npx tsx …/print-generated.ts [runs] [seed] [phrasing]`.
 * False alarms and false ones that hold come with all that is needed to see why.
 */
const [runs = "300", seed = String(Date.now() % 100000), wanted = "", shown = "12"] = process.argv.slice(2);

const drafts = fc.sample(bulletinDrafts(8), { numRuns: Number(runs), seed: Number(seed) });
const told: Record<string, JudgedSentence[]> = {};
let [alarms, held] = [0, 0];
const seen = new Map<string, number>();
for (const draft of drafts) {
  for (const isTrue of [true, false]) {
    const bulletin = bulletinOf(draft, isTrue);
    for (const sentence of judgeGenerated(bulletin)) {
      const key = `${sentence.phrasing.family} ${sentence.phrasing.claim} ${sentence.phrasing.text}`;
      if (!key.includes(wanted)) continue;
      (told[`${key}${isTrue ? " +" : ""}`] ??= []).push(sentence);
      const isWrong = isTrue ? isContradicted(sentence) : isHeld(sentence);
      if (!isWrong) continue;
      if (isTrue) alarms += 1;
      else held += 1;
      const often = seen.get(`${key}${isTrue}`) ?? 0;
      seen.set(`${key}${isTrue}`, often + 1);
      if (often >= 1 || seen.size > Number(shown)) continue;
      console.log(
        `\n==== ${isTrue ? "FALSE ALARM" : "HELD"} ${key} ${sentence.lie?.how ?? ""} ${JSON.stringify(sentence.lie?.slots ?? {})}`,
      );
      const around = bulletin.text.slice(0, bulletin.text.indexOf("\n附件1"));
      console.log(wanted === "" ? around.slice(Math.max(0, sentence.start - 120), sentence.end + 40) : around);
      console.log("  >>", sentence.text);
      for (const { verdict, text, expected, why, source, kind } of sentence.statements) {
        console.log("  --", kind, verdict, text, "|", expected, "|", source?.cells, "|", why?.zh);
      }
      console.log(bulletin.text.slice(bulletin.text.indexOf("附件1")).slice(0, 1200));
    }
  }
}
console.log(`\nseed ${seed}: ${alarms} false alarms, ${held} held`);
const rows = Object.entries(told).filter(([key]) => !key.endsWith(" +"));
for (const [key, all] of rows.sort(([one], [other]) => (one < other ? -1 : 1))) {
  const trues = told[`${key} +`] ?? [];
  const holds = trues.filter(({ statements }) => statements.some(({ verdict }) => verdict === "holds")).length;
  const caught = all.filter(isContradicted).length;
  console.log(
    `${String(Math.round((100 * caught) / all.length)).padStart(3)}% of ${String(all.length).padStart(4)} | true held ${String(Math.round((100 * holds) / Math.max(1, trues.length))).padStart(3)}% alarms ${trues.filter(isContradicted).length} | ${key}`,
  );
}
const all = rows.flatMap(([, each]) => each);
console.log(`recall ${(all.filter(isContradicted).length / all.length).toFixed(3)} of ${all.length}`);
