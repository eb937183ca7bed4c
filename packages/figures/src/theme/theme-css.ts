import { objectColours } from "./object-colours.ts";
import { type ThemeName, tokens } from "./token-table.ts";

const properties = (theme: ThemeName): string =>
  Object.entries(tokens[theme])
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

/**
 * The style sheet of the colour tokens: custom properties for both themes and the classes of the objects. The system's
 * choice holds until `data-theme="light"` or `data-theme="dark"` on the root element overrides it; print is always light.
 *
 * @example themeCss().includes("--blue:#0A58D6") // => true
 */
export function themeCss(): string {
  const light = `color-scheme:light;${properties("light")}`;
  const dark = `color-scheme:dark;${properties("dark")}`;
  const objects = Object.entries(objectColours)
    .map(([object, token]) => `.object-${object}{--object:var(--${token})}`)
    .join("\n");
  return [
    `:root{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}`,
    `@media screen{:root[data-theme="dark"]{${dark}}}`,
    objects,
    ".object{color:var(--object)}",
    "",
  ].join("\n");
}
