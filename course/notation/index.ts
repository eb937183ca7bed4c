export { type GlossaryEntry, glossary } from "./glossary.ts";
export { macros } from "./macros.ts";
export { type ColourToken, type NotatedObject, objects } from "./objects.ts";
export { type NotationSymbol, symbols } from "./symbols.ts";
