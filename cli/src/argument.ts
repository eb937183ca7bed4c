import { readFile } from "node:fs/promises";
import { ReadingError } from "@gradus/math/reading";
import { InputError } from "./call-error.ts";
import { fileWords } from "./file-words.ts";
import type { Surroundings } from "./verb.ts";

/** The text of an argument: itself, standard input for `-`, or a file's for `@file`. */
export async function argumentText(argument: string, surroundings: Surroundings): Promise<string> {
  if (argument === "-") return surroundings.standardInput();
  if (argument.startsWith("@")) return fileText(argument.slice(1));
  return argument;
}

/** A file's text. @throws InputError when it can't be read. */
export async function fileText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ENOENT") throw new InputError(`there is no file ${path}`);
    if (code === "EISDIR") throw new InputError(`${path} is a folder`);
    throw new InputError(`${path} can't be read: ${fileWords(error)}`);
  }
}

/**
 * Reads the argument called `name` with a reader of @gradus/math/reading.
 *
 * @throws InputError with the argument, the complaint, the place and what can be typed, in one line.
 */
export async function readArgument<T>(
  name: string,
  argument: string,
  reader: (text: string) => T,
  surroundings: Surroundings,
): Promise<T> {
  const text = await argumentText(argument, surroundings);
  try {
    return reader(text);
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    const source = argument === "-" ? " (standard input)" : argument.startsWith("@") ? ` (${argument.slice(1)})` : "";
    const place = text.trim().includes("\n") ? `line ${error.line}, column ${error.column}` : `column ${error.column}`;
    throw new InputError(`${name}${source}: ${error.message} (${place}). Type ${error.accepts}.`);
  }
}
