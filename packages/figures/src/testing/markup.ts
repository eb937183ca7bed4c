// The page renders through Preact's compatibility layer, which sets the order of attributes for the whole process.
import "preact/compat";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { ReactElement } from "react";

/**
 * What a component draws while a page is built, one tag a line and numbers to three decimals: for snapshots that show in
 * a diff what changed.
 */
export function markup(element: ReactElement): string {
  // Written against React's types, rendered by Preact, as on the page.
  return renderToString(element as unknown as VNode)
    .replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .replace(/></g, ">\n<");
}
