import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, drawSelection, EditorView, keymap } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import styles from "../styles/editor.css?inline";

export type CellEditor = {
  readonly text: () => string;
  readonly setText: (text: string) => void;
  readonly focus: () => void;
  /** Marks the line (from 1) that an error names; null takes the mark away. */
  readonly markLine: (line: number | null) => void;
  readonly destroy: () => void;
};

type CellEditorOptions = {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
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
  const tab = { key: "Tab", run: (view: EditorView) => (leaving ? false : (indentWithTab.run?.(view) ?? false)) };
  const extensions: Extension = [
    keymap.of([run, leave, tab, ...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap]),
    history(),
    drawSelection(),
    indentUnit.of("  "),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    markField,
    javascript({ typescript: true }),
    syntaxHighlighting(classHighlighter),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      "aria-label": options.label,
      "aria-description": "Escape, then Tab leaves the editor",
    }),
    EditorView.domEventHandlers({
      focus: () => {
        leaving = false;
        return false;
      },
    }),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged) return;
      leaving = false;
      options.onChange(update.state.doc.toString());
    }),
  ];
  // In a shadow root the editor's own styles are adopted sheets; in the page they would be inline styles, which the policy forbids.
  const host = document.createElement("div");
  options.parent.append(host);
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const view = new EditorView({ parent: root, root, state: EditorState.create({ doc: options.text, extensions }) });
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => {
      if (text !== view.state.doc.toString()) {
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
      }
    },
    focus: () => view.focus(),
    markLine: (line) => view.dispatch({ effects: setMark.of(line) }),
    destroy: () => {
      view.destroy();
      host.remove();
    },
  };
}
