import { type LabChecks, parseCells, replaceSource } from "@gradus/sandbox";
import { FROM_NOTEBOOK, fileOfNotebook, labNotebook, notebookText, readNotebook } from "@gradus/sandbox/notebook";
import { learnersToolkit } from "../my-toolkit/learner.ts";
import type { LabPageData } from "./lab-cell.ts";
import { commentMark, type LabFile, type SetAside } from "./work.ts";

// Loaded when a notebook is asked for. Together with the page, none of this would come.
const starters = import.meta.glob<string>("@lessons/**/starter.{ts,py}", { query: "?raw", import: "default" });
const checkModules = import.meta.glob<{ readonly checks: LabChecks }>("@lessons/**/checks.ts");

/** How the file of a lab ends in each language. */
const ENDINGS = { typescript: "ts", python: "py" } as const;
const pythonFiles = import.meta.glob<string>("../../../packages/sandbox/src/python/files/*.py", {
  query: "?raw",
  import: "default",
});

/** The longest file that a record keeps. */
const MOST_CHARACTERS = 190_000;

/** What an opened notebook holds for a lab, or why it can't be opened, in words. */
export type Opened =
  | { readonly ok: true; readonly file: LabFile; readonly changed: number }
  | { readonly ok: false; readonly message: string };

async function ofFolder<T>(modules: Readonly<Record<string, () => Promise<T>>>, file: string): Promise<T> {
  const load = Object.entries(modules).find(([path]) => path.endsWith(file))?.[1];
  if (load === undefined) throw new Error(`there is no ${file}`);
  return load();
}

/** The text of an `.ipynb` file with the learner's work on a lab. */
export async function notebookOfWork(
  { lab, language, folder }: LabPageData,
  { work, aside }: LabFile,
): Promise<string> {
  const [mark, ending] = [commentMark(language), ENDINGS[language]];
  const [starter, { checks }] = await Promise.all([
    ofFolder(starters, `/${folder}/starter.${ending}`),
    ofFolder(checkModules, `/${folder}/checks.ts`),
  ]);
  const cells = Object.entries(work).reduce((file, [id, code]) => replaceSource(file, id, code, mark), starter);
  const more = aside.map(({ id, source }) => `\n${mark} %% ${id}\n${source}\n`);
  return notebookText(
    await labNotebook({
      lab,
      language: ending,
      file: [cells, ...more].join(""),
      checks,
      read: servedFile,
      learner: learnersToolkit(language),
    }),
  );
}

/** What a notebook takes along: modules of the toolkit from the server, those for Python with this one. */
async function servedFile(name: string): Promise<string> {
  if (name.endsWith(".py")) return ofFolder(pythonFiles, `/${name}`);
  const answer = await fetch(`/sandbox/toolkit/${name}`);
  if (!answer.ok) throw new Error(`${name} could not be loaded`);
  return answer.text();
}

/** The work that a notebook holds: code for the lab's cells, and set aside whatever the lab has no cell for. */
export async function workOfNotebook(data: LabPageData, current: LabFile, text: string): Promise<Opened> {
  const [mark, ending] = [commentMark(data.language), ENDINGS[data.language]];
  const reading = readNotebook(text, { lab: data.lab, language: ending });
  if (!reading.ok) return reading;
  const starter = await ofFolder(starters, `/${data.folder}/starter.${ending}`);
  const texts = new Map(parseCells(starter, mark).map((cell) => [cell.id, cell.source]));
  const work: Record<string, string> = { ...current.work };
  const aside: SetAside[] = [];
  for (const { id, kind, source } of parseCells(fileOfNotebook(reading.notebook, ending), mark)) {
    if (source.trim() === "") continue;
    if (kind === "code" && Object.hasOwn(work, id)) work[id] = source;
    // The lab's own text is on the page already; what somebody wrote into it is theirs.
    else if (kind === "code" || texts.get(id) !== source)
      aside.push({ id: id.startsWith(FROM_NOTEBOOK) ? id : `${FROM_NOTEBOOK}${id}`, source });
  }
  const size = [...Object.values(work), ...aside.map((part) => part.source)].reduce(
    (sum, part) => sum + part.length,
    0,
  );
  if (size > MOST_CHARACTERS) return { ok: false, message: "There is more in this notebook than the record can keep." };
  const changed = Object.keys(work).filter((id) => work[id] !== current.work[id]).length;
  return { ok: true, file: { work, aside: [...current.aside, ...newOnes(current.aside, aside)] }, changed };
}

function newOnes(before: readonly SetAside[], found: readonly SetAside[]): readonly SetAside[] {
  return found.filter((part) => !before.some(({ id, source }) => id === part.id && source === part.source));
}
