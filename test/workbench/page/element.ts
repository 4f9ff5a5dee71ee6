/** Makes an element with attributes and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean>> = {},
  children: string | readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === "string") made.setAttribute(name, value);
    else made.toggleAttribute(name, value);
  made.append(...(typeof children === "string" ? [children] : children));
  return made;
}
