import { readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type LabLanguage, labs } from "@gradus/course/labs";
import { type LabReport, type LearnersToolkit, passingFunctions, snakeCase } from "@gradus/sandbox";
import { KEPT_FILES, keptFile, readKeptFile } from "@gradus/sandbox/node";
import { fileWords } from "../../file-words.ts";

/** The learner's own toolkit beside a lab's file. */
export type OwnToolkit = {
  /** Its file; null where the lab came from standard input. */
  readonly file: string | null;
  /** Whether that file is there, but of another make: then it is left alone. */
  readonly isForeign: boolean;
  readonly learner: LearnersToolkit;
};

/** The file of a lab as it was judged. */
type Judged = { readonly lab: string; readonly language: LabLanguage; readonly file: string; readonly source: string };

/** What a check kept, and a sentence that says so, or why nothing could be kept. */
export type Kept = { readonly functions: readonly string[]; readonly words: string };

/** Looks for the learner's own toolkit beside a lab's file. */
export async function ownToolkit(labFile: string, language: LabLanguage): Promise<OwnToolkit> {
  const places = Object.fromEntries(
    labs.flatMap(({ lab, checks }) => checks.functions.map((name) => [name, `the lab ${lab}`])),
  );
  const found = (file: string | null, isForeign: boolean, functions: LearnersToolkit["functions"], note: string) => ({
    file,
    isForeign,
    learner: { functions, places, note },
  });
  const name = KEPT_FILES[language];
  if (labFile === "-") return found(null, false, {}, `A lab from standard input has no \`${name}\` beside it.`);
  const file = join(dirname(labFile), name);
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) =>
    error.code === "ENOENT" ? null : "",
  );
  if (text === null) return found(file, false, {}, `Looked in \`${file}\`, which is not there.`);
  const functions = readKeptFile(text, language);
  if (functions === null)
    return found(file, true, {}, `\`${file}\` is not one that \`gradus lab check\` wrote, so it is left alone.`);
  return found(file, false, functions, `Looked in \`${file}\`.`);
}

/**
 * Keeps the functions that passed beside the lab, for labs that import them. Only a file that still has its lab's name keeps
 * anything: in a pile of other people's files one would import what another wrote.
 *
 * @returns null when nothing was new.
 */
export async function keepPassing(report: LabReport, judged: Judged, own: OwnToolkit): Promise<Kept | null> {
  const { lab, language, source } = judged;
  if (own.file === null || basename(judged.file) !== `${lab}.${language}`) return null;
  const before = own.learner.functions;
  const functions = passingFunctions(report)
    .map((name) => (language === "py" ? snakeCase(name) : name))
    .filter((name) => before[name] !== source);
  if (functions.length === 0) return null;
  if (own.isForeign) return { functions: [], words: `Nothing was kept: ${own.learner.note?.replaceAll("`", "")}` };
  const { places } = own.learner;
  const learner = { functions: { ...before, ...Object.fromEntries(functions.map((name) => [name, source])) }, places };
  // Whoever reads meanwhile finds the old file or the new one.
  const draft = `${own.file}.${process.pid}`;
  try {
    await writeFile(draft, keptFile(learner, language));
    await rename(draft, own.file);
  } catch (error) {
    return { functions: [], words: `Nothing was kept: ${own.file} can't be written: ${fileWords(error)}.` };
  }
  return { functions, words: `Kept in ${own.file}: ${functions.join(", ")}.` };
}
