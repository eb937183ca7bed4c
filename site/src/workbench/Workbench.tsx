import { operations, type Place, typedFor, wayFor, whatCanBeDone } from "@gradus/workbench";
import { useEffect, useState } from "react";
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
  const places = way?.places ?? [first.includes("=") ? ({ kind: "system", name: "the system" } as const) : anything];
  const read = places.map((place, i) => typedFor(place, typed[i] ?? ""));
  const given = read.flatMap((each) => (each.is === "read" ? [each.given] : []));
  const isWhole = way !== null && way !== undefined && given.length === places.length;
  const refusal = isWhole ? way.refuses(given) : null;

  const type = (index: number, text: string) => {
    const next = [...typed];
    next[index] = text;
    setWork({ verb, typed: Array.from(next, (each) => each ?? ""), options });
  };
  return (
    <div className="bench">
      {places.map((place, i) => (
        <GivenBox
          key={i}
          place={place}
          label={
            i === 0 ? "A matrix, a system of equations, a vector or a number" : (place.label ?? `And ${place.name}`)
          }
          text={typed[i] ?? ""}
          typed={read[i] ?? { is: "empty" }}
          rows={i === 0 ? 4 : 2}
          onText={(text) => type(i, text)}
        />
      ))}
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
          onChoose={(chosenVerb) => setWork({ verb: chosenVerb, typed, options: {} })}
        />
      )}
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
