/**
 * A cell as a file or Excel hands it over: `null` is blank, an error is its text (`"#N/A"`),
 * a date is a serial number.
 */
export type CellValue = string | number | boolean | null;
