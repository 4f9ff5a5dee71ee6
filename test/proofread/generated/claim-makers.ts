import { type MakeClaim } from "./claims/claim";
import { totalChange, unitChange, unitsApart, whoChanged } from "./claims/change-claims";
import {
  cityTotal,
  inHundredMillions,
  someSum,
  tableTotal,
  twoColumns,
  unitFigure,
  unitFigures,
} from "./claims/figure-claims";
import { anything, coverage, eachOver, eachUnder, nothing, over, under } from "./claims/list-claims";
import { before, bothEnds, firstOnes, lastOnes, least, most, standing } from "./claims/rank-claims";
import { kindShare, mean, unitShare, workedRate } from "./claims/share-claims";
import { type ClaimName } from "./phrasing";

/** How a claim is worked out of the tables. */
export const claimMakers: Readonly<Record<ClaimName, MakeClaim>> = {
  ...{ unitFigure, unitFigures, someSum, tableTotal, cityTotal, twoColumns, inHundredMillions },
  ...{ unitShare, kindShare, workedRate, mean },
  ...{ unitChange, totalChange, whoChanged, unitsApart },
  ...{ most, least, firstOnes, lastOnes, standing, bothEnds, before },
  ...{ over, under, eachOver, eachUnder, anything, nothing, coverage },
};
