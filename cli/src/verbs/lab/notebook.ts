import { readFile } from "node:fs/promises";
import { labFile } from "@gradus/course/labs";
import { required } from "../../call.ts";
import type { Verb } from "../../verb.ts";
import { LANGUAGE_OPTION, labCalled, languageOf } from "./lab.ts";
import { writeUnlessDifferent } from "./write-file.ts";

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
    out: { value: "f.ipynb", meaning: "the file to write; its folder is made if it isn't there" },
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
    await writeUnlessDifferent(out, notebookText(notebook), "another name");
    return {
      data: { lab: lab.lab, language, value: out, cells: notebook.cells.length },
      text: (style) => `Wrote ${style.strong(out)}.`,
    };
  },
};
