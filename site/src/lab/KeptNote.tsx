import { useEffect, useState } from "react";
import { record } from "../record/record.ts";

/** Which functions of a lab are in the learner's own toolkit, with the way there. */
export function KeptNote({ lab, language }: { readonly lab: string; readonly language: string }) {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = () => {
      const kept = Object.values(record.progress().toolkit);
      setNames(kept.filter((one) => one.lab === lab && one.language === language).map((one) => one.name));
    };
    void record.ready.then(look);
    return record.subscribe(look);
  }, [lab, language]);

  if (names.length === 0) return null;
  return (
    <p className="lab-kept interface">
      In <a href="/my-toolkit">your own toolkit</a>:{" "}
      {names.map((name, i) => (
        <span key={name}>
          {i > 0 && ", "}
          <code>{name}</code>
        </span>
      ))}
    </p>
  );
}
