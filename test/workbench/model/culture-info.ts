import { type Conditions } from "../conditions/conditions";
import { HostObject } from "./host-object";

/** How numbers and dates are written where the host runs. */
interface Culture {
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly longDatePattern: string;
  readonly longTimePattern: string;
  readonly shortDatePattern: string;
}

const cultures: Readonly<Record<Conditions["locale"], Culture>> = {
  "zh-CN": {
    dateSeparator: "/",
    timeSeparator: ":",
    longDatePattern: "yyyy'年'M'月'd'日'",
    longTimePattern: "H:mm:ss",
    shortDatePattern: "yyyy/M/d",
  },
  "en-US": {
    dateSeparator: "/",
    timeSeparator: ":",
    longDatePattern: "dddd, MMMM d, yyyy",
    longTimePattern: "h:mm:ss tt",
    shortDatePattern: "M/d/yyyy",
  },
};

export class CultureInfoObject extends HostObject {
  readonly className = "CultureInfo";

  get name(): string {
    return this.host.conditions.locale;
  }

  get numberFormat(): NumberFormatInfoObject {
    return new NumberFormatInfoObject(this.host);
  }

  get datetimeFormat(): DatetimeFormatInfoObject {
    return new DatetimeFormatInfoObject(this.host);
  }
}

/** Both locales write numbers alike. */
class NumberFormatInfoObject extends HostObject {
  readonly className = "NumberFormatInfo";
  readonly numberDecimalSeparator = ".";
  readonly numberGroupSeparator = ",";
}

class DatetimeFormatInfoObject extends HostObject implements Culture {
  readonly className = "DatetimeFormatInfo";
  readonly #culture = cultures[this.host.conditions.locale];
  readonly dateSeparator = this.#culture.dateSeparator;
  readonly timeSeparator = this.#culture.timeSeparator;
  readonly longDatePattern = this.#culture.longDatePattern;
  readonly longTimePattern = this.#culture.longTimePattern;
  readonly shortDatePattern = this.#culture.shortDatePattern;
}
