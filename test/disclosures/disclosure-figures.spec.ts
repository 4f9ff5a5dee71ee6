import { reached } from "../../src/disclosures/disclosure-figures";
import { disclosureTargets } from "../../src/disclosures/disclosure-subjects";
import { type Roster } from "../../src/units/roster";
import { county, figuresOf } from "./disclosure-case";

const unit = (name: string, order: number) =>
  ({ name, order, aliases: [], group: "county", functions: ["licence", "penalty"] }) as const;

const roster: Roster = {
  id: "invented",
  units: [
    { ...unit("甲县", 1), population: 10, enterprises: 50 },
    { ...unit("乙县", 2), population: 10, enterprises: 50 },
  ],
};

const figures = figuresOf(
  {
    八公示: [
      ["县区", "行政给付"],
      ["甲县", 40],
      ["乙县", 41],
    ],
    信用评价: [
      ["县区", "信用评价结果", "覆盖领域"],
      ["甲县", 100, 15],
      ["乙县", 100, 16],
    ],
    信易贷: [
      ["县区", "注册企业数量"],
      ["甲县", 10],
      ["乙县", 11],
    ],
  },
  { roster },
);

test("more than 4 a head, at least 16 fields, more than 20 %: the targets at their edges", () => {
  expect(reached(county(figures, "甲县"), disclosureTargets)).toEqual({
    ...{ coverage: false, perHead: false, fields: false, loanShare: false },
  });
  expect(reached(county(figures, "乙县"), disclosureTargets)).toEqual({
    ...{ coverage: false, perHead: true, fields: true, loanShare: true },
  });
});

test("the city's rates are of all people and enterprises, and unknown where a county's are", () => {
  expect(figures.city).toMatchObject({
    perHead: { numerator: 81, denominator: 20 },
    loanShare: { numerator: 21, denominator: 100 },
    fields: null,
  });
  const partly = figuresOf(
    {
      八公示: [
        ["县区", "行政给付"],
        ["甲县", 40],
      ],
    },
    { roster: { ...roster, units: [...roster.units, unit("丙县", 3)] } },
  );
  expect(partly.city.perHead).toBeNull();
  expect(partly.notes).toContainEqual({ code: "no-population", counties: ["丙县"] });
});
