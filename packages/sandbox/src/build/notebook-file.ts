import { readFile } from "node:fs/promises";
import { buildToolkit } from "./build-sandbox.ts";

let toolkit: Promise<Readonly<Record<string, string>>> | null = null;

/**
 * What a notebook takes along, by its name: a module of the toolkit, built when first asked for, or a Python module.
 *
 * @throws Error when there is no such file.
 */
export async function notebookFile(name: string): Promise<string> {
  if (name.endsWith(".py")) return readFile(new URL(`../python/files/${name}`, import.meta.url), "utf8");
  toolkit ??= buildToolkit();
  const text = (await toolkit)[`toolkit/${name}`];
  if (text === undefined) throw new Error(`notebookFile: the toolkit has no ${name}`);
  return text;
}
