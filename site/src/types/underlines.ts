import { type Diagnostic, forEachDiagnostic, linter } from "@codemirror/lint";
import { type EditorState, type Extension, Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import type { CellCode } from "./questions.ts";
import { tipEffects } from "./tip-at-cursor.ts";
import type { TypeLine } from "./type-line.ts";

/** How long nothing is typed before the cell is checked. */
const PAUSE_MS = 300;

type Found = { readonly from: number; readonly to: number; readonly message: string };

/** What is underlined, in the order of the text. */
export function underlined(state: EditorState): readonly Found[] {
  const found: Found[] = [];
  forEachDiagnostic(state, ({ message }, from, to) => found.push({ from, to, message }));
  return found.sort((a, b) => a.from - b.from);
}

/** The sentences about what is underlined at a place. */
export function problemsAt(state: EditorState, at: number): readonly string[] {
  return underlined(state).flatMap(({ from, to, message }) => (from <= at && at <= to ? [message] : []));
}

/** Underlines what doesn't fit. F8 goes to the next such place and tells what it is, Shift and F8 to the one before. */
export function underlines(cell: (view: EditorView) => CellCode, line: TypeLine): Extension {
  const check = async (view: EditorView): Promise<readonly Diagnostic[]> => {
    const problems = (await line.ask("problems", cell(view))) ?? [];
    return problems.map(({ from, to, message }) => ({ from, to, message, severity: "error" }));
  };
  return [
    linter(check, {
      delay: PAUSE_MS,
      // Hovering tells the sentence together with the type.
      tooltipFilter: () => [],
      // Cells above may have changed while the focus was there.
      needsRefresh: (update) => update.focusChanged && update.view.hasFocus,
    }),
    Prec.high(
      keymap.of([
        { key: "F8", run: (view) => goTo(view, 1) },
        { key: "Shift-F8", run: (view) => goTo(view, -1) },
      ]),
    ),
    countAloud,
  ];
}

function goTo(view: EditorView, step: 1 | -1): boolean {
  const all = underlined(view.state);
  const { head } = view.state.selection.main;
  const next =
    step === 1
      ? (all.find(({ from }) => from > head) ?? all[0])
      : (all.findLast(({ from }) => from < head) ?? all.at(-1));
  if (next === undefined) {
    view.dispatch({ effects: EditorView.announce.of("Nothing is underlined.") });
    return true;
  }
  const { number } = view.state.doc.lineAt(next.from);
  view.dispatch({
    selection: { anchor: next.from },
    effects: [...tipEffects(next.from, { problems: problemsAt(view.state, next.from) }, `Line ${number}: `)],
    scrollIntoView: true,
  });
  return true;
}

/** Says when there is something to look at where there was nothing. A word that is being written is not counted. */
const countAloud: Extension = EditorView.updateListener.of(({ view, startState, state }) => {
  const now = settled(state);
  if (now === 0 || settled(startState) > 0) return;
  const words = now === 1 ? "1 place is underlined." : `${now} places are underlined.`;
  queueMicrotask(() => view.dispatch({ effects: EditorView.announce.of(`${words} F8 goes there.`) }));
});

function settled(state: EditorState): number {
  const { head } = state.selection.main;
  return underlined(state).filter(({ to }) => to !== head).length;
}
