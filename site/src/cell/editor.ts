import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from "@codemirror/commands";
import { bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import {
  Compartment,
  EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Text,
  Transaction,
} from "@codemirror/state";
import { Decoration, type DecorationSet, drawSelection, EditorView, keymap } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import styles from "../styles/editor.css?inline";
import { hangOf } from "./hang.ts";

export type CellEditor = {
  readonly text: () => string;
  /** Puts in what differs and leaves the cursor where it is. */
  readonly setText: (text: string) => void;
  /** Takes the focus, with the cursor at a place of the window. */
  readonly focusAt: (place: { readonly x: number; readonly y: number }) => void;
  /** Takes the focus at the end of the code, and goes on with what was typed already. */
  readonly focusAtEnd: (typed: string) => void;
  /** Marks the line (from 1) that an error names; null takes the mark away. */
  readonly markLine: (line: number | null) => void;
  readonly destroy: () => void;
};

type CellEditorOptions = {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
  /** The language that is written. */
  readonly grammar: Extension;
  /** The code that comes before this cell's own in the module that runs; absent where a language tells no types. */
  readonly before?: () => string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
};

const setMark = StateEffect.define<number | null>();
const marked = Decoration.line({ class: "cm-error-line" });
const markField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = transaction.docChanged ? Decoration.none : marks;
    for (const effect of transaction.effects) {
      if (!effect.is(setMark)) continue;
      const line = effect.value;
      const within = line !== null && line >= 1 && line <= transaction.state.doc.lines;
      next = within ? Decoration.set(marked.range(transaction.state.doc.line(line).from)) : Decoration.none;
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Every line knows its indent, so that what is broken of it can hang below. */
function hanging(doc: Text): DecorationSet {
  const lines = Array.from({ length: doc.lines }, (_, i) => doc.line(i + 1));
  return Decoration.set(
    lines.flatMap((line) => {
      const hang = hangOf(line.text);
      return hang === 0 ? [] : [Decoration.line({ attributes: { style: `--hang: ${hang}` } }).range(line.from)];
    }),
  );
}
const hangField = StateField.define<DecorationSet>({
  create: (state) => hanging(state.doc),
  update: (hangs, transaction) => (transaction.docChanged ? hanging(transaction.newDoc) : hangs),
  provide: (field) => EditorView.decorations.from(field),
});

/** The part in which two texts differ, as a change of the first. */
function difference(before: string, after: string) {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1;
  let [end, newEnd] = [before.length, after.length];
  while (end > from && newEnd > from && before[end - 1] === after[newEnd - 1]) {
    end -= 1;
    newEnd -= 1;
  }
  return { from, to: end, insert: after.slice(from, newEnd) };
}

/** A quiet editor for one cell. Escape, then Tab leaves it by keyboard; Ctrl/⌘+Enter runs. */
export function createEditor(options: CellEditorOptions): CellEditor {
  const run = {
    key: "Mod-Enter",
    run: () => {
      options.onRun();
      return true;
    },
  };
  let leaving = false;
  const leave = {
    key: "Escape",
    run: () => {
      leaving = true;
      return true;
    },
  };
  const tab = {
    key: "Tab",
    run: (view: EditorView) => !leaving && indentMore(view),
    shift: (view: EditorView) => !leaving && indentLess(view),
  };
  const tools = new Compartment();
  let hasTools = false;
  // In the background and only once somebody writes: types weigh more than all the rest of a page.
  const bringTools = async () => {
    const { before } = options;
    if (hasTools || before === undefined) return;
    hasTools = true;
    try {
      const { typeTools } = await import("../types/type-tools.ts");
      view.dispatch({ effects: tools.reconfigure(typeTools(before)) });
    } catch {
      hasTools = false;
    }
  };
  const extensions: Extension = [
    keymap.of([run, leave, tab, ...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap]),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    markField,
    hangField,
    options.grammar,
    syntaxHighlighting(classHighlighter),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      "aria-label": options.label,
      "aria-description": "Escape, then Tab leaves the editor",
    }),
    EditorView.domEventHandlers({
      focus: () => {
        leaving = false;
        void bringTools();
        return false;
      },
    }),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged) return;
      leaving = false;
      options.onChange(update.state.doc.toString());
    }),
    tools.of([]),
  ];
  // In a shadow root the editor's own styles are adopted sheets; in the page they would be inline styles, which the policy forbids.
  const host = document.createElement("div");
  options.parent.append(host);
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const view = new EditorView({ parent: root, root, state: EditorState.create({ doc: options.text, extensions }) });
  const focusAt = (position: number) => {
    view.dispatch({ selection: { anchor: position } });
    view.focus();
  };
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => {
      const before = view.state.doc.toString();
      if (text === before) return;
      view.dispatch({ changes: difference(before, text), annotations: Transaction.addToHistory.of(false) });
    },
    focusAt: (place) => focusAt(view.posAtCoords(place, false)),
    focusAtEnd: (typed) => {
      if (typed !== "") view.dispatch({ changes: { from: view.state.doc.length, insert: typed } });
      focusAt(view.state.doc.length);
    },
    markLine: (line) => view.dispatch({ effects: setMark.of(line) }),
    destroy: () => {
      view.destroy();
      host.remove();
    },
  };
}
