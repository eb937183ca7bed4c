/** What a selector looks at. */
export type Selectable = {
  readonly localName: string;
  readonly className: string;
  readonly parentNode: Selectable | null;
};

/**
 * Whether an element fits a selector of the few forms that Plot and its axes ask for: a name, a class, a name with a class, `*`, and one of
 * these inside another, with a space between.
 */
export function fits(element: Selectable, selector: string): boolean {
  const parts = selector.trim().split(/\s+/);
  const last = parts.pop() ?? "*";
  return fitsOne(element, last) && isWithin(element.parentNode, parts);
}

function isWithin(element: Selectable | null, parts: readonly string[]): boolean {
  if (parts.length === 0) return true;
  if (element === null) return false;
  const isOne = fitsOne(element, parts.at(-1) ?? "*");
  return isWithin(element.parentNode, isOne ? parts.slice(0, -1) : parts);
}

function fitsOne(element: Selectable, part: string): boolean {
  const [name = "", ...classes] = part.split(".");
  const has = element.className.split(/\s+/);
  const isNamed = name === "" || name === "*" || name.toLowerCase() === element.localName.toLowerCase();
  return isNamed && classes.every((one) => has.includes(one));
}
