import { type MathNode, toSpeech } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { mathHtml } from "../notation/math-html.ts";

/** Props of {@link MathSpan}. */
export type MathSpanProps = { readonly node: MathNode; readonly className?: string };

/** A formula in running text: set for the eye, spoken for the ear. */
export function MathSpan({ node, className = "" }: MathSpanProps): ReactElement {
  return (
    <span className={`math-span ${className}`.trim()}>
      <span aria-hidden="true" dangerouslySetInnerHTML={{ __html: mathHtml(node) }} />
      <span className="visually-hidden">{toSpeech(node)}</span>
    </span>
  );
}
