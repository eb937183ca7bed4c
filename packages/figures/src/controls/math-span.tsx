import { type MathNode, toSpeech } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { mathHtml } from "../notation/math-html.ts";

/** Props of {@link MathSpan}. */
export type MathSpanProps = {
  readonly node: MathNode;
  /** The atoms to mark as changed, by their position in reading order. */
  readonly marked?: ReadonlySet<number>;
};

/** A formula in running text: set for the eye, spoken for the ear. */
export function MathSpan({ node, marked }: MathSpanProps): ReactElement {
  return (
    <span className="math-span">
      <span
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: mathHtml(node, marked === undefined ? {} : { marked }) }}
      />
      <span className="visually-hidden">{toSpeech(node)}</span>
    </span>
  );
}
