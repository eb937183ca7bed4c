import type { ExerciseKind } from "@gradus/practice";
import { catalogue } from "@gradus/practice/catalogue";
import { useEffect, useState } from "react";
import { loadKinds } from "../practice/kind-store.ts";
import { KindIndex } from "./KindIndex.tsx";
import { SampleProblem } from "./SampleProblem.tsx";

const SEEDS = 3;

/** What the address asks to see: `?lesson=…` or `?kind=…`, with `&seeds=…` problems on every level. */
function asked(): { readonly ids: readonly string[]; readonly seeds: number; readonly title: string } {
  const search = new URL(location.href).searchParams;
  const [lesson, kind] = [search.get("lesson"), search.get("kind")];
  const entries = catalogue.filter((entry) => entry.id === kind || entry.lesson === lesson || lesson === "all");
  const seeds = Math.min(Math.max(Math.round(Number(search.get("seeds") ?? SEEDS)) || SEEDS, 1), 60);
  return { ids: entries.map(({ id }) => id), seeds, title: kind ?? lesson ?? "" };
}

/** Every kind with its problems, and everything that practice says about them, for eyes to check. */
export function KindSamples() {
  const [kinds, setKinds] = useState<readonly ExerciseKind[] | null>(null);
  const [{ ids, seeds, title }] = useState(asked);
  useEffect(() => {
    loadKinds(ids).then(setKinds);
  }, []);
  if (kinds === null) return <p className="interface soft">Opening the problems…</p>;
  return (
    <>
      <KindIndex open={title} />
      {kinds.map((kind) => (
        <section key={kind.id} className="author-kind" id={kind.id}>
          <h2>{kind.title}</h2>
          <p className="interface soft">
            <code>
              {kind.id}@{kind.version}
            </code>{" "}
            · {kind.surface} · {kind.skills.join(", ")} · method {kind.method}
          </p>
          {kind.levels.map((level) =>
            Array.from({ length: seeds }, (_, i) => kind.open(level, `look-${i + 1}`)).map((exercise) => (
              <SampleProblem key={exercise.identity} exercise={exercise} />
            )),
          )}
        </section>
      ))}
    </>
  );
}
