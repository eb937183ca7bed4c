import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileText } from "../../argument.ts";
import { required } from "../../call.ts";
import { InputError } from "../../call-error.ts";
import type { Verb } from "../../verb.ts";
import { LANGUAGE_OPTION, labCalled, languageOf } from "./lab.ts";

/** `gradus lab new`: writes a lab's file to work on. */
export const labNew: Verb = {
  name: "lab new",
  usage: ["LAB [--language ts] [--solution] --out folder [--json]"],
  summary: "Write a lab's file into a folder, to work on it in an editor",
  details: ["A file that is already there and differs is left alone; move it, or choose another folder."],
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
    const source = call.switches.has("solution") ? lab.solution : lab.starter;
    const file = join(folder, `${lab.lab}.${language}`);
    await writeUnlessDifferent(file, folder, await readFile(source, "utf8"));
    return {
      data: { lab: lab.lab, language, value: file, files: [file] },
      text: (style) =>
        `Wrote ${style.strong(file)}. Check it with: gradus lab check ${lab.lab} --language ${language} --file ${file}`,
    };
  },
};

async function writeUnlessDifferent(file: string, folder: string, text: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    const there = code === "EEXIST" && (await fileText(file).catch(() => null));
    if (there === text) return;
    if (there) throw new InputError(`${file} is already there with other contents; move it, or choose another folder`);
    throw new InputError(`${file} can't be written (${code})`);
  }
}
