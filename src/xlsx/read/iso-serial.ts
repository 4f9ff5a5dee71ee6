const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)Z?)?$/;

/** The serial number of an ISO 8601 date as strict workbooks hold it (`t="d"`), or `null`. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = isoDate.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part || 0));
  const time = ((hour ?? 0) * 60 + (minute ?? 0)) * 60 + (second ?? 0);
  const days = Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0) / 86_400_000 + (date1904 ? 24_107 : 25_569);
  // 1900 is no leap year, but Excel's serials take it for one.
  return (days < 61 && !date1904 ? days - 1 : days) + time / 86_400;
}
