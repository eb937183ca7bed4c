import { parseCells } from "@gradus/sandbox";
import { markdownHtml } from "../../build/markdown.ts";
import { highlight } from "../cell/highlight.ts";
import type { LabPageCell, LabPageData } from "./lab-cell.ts";

const starters = import.meta.glob<string>("@lessons/**/starter.ts", { eager: true, query: "?raw", import: "default" });

type LabHead = Pick<LabPageData, "lab" | "title" | "graded">;

/** A lab's cells, ready for the page. Build time only. @throws Error when the lab has no starter */
export async function labData(folder: string, { lab, title, graded }: LabHead): Promise<LabPageData> {
  const starter = Object.entries(starters).find(([path]) => path.endsWith(`/${folder}/starter.ts`))?.[1];
  if (starter === undefined) throw new Error(`lab ${folder}: starter.ts is missing`);
  const cells = await Promise.all(
    parseCells(starter).map(
      async (cell): Promise<LabPageCell> =>
        cell.kind === "markdown"
          ? { id: cell.id, kind: "markdown", html: await markdownHtml(cell.source) }
          : { id: cell.id, kind: "code", starter: cell.source, html: highlight(cell.source) },
    ),
  );
  return { lab, title, graded, folder, contentVersion: await versionOf(starter), cells };
}

/** A short name for a content: it changes when the starter does. */
async function versionOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest).slice(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
