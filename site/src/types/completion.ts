import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
  completionStatus,
  currentCompletions,
  pickedCompletion,
  selectedCompletion,
} from "@codemirror/autocomplete";
import { type Extension, Prec } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import { importEdit } from "./import-edit.ts";
import type { Candidate, CellCode } from "./questions.ts";
import { tipElement } from "./tip.ts";
import type { TypeLine } from "./type-line.ts";

/** Fewer letters than this offer nothing by themselves. */
const FIRST_LETTERS = 2;

/** What is in scope comes first, then what can be imported, then the language's words. */
const RANK = { importable: -10, importableType: -15, keyword: -20 };

/** Offers names while one is written, and on Ctrl and Space. Escape and Tab are left to the editor. */
export function completion(cell: (view: EditorView) => CellCode, line: TypeLine): Extension {
  const source = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const { view, pos: at, explicit } = context;
    const word = context.matchBefore(/[\w$]*$/)?.text ?? "";
    const from = at - word.length;
    const isMember = context.state.sliceDoc(from - 1, from) === ".";
    if (view === undefined || !(explicit || isMember || word.length >= FIRST_LETTERS) || /^\d/.test(word)) return null;
    const asks = { ...cell(view), at };
    const found = (await line.ask("candidates", asks)) ?? [];
    // A name that is already written out in full is no offer.
    const others = explicit ? found : found.filter(({ name }) => name !== word);
    if (!others.some(({ name }) => name.toLowerCase().startsWith(word.toLowerCase()))) return null;
    const docs = async (candidate: Candidate) => {
      const told = await line.ask("candidate", { ...asks, candidate });
      return told ? tipElement(told) : null;
    };
    return { from, options: others.map((candidate) => option(candidate, docs)), validFor: /^[\w$]*$/ };
  };
  return [
    autocompletion({ override: [source], defaultKeymap: false, icons: false }),
    Prec.highest(
      keymap.of([
        ...completionKeymap.filter(({ key }) => key !== "Escape" && key !== "Enter"),
        { key: "Enter", run: accept },
      ]),
    ),
  ];
}

function option(candidate: Candidate, docs: (candidate: Candidate) => Promise<Node | null>): Completion {
  const { name, kind, module } = candidate;
  const info = () => docs(candidate);
  if (module === undefined) return { label: name, type: kind, info, boost: kind === "keyword" ? RANK.keyword : 0 };
  const boost = kind === "type" ? RANK.importableType : RANK.importable;
  return { label: name, type: kind, info, detail: module, boost, apply: importing(name, module) };
}

/** Puts in a name, and what imports it. */
function importing(name: string, module: string) {
  return (view: EditorView, chosen: Completion, from: number, to: number) => {
    const missing = importEdit(view.state.doc.toString(), name, module);
    view.dispatch({
      changes: [
        { from, to, insert: name },
        { from: missing.from, insert: missing.insert },
      ],
      annotations: pickedCompletion.of(chosen),
      userEvent: "input.complete",
      scrollIntoView: true,
    });
  };
}

/** Takes what is chosen, unless it is what stands there already: then Enter means a new line. */
function accept(view: EditorView): boolean {
  if (completionStatus(view.state) !== "active" || currentCompletions(view.state).length === 0) return false;
  const { head } = view.state.selection.main;
  const label = selectedCompletion(view.state)?.label ?? "";
  const isWritten = view.state.sliceDoc(head - label.length, head) === label;
  return !isWritten && acceptCompletion(view);
}
