import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileText } from "../../argument.ts";
import { InputError } from "../../call-error.ts";
import { fileWords } from "../../file-words.ts";

/**
 * Writes a file, with its folder where that isn't there, and leaves one alone that may have been worked on.
 *
 * @param other what to choose instead, as in "another folder".
 * @throws InputError when other contents are there, or when it can't be written.
 */
export async function writeUnlessDifferent(file: string, text: string, other: string): Promise<void> {
  try {
    await makeFolder(dirname(file));
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw new InputError(`${file} can't be written: ${fileWords(error)}`);
    if ((await fileText(file)) === text) return;
    throw new InputError(`${file} is already there with other contents; move it, or choose ${other}`);
  }
}

/**
 * Makes a folder and those above it. By itself, since `mkdir` with `recursive` never comes back from a place such as /proc, where a
 * folder that may not be made is said not to be there.
 */
async function makeFolder(folder: string): Promise<void> {
  const made = await mkdir(folder).then(() => null, codeOf);
  if (made === null || made === "EEXIST" || made === "EISDIR") return;
  if (made === "ENOENT" && dirname(folder) !== folder) await makeFolder(dirname(folder));
  // What is wrong is said by the second attempt, unless somebody else has made it meanwhile.
  await mkdir(folder).catch((error: unknown) => {
    if (codeOf(error) !== "EEXIST") throw error;
  });
}

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : "");
