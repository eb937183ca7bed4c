export { isMistakeId, type MistakeId, mistake, mistakeLibrary } from "./library.ts";
export type { MistakeEntry } from "./mistake-entry.ts";
