export { isMistakeId, type MistakeId, type MistakeWords, mistakeLibrary, mistakeWords } from "./library.ts";
