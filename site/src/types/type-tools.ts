import { closeCompletion } from "@codemirror/autocomplete";
import { type Extension, Prec } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap } from "@codemirror/view";
import { learnersToolkit } from "../my-toolkit/learner.ts";
import { completion } from "./completion.ts";
import type { CellCode } from "./questions.ts";
import { tipElement } from "./tip.ts";
import { closeTip, tipAtCursor, tipEffects } from "./tip-at-cursor.ts";
import { type TypeLine, typeLine } from "./type-line.ts";
import { problemsAt, underlines } from "./underlines.ts";

const KEYS =
  "Escape, then Tab leaves the editor. Control and Space offers names, F2 tells the type at the cursor, F8 goes to the next place that is underlined.";

/** The page's one line: cells share a worker. */
const page: TypeLine = typeLine(
  () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "types" }),
);

/**
 * What an editor of a cell gets when it is first used: underlines, types and names. All of it comes from a worker and is
 * missing without a word if that does not start.
 *
 * @param before the code that comes before the cell's own, asked for anew each time.
 */
export function typeTools(before: () => string, line: TypeLine = page): Extension {
  const cell = (view: EditorView): CellCode => ({
    before: before(),
    code: view.state.doc.toString(),
    own: learnersToolkit("typescript").functions,
  });
  const contentAt = async (view: EditorView, at: number) => {
    const type = await line.ask("type", { ...cell(view), at });
    const problems = problemsAt(view.state, at);
    if (problems.length === 0) return type;
    // Where something doesn't fit, its sentence comes first, and the docstring would only bury it.
    return { ...type, docs: "", problems };
  };
  const hover = hoverTooltip(
    async (view, pos) => {
      const content = await contentAt(view, pos);
      if (content === null) return null;
      const { from = pos, to = pos } = content;
      return { pos: from, end: to, above: true, create: () => ({ dom: tipElement(content) }) };
    },
    // A touch shows the same, and no mouse goes away afterwards.
    { hideOnChange: true },
  );
  const tell = (view: EditorView) => {
    const { state } = view;
    const { head } = state.selection.main;
    contentAt(view, head).then((content) => {
      if (view.state.doc !== state.doc || view.state.selection.main.head !== head) return;
      const effects = content ? tipEffects(head, content) : [EditorView.announce.of("No type at the cursor.")];
      view.dispatch({ effects: [...effects] });
    });
    return true;
  };
  // The editor's own Escape runs after this one: whatever is open closes, and Tab leaves at once.
  const close = (view: EditorView) => {
    closeCompletion(view);
    closeTip(view);
    return false;
  };
  return [
    underlines(cell, line),
    hover,
    tipAtCursor,
    completion(cell, line),
    Prec.highest(keymap.of([{ key: "Escape", run: close }])),
    Prec.high(keymap.of([{ key: "F2", run: tell }])),
    Prec.high(EditorView.contentAttributes.of({ "aria-description": KEYS })),
  ];
}
