import { parseCells } from "@gradus/sandbox";
import { markdownHtml } from "../../build/markdown.ts";
import type { CodeLanguage } from "../cell/code-language.ts";
import { highlight } from "../cell/highlight.ts";
import { highlight as highlightPython } from "../cell/highlight-python.ts";
import { type Closing, checkedClosing } from "./closing.ts";
import type { LabPageCell, LabPageData } from "./lab-cell.ts";
import { commentMark } from "./work.ts";

const starters = import.meta.glob<string>("@lessons/**/starter.{ts,py}", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** What a lab's page says of it, and its address. */
type LabHead = Pick<LabPageData, "lab" | "title" | "graded"> & {
  readonly address: string;
  readonly closing?: Closing | undefined;
};

function starterIn(folder: string, language: CodeLanguage): string | undefined {
  const name = language === "python" ? "starter.py" : "starter.ts";
  return Object.entries(starters).find(([path]) => path.endsWith(`/${folder}/${name}`))?.[1];
}

/** Whether a lab can be done in a language. Build time only. */
export function hasLanguage(folder: string, language: CodeLanguage): boolean {
  return starterIn(folder, language) !== undefined;
}

/** A lab's cells in a language, ready for the page. Build time only. @throws Error when the lab has no such starter */
export async function labData(
  folder: string,
  { lab, title, graded, address, closing }: LabHead,
  language: CodeLanguage = "typescript",
): Promise<LabPageData> {
  const starter = starterIn(folder, language);
  if (starter === undefined) throw new Error(`lab ${folder}: it has no starter in ${language}`);
  const painted = language === "python" ? highlightPython : highlight;
  const cells = await Promise.all(
    parseCells(starter, commentMark(language)).map(
      async (cell): Promise<LabPageCell> =>
        cell.kind === "markdown"
          ? { id: cell.id, kind: "markdown", html: await markdownHtml(cell.source) }
          : { id: cell.id, kind: "code", starter: cell.source, html: painted(cell.source) },
    ),
  );
  const python = hasLanguage(folder, "python") ? `${address}/python.json` : null;
  const page = { lab, language, python, title, graded, folder, contentVersion: await versionOf(starter), cells };
  return { ...page, closing: closing === undefined ? null : checkedClosing(lab, closing) };
}

/** A short name for a content: it changes when the starter does. */
async function versionOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest).slice(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
