import { addMonths, dayOf, yearOf, type Day } from "../../src/calendar/day";
import { type ExampleRow } from "../../src/rules/rule";
import { type Kind } from "../../src/standard/field";
import { type ReportingAgency, type ReportingUnit } from "./february-volumes";
import { type LicenceKind } from "./licence-kind";
import { partyCells, type PartyMaker } from "./make-parties";
import { type PenaltyKind } from "./penalty-kinds";
import { type Random } from "./seeded-random";

/** A case before it has a number: numbers are given in the order of the decisions. */
export interface Case {
  readonly kind: Kind;
  readonly agency: string;
  readonly decision: Day;
  readonly reportedAt: number;
  readonly numbered: (serial: number) => string;
  readonly cells: ExampleRow;
}

/** What a licence or a penalty is about, whoever decides it. */
export type LicenceMatter = Omit<LicenceKind, "desk" | "weight">;
export type PenaltyMatter = Omit<PenaltyKind, "desk" | "weight">;

/** Who decides a case, when, and when the platform received it. */
export interface Setting {
  readonly unit: Pick<ReportingUnit, "mark" | "area" | "county">;
  readonly agency: Pick<ReportingAgency, "name">;
  readonly agencyCode: string;
  readonly decision: Day;
  readonly reportedAt: number;
  readonly parties: PartyMaker;
  readonly random: Random;
}

const secondsOfDay = 86_400;

/** A day and a second of it as a serial number, rounded well below a second. */
export const moment = (day: Day, second: number): number => Number((day + second / secondsOfDay).toFixed(8));

function commonCells({ unit, agency, agencyCode, decision, reportedAt }: Setting): ExampleRow {
  return {
    decisionDate: decision,
    agency: agency.name,
    agencyCode,
    sourceUnit: agency.name,
    sourceUnitCode: agencyCode,
    reportedAt,
    county: unit.county,
  };
}

/** A licence, lawful in every cell. */
export function licenceCase(kind: LicenceMatter, setting: Setting): Case {
  const { unit, agency, decision, reportedAt, parties, random } = setting;
  const trade = random.pick(kind.trades);
  const party = parties.party(kind.party, trade);
  const validTo = kind.years === null ? dayOf(2099, 12, 31) : addMonths(decision, 12 * kind.years) - 1;
  const certificate: ExampleRow =
    kind.certificate === undefined
      ? {}
      : {
          certificateName: kind.certificate[0],
          licenceNumber: `${kind.certificate[1]}${unit.area}${String(random.int(1, 9_999_999)).padStart(7, "0")}`,
        };
  return {
    kind: "licence",
    agency: agency.name,
    decision,
    reportedAt,
    numbered: (serial) => kind.number(unit.mark, yearOf(decision), serial),
    cells: {
      ...partyCells(party),
      documentName: kind.document,
      licenceCategory: kind.category,
      ...certificate,
      licenceContent: kind.content(party.name, trade),
      validFrom: decision,
      validTo,
      licenceStatus: "1",
      ...commonCells(setting),
    },
  };
}

/** A penalty, lawful in every cell. */
export function penaltyCase(kind: PenaltyMatter, setting: Setting): Case {
  const { unit, agency, decision, reportedAt, parties, random } = setting;
  const party = parties.party(kind.party, random.pick(kind.trades));
  const { categories, content, fine, confiscation, seized } = kind.sanction(random);
  return {
    kind: "penalty",
    agency: agency.name,
    decision,
    reportedAt,
    numbered: (serial) => kind.number(unit.mark, yearOf(decision), serial),
    cells: {
      ...partyCells(party),
      violationType: kind.violation,
      violationFact: kind.fact(party.name),
      legalBasis: kind.basis,
      penaltyCategory: categories,
      penaltyContent: content,
      ...(fine === undefined ? {} : { fineAmount: fine }),
      ...(confiscation === undefined ? {} : { confiscationAmount: confiscation }),
      ...(seized === undefined ? {} : { seizedCertificate: seized }),
      penaltyValidTo: addMonths(decision, 12),
      publicityEnd: addMonths(decision, 12),
      ...commonCells(setting),
    },
  };
}
