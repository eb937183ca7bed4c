/** The inline style of an element, as far as it is written: `style.setProperty("color", "red")` or `style.color = "red"`. */
export type InlineStyle = {
  setProperty(name: string, value: unknown): void;
  removeProperty(name: string): void;
  getPropertyValue(name: string): string;
  [name: string]: unknown;
};

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A style that keeps its declarations in this map. */
export function inlineStyle(kept: Map<string, string>): InlineStyle {
  const put = (name: string, value: unknown) => {
    const text = value === null || value === undefined ? "" : String(value);
    if (text === "") kept.delete(kebab(name));
    else kept.set(kebab(name), text);
  };
  const methods: Readonly<Record<string, unknown>> = {
    setProperty: put,
    removeProperty: (name: string) => kept.delete(name),
    getPropertyValue: (name: string) => kept.get(name) ?? "",
  };
  return new Proxy({} as InlineStyle, {
    get: (_, name) => methods[String(name)] ?? kept.get(kebab(String(name))) ?? "",
    set: (_, name, value) => {
      put(String(name), value);
      return true;
    },
  });
}

/** The declarations of a style attribute's text. */
export function declarations(text: string): readonly (readonly [string, string])[] {
  return text.split(";").flatMap((part): (readonly [string, string])[] => {
    const colon = part.indexOf(":");
    const [name, value] = [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
    return colon < 1 || value === "" ? [] : [[name, value]];
  });
}
