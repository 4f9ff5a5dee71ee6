import { cellRanges } from "../../../src/proofread/claims/cell-ranges";

it.each([
  [["B2", "B3", "B4"], "B2:B4"],
  [["B3", "C3", "D3", "B4", "C4"], "B3:D3,B4:C4"],
  [["J2", "J4", "J3"], "J2,J4,J3"],
  [["Z1", "AA1"], "Z1:AA1"],
  [["B2", "B3", "C3"], "B2:B3,C3"],
  [["B2:B4", "B5"], "B2:B4,B5"],
  [[], ""],
])("writes %s as %s", (addresses, written) => {
  expect(cellRanges(addresses)).toBe(written);
});
