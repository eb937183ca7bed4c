import { isSystem, operations, type Place, typedFor, wayFor, whatCanBeDone } from "@gradus/workbench";
import { useEffect, useRef, useState } from "react";
import { fromSearch, toSearch, type Work } from "./address.ts";
import { Choices } from "./Choices.tsx";
import { examples } from "./examples.ts";
import { GivenBox } from "./GivenBox.tsx";
import { Result } from "./Result.tsx";

const anything: Place = { kind: "matrix", name: "A" };

/** The page's workbench: say what you have, choose what to do with it, and see what comes out and how. */
export function Workbench() {
  const [{ verb, typed, options }, setWork] = useState<Work>(() => fromSearch(location.search));
  useEffect(() => {
    history.replaceState(history.state, "", `${location.pathname}${toSearch({ verb, typed, options })}`);
  }, [verb, typed, options]);
  useEffect(() => {
    const take = () => setWork(fromSearch(location.search));
    window.addEventListener("popstate", take);
    return () => window.removeEventListener("popstate", take);
  }, []);

  const [first = ""] = typed;
  const possible = whatCanBeDone(first);
  const chosen = operations.find((operation) => operation.verb === verb);
  const way = chosen && wayFor(chosen, first);
  const places = way?.places ?? [isSystem(first) ? ({ kind: "system", name: "the system" } as const) : anything];
  const read = places.map((place, i) => typedFor(place, typed[i] ?? ""));
  const given = read.flatMap((each) => (each.is === "read" ? [each.given] : []));
  const isWhole = way !== null && way !== undefined && given.length === places.length;
  const refusal = isWhole ? way.refuses(given) : null;

  const type = (index: number, text: string) => {
    const next = [...typed];
    next[index] = text;
    setWork({ verb, typed: Array.from(next, (each) => each ?? ""), options });
  };
  // What comes next may stand below what is seen: the box to fill, or the result.
  const bench = useRef<HTMLDivElement>(null);
  const chose = useRef(false);
  useEffect(() => {
    if (!chose.current || bench.current === null) return;
    chose.current = false;
    showNext(bench.current);
  });
  const box = (place: Place, i: number) => (
    <GivenBox
      key={i}
      place={place}
      label={i === 0 ? "A matrix, a system of equations, a vector or a number" : (place.label ?? `And ${place.name}`)}
      text={typed[i] ?? ""}
      typed={read[i] ?? { is: "empty" }}
      rows={i === 0 ? 4 : place.kind === "number" ? 1 : 2}
      onText={(text) => type(i, text)}
    />
  );
  return (
    <div className="bench" ref={bench}>
      {places.slice(0, 1).map(box)}
      {first.trim() === "" ? (
        <div className="bench-examples">
          <p className="interface">Type or paste it as you have it, or begin with one of these.</p>
          <p className="problem-buttons">
            {examples.map(({ name, work }) => (
              <button key={name} type="button" className="button" onClick={() => setWork(work)}>
                {name}
              </button>
            ))}
          </p>
        </div>
      ) : null}
      {possible.length === 0 ? null : (
        <Choices
          possible={possible}
          verb={verb}
          onChoose={(chosenVerb) => {
            chose.current = true;
            setWork({ verb: chosenVerb, typed, options: {} });
          }}
        />
      )}
      {places.slice(1).map((place, i) => box(place, i + 1))}
      {chosen && way && isWhole && refusal === null ? (
        <>
          {Object.entries(chosen.options ?? {}).map(([name, { choices, meaning }]) => (
            <label key={name} className="bench-option">
              <span>{`${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}`}</span>
              <select
                value={options[name] ?? ""}
                onChange={(event) => {
                  const { [name]: _, ...others } = options;
                  const value = event.currentTarget.value;
                  setWork({ verb, typed, options: value === "" ? others : { ...others, [name]: value } });
                }}
              >
                <option value="">as usual</option>
                {choices.map((choice) => (
                  <option key={choice} value={choice}>
                    {choice}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <Result operation={chosen} way={way} given={given} options={options} />
        </>
      ) : refusal === null ? null : (
        <p className="bench-refusal" role="status">
          {refusal.charAt(0).toUpperCase() + refusal.slice(1)}.
        </p>
      )}
    </div>
  );
}

/** The first box that waits for something takes the focus; else the result comes into view, if it is not. */
function showNext(bench: HTMLElement): void {
  const boxes = [...bench.querySelectorAll("textarea")];
  const waiting = boxes.find((box) => box.value.trim() === "");
  waiting?.focus();
  const heading = waiting === undefined ? bench.querySelector("#bench-answer") : null;
  if (heading === null || heading.getBoundingClientRect().top < innerHeight - 120) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  heading.scrollIntoView({ block: "start", behavior: isCalm ? "auto" : "smooth" });
}
