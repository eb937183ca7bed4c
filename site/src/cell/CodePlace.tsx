import { useEffect, useRef, useState } from "react";
import type { CodeLanguage } from "./code-language.ts";
import type { CellEditor } from "./editor.ts";
import { grammarOf } from "./grammar-of.ts";
import { type Opening, StaticCode } from "./StaticCode.tsx";

type CodePlaceProps = {
  readonly language: CodeLanguage;
  readonly code: string;
  /** Code that was highlighted while the site was built, and its HTML. */
  readonly built: { readonly code: string; readonly html: string };
  /** "cell 3" */
  readonly name: string;
  readonly markedLine: number | null;
  /** Goes up when the code was changed from elsewhere, and not by typing here. */
  readonly revision: number;
  /** The code as it is at this moment, what was just typed included. */
  readonly current: () => string;
  /** The code that comes before it in the module that runs; absent where a language tells no types. */
  readonly before?: () => string;
  readonly onCode: (code: string) => void;
  readonly onRun: () => void;
};

const loadEditor = (language: CodeLanguage) => Promise.all([import("./editor.ts"), grammarOf(language)]);
const loadHighlight = (language: CodeLanguage) =>
  language === "python" ? import("./highlight-python.ts") : import("./highlight.ts");

/** Where a cell's code stands: text to read until somebody wants to write, then an editor in its place. */
export function CodePlace(props: CodePlaceProps) {
  const { language, code, built, name, markedLine, revision } = props;
  const [isEditing, setEditing] = useState(false);
  const [painted, setPainted] = useState(built);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<CellEditor | null>(null);
  const typed = useRef<string | null>(null);
  const latest = useRef(props);
  latest.current = props;

  const open = async (opening: Opening) => {
    // Keys that are pressed while the editor is on its way belong into it.
    if ("typed" in opening) typed.current = (typed.current ?? "") + opening.typed;
    const [{ createEditor }, grammar] = await loadEditor(language);
    if (!place.current) return;
    if (!editor.current) {
      setEditing(true);
      const { current, name: label, markedLine: line, before } = latest.current;
      editor.current = createEditor({
        parent: place.current,
        text: current(),
        label: `Code of ${label}`,
        grammar,
        ...(before && { before: () => latest.current.before?.() ?? "" }),
        onChange: (next) => latest.current.onCode(next),
        onRun: () => latest.current.onRun(),
      });
      editor.current.markLine(line);
    }
    const text = typed.current ?? "";
    typed.current = null;
    if ("at" in opening) editor.current.focusAt(opening.at);
    else editor.current.focusAtEnd(text);
  };

  useEffect(() => editor.current?.setText(latest.current.current()), [revision]);
  useEffect(() => editor.current?.markLine(markedLine), [markedLine]);
  useEffect(() => () => editor.current?.destroy(), []);
  useEffect(() => {
    if (isEditing || code === painted.code) return;
    let isWanted = true;
    loadHighlight(language).then(({ highlight }) => isWanted && setPainted({ code, html: highlight(code) }));
    return () => {
      isWanted = false;
    };
  }, [code, isEditing]);

  return (
    <div className="cell-body">
      {!isEditing && (
        <StaticCode
          code={code}
          html={code === painted.code ? painted.html : code === built.code ? built.html : null}
          label={`Edit the code of ${name}`}
          markedLine={markedLine}
          onNear={() => void loadEditor(language)}
          onOpen={(opening) => void open(opening)}
        />
      )}
      <div className="cell-editor" ref={place} />
    </div>
  );
}
