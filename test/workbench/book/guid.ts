/** An id as Excel gives to sheets and parts, e.g. "{5F1C0B0A-…}". */
export const newGuid = () => `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
