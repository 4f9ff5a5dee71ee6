import { element } from "../element";

/** The declared requirement sets with their versions; an empty version declares a set no more. */
export function requirementRows(
  sets: Readonly<Record<string, string>>,
  applyLabel: string,
  apply: (sets: Readonly<Record<string, string>>) => void,
): HTMLElement[] {
  const inputs = Object.entries(sets).map(
    ([name, version]) => [name, element("input", { value: version, size: "5" })] as const,
  );
  const button = element("button", { class: "panel-button" }, applyLabel);
  button.addEventListener("click", () => {
    const declared = inputs
      .map(([name, { value }]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== "");
    apply(Object.fromEntries(declared));
  });
  const rows = inputs.map(([name, input]) =>
    element("label", { class: "condition" }, [element("span", {}, name), input]),
  );
  return [...rows, button];
}
