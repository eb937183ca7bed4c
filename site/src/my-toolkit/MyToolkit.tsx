import type { KeptFunction } from "@gradus/record/browser";
import { snakeCase } from "@gradus/sandbox";
import { useEffect, useState } from "react";
import type { LabFunctions } from "../lesson/lab-functions.ts";
import { record } from "../record/record.ts";
import { cellOf, LANGUAGES } from "./kept-source.ts";

/** The learner's own functions by lab: those that passed, with their code, and those still to be earned. */
export function MyToolkit({ labs }: { labs: readonly LabFunctions[] }) {
  const [kept, setKept] = useState<readonly KeptFunction[] | null>(null);
  useEffect(() => {
    const look = () => setKept(Object.values(record.progress().toolkit));
    void record.ready.then(look);
    return record.subscribe(look);
  }, []);

  const count = kept?.length ?? 0;
  return (
    <>
      <p role="status" className="interface">
        {kept === null ? "Looking…" : sumWords(count)}
      </p>
      {labs.map(({ lab, place, address, functions }) => {
        const own = (kept ?? []).filter((one) => one.lab === lab);
        const missing = functions.filter(
          (name) => !own.some((one) => one.name === name || one.name === snakeCase(name)),
        );
        return (
          <section key={lab} aria-labelledby={`lab-${lab}`}>
            <h2 id={`lab-${lab}`}>
              <a href={address}>{place.replace(/^the lab/, "Lab")}</a>
            </h2>
            {own.map((one) => (
              <Kept key={`${one.language}/${one.name}`} one={one} />
            ))}
            {missing.length > 0 && (
              <p className="kept-missing">
                {own.length > 0 ? "Not yet: " : "To be earned here: "}
                {missing.map((name, i) => (
                  <span key={name}>
                    {i > 0 && ", "}
                    <code>{name}</code>
                  </span>
                ))}
              </p>
            )}
          </section>
        );
      })}
    </>
  );
}

function Kept({ one }: { one: KeptFunction }) {
  const { name, source, version, at } = one;
  const language = LANGUAGES[one.language];
  const day = new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  return (
    <div className="kept">
      <h3>
        <code>{name}</code>
      </h3>
      <p className="kept-facts interface">
        {language?.title ?? one.language} · version {version} · passed on <time dateTime={at}>{day}</time>
      </p>
      {language && (
        <pre className="kept-import">
          <code>{language.importOf(name)}</code>
        </pre>
      )}
      <details>
        <summary className="interface">The code that passed</summary>
        <pre>
          <code>{cellOf(source, name, language?.mark ?? "//")}</code>
        </pre>
      </details>
    </div>
  );
}

function sumWords(count: number): string {
  if (count === 0) return "Nothing is kept yet. A function is kept as soon as all its checks pass.";
  return count === 1 ? "One function is kept." : `${count} functions are kept.`;
}
