import { record } from "./record.ts";
import { saveFile } from "./save-file.ts";

/** Hands the learner the whole record as one file, named after the day. */
export function downloadRecord(): void {
  saveFile(`gradus-record-${new Date().toISOString().slice(0, 10)}.json`, record.export());
}
