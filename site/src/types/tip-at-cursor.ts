import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { EditorView, showTooltip, type Tooltip } from "@codemirror/view";
import { type TipContent, tipElement, tipWords } from "./tip.ts";

type PlacedTip = { readonly at: number; readonly content: TipContent };

const setTip = StateEffect.define<PlacedTip | null>();

/** The tip that was asked for by keyboard or by a touch. It goes when the cursor moves or something is typed. */
const tipField = StateField.define<Tooltip | null>({
  create: () => null,
  update(tip, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setTip)) return effect.value && tooltip(effect.value);
    }
    return transaction.docChanged || transaction.selection ? null : tip;
  },
  provide: (field) => showTooltip.from(field),
});

/** Lets an editor show tips at its cursor. */
export const tipAtCursor: Extension = tipField;

/** What shows a tip and reads it out. */
export function tipEffects(at: number, content: TipContent, prefix = ""): readonly StateEffect<unknown>[] {
  return [setTip.of({ at, content }), EditorView.announce.of(`${prefix}${tipWords(content)}`)];
}

/** Takes the tip away, if there is one. */
export function closeTip(view: EditorView): void {
  if (view.state.field(tipField, false)) view.dispatch({ effects: setTip.of(null) });
}

function tooltip({ at, content }: PlacedTip): Tooltip {
  return { pos: at, above: true, create: () => ({ dom: tipElement(content) }) };
}
