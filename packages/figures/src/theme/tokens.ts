export { type ColouredObject, objectClass, objectColours } from "./object-colours.ts";
export { themeCss } from "./theme-css.ts";
export { objectTokens, type ThemeName, type TokenName, textTokens, tokens } from "./token-table.ts";
