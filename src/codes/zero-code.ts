const zeroForm = /^0{17}[0-9A-Z]$/;

/** Whether a code is 17 zeros and one more character: the placeholder of sole traders, or what was meant to be it. */
export const isZeroCode = (code: string): boolean => code.startsWith("00000") && zeroForm.test(code);
