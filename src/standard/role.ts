/**
 * What a column is about, whichever kind of ledger it stands in: rules speak of roles,
 * the field tables say which field code a role has in each kind. The value is how its cells are read:
 * `text` trimmed; `code` trimmed, unreadable when Excel keeps it as a number that has lost digits;
 * `date` a {@link Day}; `amount` a number of 万元.
 */
export const roleTypes = {
  partyName: "text",
  partyCategory: "text",
  partyUscc: "code",
  registrationNumber: "code",
  organisationCode: "code",
  taxNumber: "code",
  institutionNumber: "code",
  socialOrganisationNumber: "code",
  legalRepresentative: "text",
  legalRepresentativeDocumentType: "text",
  legalRepresentativeDocumentNumber: "code",
  personDocumentType: "text",
  personDocumentNumber: "code",
  documentName: "text",
  documentNumber: "text",
  licenceCategory: "text",
  certificateName: "text",
  licenceNumber: "text",
  licenceContent: "text",
  decisionDate: "date",
  validFrom: "date",
  validTo: "date",
  agency: "text",
  agencyCode: "code",
  licenceStatus: "text",
  sourceUnit: "text",
  sourceUnitCode: "code",
  remarks: "text",
  violationType: "text",
  violationFact: "text",
  legalBasis: "text",
  penaltyCategory: "text",
  penaltyContent: "text",
  fineAmount: "amount",
  confiscationAmount: "amount",
  seizedCertificate: "text",
  penaltyValidTo: "date",
  publicityEnd: "date",
  reportedAt: "date",
  publishedAt: "date",
  county: "text",
  dishonestyDegree: "text",
  /** Ours: names the row when it comes back corrected. */
  returnId: "text",
} as const;

export type Role = keyof typeof roleTypes;

export const roles = Object.keys(roleTypes) as readonly Role[];

/** What a readable cell of a role holds. */
export type CellOf<R extends Role> = (typeof roleTypes)[R] extends "date" | "amount" ? number : string;
