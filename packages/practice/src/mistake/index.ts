export { mistakeWords } from "./known.ts";
export { isMistakeId, type MistakeId, type MistakeWords, mistakeLibrary } from "./library.ts";
