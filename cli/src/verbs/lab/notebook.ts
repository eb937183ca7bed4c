import { readFile, writeFile } from "node:fs/promises";
import { labFile } from "@gradus/course/labs";
import { required } from "../../call.ts";
import { InputError } from "../../call-error.ts";
import type { Verb } from "../../verb.ts";
import { LANGUAGE_OPTION, labCalled, languageOf } from "./lab.ts";

/** `gradus lab notebook`: writes a lab as a notebook. */
export const labNotebook: Verb = {
  name: "lab notebook",
  usage: ["LAB [--language ts|py] [--solution] --out f.ipynb [--json]"],
  summary: "Write a lab as a notebook for Jupyter; TypeScript runs in Deno’s kernel",
  details: [
    "The notebook is complete: its first cell writes what the others import into the folder it stands in.",
    "The cases that the checks try first follow the functions as assertions.",
    "The page of the lab opens an edited notebook again. A file that is already there and differs is left alone.",
  ],
  examples: ["lab notebook linear-systems --out linear-systems.ipynb"],
  options: {
    ...LANGUAGE_OPTION,
    solution: { meaning: "write the solution instead of the start" },
    out: { value: "f.ipynb", meaning: "the file to write" },
  },
  steps: false,
  positionals: [1, 1],
  run: async (call) => {
    const out = required(call, "out");
    const lab = labCalled(call.positionals[0] ?? "");
    const language = languageOf(call, lab);
    const [{ labNotebook: made, notebookText }, { notebookFile }] = await Promise.all([
      import("@gradus/sandbox/notebook"),
      import("@gradus/sandbox/build"),
    ]);
    const file = await readFile(labFile(lab, language, call.switches.has("solution") ? "solution" : "starter"), "utf8");
    const notebook = await made({ lab: lab.lab, language, file, checks: lab.checks, read: notebookFile });
    await write(out, notebookText(notebook));
    return {
      data: { lab: lab.lab, language, value: out, cells: notebook.cells.length },
      text: (style) => `Wrote ${style.strong(out)}.`,
    };
  },
};

async function write(out: string, text: string): Promise<void> {
  const there = await readFile(out, "utf8").catch(() => null);
  if (there === text) return;
  if (there !== null)
    throw new InputError(`${out} is already there with other contents; move it, or choose another name`);
  try {
    await writeFile(out, text);
  } catch (error) {
    throw new InputError(`${out} can't be written (${error instanceof Error && "code" in error ? error.code : error})`);
  }
}
