import { useEffect, useRef, useState } from "react";
import type { PracticeItem } from "../lesson/lesson-practice.ts";
import { freshSeed } from "../record/fresh-seed.ts";
import { record } from "../record/record.ts";
import { keepPlace, readPlace } from "./drafts.ts";
import { Problem } from "./Problem.tsx";
import { COULD_NOT_LOAD, useProblem } from "./use-problem.ts";

type LessonPracticeProps = {
  readonly lesson: string;
  readonly part: "faded" | "own";
  readonly items: readonly PracticeItem[];
  /** Where a learner who needs no gaps may go. */
  readonly skipTo?: string;
};

/**
 * The problems of one block of a lesson, one after the other. Its seed is kept: a reload leaves the problem that is there,
 * and who comes back later goes on with the first that has not ended.
 */
export function LessonPractice({ lesson, part, items, skipTo }: LessonPracticeProps) {
  const setting = `practice ${lesson} ${part}`;
  const [seed, setSeed] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const [extra, setExtra] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const [isTouched, setTouched] = useState(false);
  const moved = useRef(false);

  const begin = (fresh: boolean) => {
    const kept = record.progress().settings[setting];
    if (!fresh && typeof kept === "string") {
      const place = readPlace(setting);
      if (place?.seed === kept && items[place.at] !== undefined) {
        setSeed(kept);
        setAt(place.at);
        setExtra(place.extra);
        return;
      }
      const finished = items.findIndex((_, index) => {
        const problem = identityOf(items, kept, index);
        return !ended(problem);
      });
      setSeed(kept);
      setAt(finished < 0 ? 0 : finished);
      setDone(finished < 0);
      return;
    }
    const next = freshSeed();
    record.append("setting-changed", { name: setting, value: next });
    setSeed(next);
    setAt(0);
    setDone(false);
  };
  useEffect(() => {
    record.ready.then(() => begin(false));
  }, []);
  useEffect(() => {
    if (seed !== null) keepPlace(setting, done ? null : { seed, at, extra });
  }, [seed, at, extra, done]);

  const last = at === items.length - 1;
  const identity = extra ?? (seed === null || done ? null : identityOf(items, seed, at));
  // Whoever only reads past fetches nothing more; from the first touch on the next problem is at hand.
  const following = seed === null || last || !isTouched ? null : identityOf(items, seed, at + 1);
  const exercise = useProblem(identity, following, lesson);

  if (!done && exercise === "loading")
    return <p className={`interface soft practice-awaits ${part}`}>Making problems for you…</p>;
  if (done) {
    return (
      <div className="problem" tabIndex={-1} ref={(element) => (moved.current ? element?.focus() : undefined)}>
        <p className="interface">You have been through these. They can be done again, with other numbers.</p>
        <button type="button" className="button" onClick={() => begin(true)}>
          Do them again with fresh numbers
        </button>
      </div>
    );
  }
  if (exercise === "failed") return <p className="interface">{COULD_NOT_LOAD}</p>;
  if (typeof exercise === "string")
    return <p className="interface">This problem can’t be opened any more. Reload for fresh ones.</p>;
  return (
    <div
      className="lesson-practice"
      onFocusCapture={() => setTouched(true)}
      onPointerDownCapture={() => setTouched(true)}
    >
      <Problem
        key={identity}
        exercise={exercise}
        where="lesson"
        lesson={lesson}
        arrives={moved.current}
        heading={
          <>
            <b>{exercise.kind.title}</b>
            <span>{extra ? "a fresh one of the same kind" : `${at + 1} of ${items.length}`}</span>
          </>
        }
        next={({ sibling }) =>
          sibling ? (
            <button
              type="button"
              className="button primary"
              onClick={() => {
                moved.current = true;
                setExtra(sibling);
              }}
            >
              A fresh one of the same kind
            </button>
          ) : (
            <button
              type="button"
              className="button primary"
              onClick={() => {
                moved.current = true;
                setExtra(null);
                if (last) setDone(true);
                else setAt(at + 1);
              }}
            >
              {last ? "Done" : "Next"}
            </button>
          )
        }
      />
      {skipTo && at === 0 && !extra && (
        <p className="interface">
          <a href={skipTo}>I’d rather try on my own first</a>
        </p>
      )}
    </div>
  );
}

function identityOf(items: readonly PracticeItem[], seed: string, index: number): string {
  const item = items[index];
  return item ? `${item.kind}@${item.version}:${item.level}:${seed}-${index + 1}` : "";
}

function ended(problem: string): boolean {
  const known = record.progress().problems[problem];
  return known !== undefined && (known.right || known.tries >= 3 || known.help === "solution");
}
