import { useRef, useState } from "react";
import { saveFile } from "../record/save-file.ts";
import type { LabPageData } from "./lab-cell.ts";
import type { LabFile } from "./work.ts";

type NotebookToolsProps = {
  readonly data: LabPageData;
  readonly now: () => LabFile;
  readonly onOpened: (file: LabFile) => void;
};

const RUNS_IN = {
  typescript: "TypeScript notebooks run in Jupyter with Deno’s kernel.",
  python: "It runs in Jupyter, with NumPy installed.",
} as const;
const MISSING = "The notebook could not be made. Look whether Gradus is still running, then try again.";

/** Takes the work on a lab away as a notebook, and brings an edited one back. */
export function NotebookTools({ data, now, onOpened }: NotebookToolsProps) {
  const [words, setWords] = useState("");
  const chooser = useRef<HTMLInputElement>(null);

  const download = async () => {
    try {
      const { notebookOfWork } = await import("./notebook-work.ts");
      saveFile(`${data.lab}.ipynb`, await notebookOfWork(data, now()));
      setWords(`Saved as a notebook. ${RUNS_IN[data.language]}`);
    } catch {
      setWords(MISSING);
    }
  };
  const open = async (file: File) => {
    try {
      const { workOfNotebook } = await import("./notebook-work.ts");
      const before = now();
      const opened = await workOfNotebook(data, before, await file.text());
      if (!opened.ok) return setWords(opened.message);
      if (opened.changed === 0 && opened.file.aside.length === before.aside.length)
        return setWords("This notebook has the same code as the page.");
      onOpened(opened.file);
      setWords(openedWords(opened.changed, opened.file.aside.length - before.aside.length));
    } catch {
      setWords("This file could not be read.");
    }
  };

  return (
    <div className="lab-notebook interface">
      <button type="button" className="button quiet" onClick={() => void download()}>
        Download as notebook
      </button>
      <button type="button" className="button quiet" onClick={() => chooser.current?.click()}>
        Open a notebook
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".ipynb,application/x-ipynb+json,application/json"
        aria-label="Notebook to open"
        tabIndex={-1}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again after it was mended.
          if (file) void open(file);
          event.currentTarget.value = "";
        }}
      />
      <span role="status">{words}</span>
    </div>
  );
}

function openedWords(changed: number, aside: number): string {
  const cells =
    changed === 0
      ? "The code in the lab’s cells is as it was."
      : `${changed === 1 ? "One cell has" : `${changed} cells have`} the notebook’s code now; what stood here can be brought back.`;
  const kept =
    aside === 0
      ? ""
      : ` ${aside === 1 ? "One cell is" : `${aside} cells are`} none of this lab’s and stand${aside === 1 ? "s" : ""} under “Set aside”.`;
  return `The notebook is open. ${cells}${kept}`;
}
