import { type ComponentType, useEffect, useRef, useState } from "react";
import type { ClosingProblemProps } from "./ClosingProblem.tsx";
import type { Closing } from "./closing.ts";
import { Sticking } from "./Sticking.tsx";

/** How far below the window it is fetched already. */
const AHEAD = "1200px";

type State = { readonly Problem: ComponentType<ClosingProblemProps> } | "awaited" | "failed";

/** The question that a lab ends on. What asks and judges it is fetched when one comes near. */
export function ClosingQuestion({ lab, closing }: { readonly lab: string; readonly closing: Closing }) {
  const place = useRef<HTMLElement>(null);
  const [state, setState] = useState<State>("awaited");
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        import("./ClosingProblem.tsx").then(
          ({ ClosingProblem }) => setState({ Problem: ClosingProblem }),
          () => setState("failed"),
        );
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <section className="lab-part lab-closing" aria-labelledby="closing-question" ref={place}>
      <Sticking className="lab-words">
        <div className="lab-text">
          <h2 id="closing-question">The closing question</h2>
          <p>
            It is an exercise like any other, with hints, and with another one after it for as long as you like. Your
            answers are kept apart from the checks of your functions.
          </p>
        </div>
      </Sticking>
      <Sticking className="lab-code">
        {typeof state === "object" ? (
          <state.Problem lab={lab} closing={closing} />
        ) : (
          <p className="interface soft lab-closing-awaits">
            {state === "awaited"
              ? "Making a problem for you…"
              : "The question could not be fetched. Reload the page; your work is kept."}
          </p>
        )}
      </Sticking>
    </section>
  );
}
