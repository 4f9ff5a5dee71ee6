import { type Conditions } from "../../conditions/conditions";
import { type Switch, switches } from "../../conditions/switches";
import { element } from "../element";
import { type PageLocale } from "../page-config";

/** One row for each condition that there is; a change is handed on at once. */
export function conditionRows(
  locale: PageLocale,
  now: Conditions,
  change: (changes: Partial<Conditions>) => void,
): HTMLElement[] {
  return Object.entries(switches).map(([name, which]) => {
    const value = now[name as keyof Conditions];
    const field = fieldFor(which, value, locale, (changed) => change({ [name]: changed }));
    const unit = which.kind === "number" && which.unit ? ` (${which.unit[locale]})` : "";
    return element("label", { class: `condition ${which.kind}` }, [
      element("span", {}, which.label[locale] + unit),
      field,
    ]);
  });
}

function fieldFor(
  which: Switch,
  value: unknown,
  locale: PageLocale,
  change: (value: string | number | boolean) => void,
): HTMLElement {
  switch (which.kind) {
    case "flag": {
      const box = element("input", { type: "checkbox", checked: value === true });
      box.addEventListener("change", () => change(box.checked));
      return box;
    }
    case "number": {
      const input = element("input", { type: "number", min: "0", value: String(value) });
      input.addEventListener("change", () => change(input.valueAsNumber));
      return input;
    }
    case "choice": {
      const options = Object.entries(which.options).map(([key, label]) =>
        element("option", { value: key, selected: key === value }, label[locale]),
      );
      const select = element("select", {}, options);
      select.addEventListener("change", () => change(select.value));
      return select;
    }
  }
}
