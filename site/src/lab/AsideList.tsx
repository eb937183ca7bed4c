import { useRef } from "react";
import { rivalOf } from "./merge-files.ts";
import type { SetAside } from "./work.ts";

type AsideListProps = { readonly aside: readonly SetAside[]; readonly onThrowAway: (id: string) => void };

/** The learner's code that stands in no cell: kept until the learner throws it away. */
export function AsideList({ aside, onThrowAway }: AsideListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const throwAway = (id: string) => {
    // The button goes with what it throws away; the focus goes to what stands before it, or after the last.
    const next = aside.length > 1 ? heading.current : document.getElementById("checks");
    onThrowAway(id);
    next?.focus();
  };
  if (aside.length === 0) return null;
  return (
    <section className="lab-aside" aria-labelledby="set-aside">
      <h2 id="set-aside" ref={heading} tabIndex={-1}>
        Set aside
      </h2>
      <p>Code of yours that no cell has room for. It is saved with your work and is not run.</p>
      {aside.map(({ id, source }) => {
        const cell = rivalOf(id);
        return (
          <figure key={id}>
            <figcaption className="interface">
              {id.startsWith("notebook-") ? (
                <>
                  From a notebook: <code>{id.slice("notebook-".length)}</code>, a cell that this lab doesn’t have
                </>
              ) : cell === null ? (
                <>
                  From the cell <code>{id}</code>, which this lab no longer has
                </>
              ) : (
                <>
                  Also typed into the cell <code>{cell}</code>, in another tab or before your work was brought back
                </>
              )}
            </figcaption>
            <pre>
              <code>{source}</code>
            </pre>
            <button type="button" className="button quiet" onClick={() => throwAway(id)}>
              Throw this away
            </button>
          </figure>
        );
      })}
    </section>
  );
}
