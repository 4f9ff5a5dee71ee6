import { proofread } from "../../../src/proofread/proofread";
import { readBulletinText } from "../../../src/proofread/read/read-bulletin-text";

const verdictsOf = (sentence: string): readonly string[] => {
  const table = "县\t归集共享\t总分\n城区\t22.5\t80\n高坪县\t23\t70\n新集县\t28\t77\n";
  const bulletin = readBulletinText(`${sentence}\n\n附件1\n\n${table}`);
  return proofread(bulletin, { tables: bulletin.tables, roster: null }).map(({ verdict }) => verdict);
};

test.each([
  ["归集共享得分最高的是新集县。", "归集共享得分最高的是城区。"],
  ["城区归集共享得分22.5分。", "城区归集共享得分23.5分。"],
  ["总分最高的是城区。", "总分最高的是高坪县。"],
])("a kind whose name begins with a word of its own has its column of points: %s", (truth, lie) => {
  expect(verdictsOf(truth)).toEqual(["holds"]);
  expect(verdictsOf(lie)).toEqual(["contradicted"]);
});
