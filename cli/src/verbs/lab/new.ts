import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { labFile } from "@gradus/course/labs";
import { required } from "../../call.ts";
import type { Verb } from "../../verb.ts";
import { LANGUAGE_OPTION, labCalled, languageOf } from "./lab.ts";
import { writeUnlessDifferent } from "./write-file.ts";

/** `gradus lab new`: writes a lab's file to work on. */
export const labNew: Verb = {
  name: "lab new",
  usage: ["LAB [--language ts|py] [--solution] --out folder [--json]"],
  summary: "Write a lab's file into a folder, to work on it in an editor",
  details: [
    "A Python file comes with the modules that draw for it. A file that is already there and differs is left alone; move it, or choose another folder.",
  ],
  examples: ["lab new linear-systems --language ts --out work"],
  options: {
    ...LANGUAGE_OPTION,
    solution: { meaning: "write the solution instead of the start" },
    out: { value: "folder", meaning: "where to; it is made if it isn't there" },
  },
  steps: false,
  positionals: [1, 1],
  run: async (call) => {
    const folder = required(call, "out");
    const lab = labCalled(call.positionals[0] ?? "");
    const language = languageOf(call, lab);
    const source = labFile(lab, language, call.switches.has("solution") ? "solution" : "starter");
    const file = join(folder, `${lab.lab}.${language}`);
    await writeUnlessDifferent(file, await readFile(source, "utf8"), "another folder");
    const beside = language === "py" ? await pythonModules() : {};
    for (const [name, text] of Object.entries(beside))
      await writeUnlessDifferent(join(folder, name), text, "another folder");
    const files = [file, ...Object.keys(beside).map((name) => join(folder, name))];
    return {
      data: { lab: lab.lab, language, value: file, files },
      text: (style) =>
        `Wrote ${style.strong(file)}. Check it with: gradus lab check ${lab.lab} --language ${language} --file ${file}`,
    };
  },
};

/** The module that draws, and what it needs: so that the file runs as it is. */
async function pythonModules(): Promise<Readonly<Record<string, string>>> {
  const [{ PYTHON_FILES }, { notebookFile }] = await Promise.all([
    import("@gradus/sandbox/notebook"),
    import("@gradus/sandbox/build"),
  ]);
  return Object.fromEntries(await Promise.all(PYTHON_FILES.map(async (name) => [name, await notebookFile(name)])));
}
