import type { Exercise } from "@gradus/practice";
import { useEffect, useState } from "react";
import { freshSeed } from "../record/fresh-seed.ts";
import { record } from "../record/record.ts";
import { loadFor, openLoaded } from "./kind-store.ts";
import { Problem } from "./Problem.tsx";

type Found =
  | { readonly kind: "open"; readonly exercise: Exercise }
  | { readonly kind: "old"; readonly fresh: string }
  | { readonly kind: "unknown" };

/** The problem that a link names. A link from before a kind was revised says so and offers today’s. */
export function OneProblem() {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const id = new URL(location.href).searchParams.get("id") ?? "";
    Promise.all([loadFor([id]), record.ready]).then(() => setFound(find(id)));
  }, []);
  if (!found) return <p className="interface soft">Opening the problem…</p>;
  if (found.kind === "unknown") {
    return (
      <div className="after-title">
        <p>
          This address names no problem that is known here. A problem’s address ends in its kind, version, level and
          seed, such as <code>la.solve-by-substitution@1:2:abc</code>; perhaps a part of it was lost when it was copied.
        </p>
        <p>
          <a href="/linear-algebra/systems-of-linear-equations/practice">Practice has problems of every kind</a>.
        </p>
      </div>
    );
  }
  if (found.kind === "old") {
    return (
      <div className="after-title">
        <p>
          This link is old: the kind of problem it names has been revised since, and that seed means another problem
          now.
        </p>
        <p>
          <a href={`/problem?id=${encodeURIComponent(found.fresh)}`}>Open a problem of the kind as it is today</a>.
        </p>
      </div>
    );
  }
  const { exercise } = found;
  return (
    <Problem
      exercise={exercise}
      where="practice"
      lesson={exercise.kind.lesson}
      heading={
        <>
          <b>{exercise.kind.title}</b>
          <span>{exercise.identity}</span>
        </>
      }
      next={({ sibling }) => (
        <a
          className="button primary"
          href={sibling ? `/problem?id=${encodeURIComponent(sibling)}` : freshAddress(exercise)}
        >
          Another one
        </a>
      )}
    />
  );
}

function find(text: string): Found {
  const opened = openLoaded(text);
  if (opened === null) return { kind: "unknown" };
  if (!("outdated" in opened)) return { kind: "open", exercise: opened };
  const { kind, identity } = opened;
  const level = kind.levels.includes(identity.level) ? identity.level : (kind.levels[0] ?? 1);
  return { kind: "old", fresh: `${kind.id}@${kind.version}:${level}:${identity.seed}` };
}

function freshAddress({ kind, level }: Exercise): string {
  const seed = freshSeed();
  return `/problem?id=${encodeURIComponent(`${kind.id}@${kind.version}:${level}:${seed}`)}`;
}
