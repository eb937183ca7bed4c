import { TracePlayer } from "@gradus/figures";
import type { Explanation } from "@gradus/math/explain";
import { useState } from "react";
import { pagesOf } from "./pages-of.ts";

/** The steps of a result in the trace player; long work comes part by part, since setting all of it at once would halt the page. */
export function Work({ steps }: { readonly steps: readonly Explanation[] }) {
  const pages = pagesOf(steps.map(({ latex }) => latex.length));
  const [page, setPage] = useState(0);
  const [from, to] = pages[page] ?? [0, steps.length];
  const parts = pages.length > 1;
  return (
    <>
      <TracePlayer
        key={`${from} ${steps.length}`}
        id="bench-steps"
        title={parts ? `The work, steps ${from + 1} to ${to} of ${steps.length}` : "The work"}
        steps={steps.slice(from, to)}
      />
      {parts ? (
        <p className="problem-buttons">
          <button type="button" className="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            Earlier steps
          </button>
          <button
            type="button"
            className="button"
            disabled={page === pages.length - 1}
            onClick={() => setPage(page + 1)}
          >
            Later steps
          </button>
        </p>
      ) : null}
    </>
  );
}
