import { compareKey } from "./compare-key";

const markers = /[*★※]|\((?:非?必[填选录]|选填|可选|可空)项?\)/g;

/** The form in which header cells are compared: {@link compareKey} without the marks of required and optional columns. */
export const headerKey = (text: string): string => compareKey(text).replace(markers, "");
