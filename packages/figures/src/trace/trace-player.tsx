import type { Explanation } from "@gradus/math/explain";
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useMemo,
  useState,
} from "react";
import { MathSpan } from "../controls/math-span.tsx";
import { StepButton } from "../controls/step-button.tsx";
import { useAnnouncement } from "../figure/use-announcement.ts";
import { keepTogether } from "../notation/keep-together.ts";
import { clampStep, playsTo, STEP_MS, stepForKey } from "./clamp-step.ts";
import { playedLines } from "./played-line.ts";
import { relationShifts } from "./relation-shift.ts";

/** What a player needs of an explained step. */
export type PlayedStep = Pick<Explanation, "rule" | "text" | "speech" | "node" | "reason">;

/** Props of {@link TracePlayer}. */
export type TracePlayerProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly steps: readonly PlayedStep[];
  /** The picture that belongs to a step. */
  readonly picture?: (index: number) => ReactNode;
  /** The step shown at first; by default the last, so that the page without scripts shows the whole solution. */
  readonly initial?: number;
};

/**
 * A solution to step through: each line with its reason at the right, the line that was just reached marked, and the
 * picture of that step beside it. Lines to come keep their room, so nothing moves. "Play" goes on for at most five
 * seconds; while the page is built, all lines are shown.
 */
export function TracePlayer(props: TracePlayerProps): ReactElement {
  const { id, title, steps, picture, initial = steps.length - 1 } = props;
  const [index, setIndex] = useState(clampStep(initial, steps.length));
  const [until, setUntil] = useState<number | null>(null);
  const isPlaying = until !== null && index < until;
  const step = steps[index];
  const lines = useMemo(() => playedLines(steps.map(({ node }) => node)), [steps]);
  const shifts = useMemo(() => relationShifts(lines.map(({ node }) => node)), [lines]);
  const spoken = useAnnouncement(step === undefined ? "" : `Step ${index + 1} of ${steps.length}. ${step.speech}`);

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => setIndex((now) => clampStep(now + 1, steps.length)), STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, index, steps.length]);

  const go = (to: number): void => {
    setUntil(null);
    setIndex(clampStep(to, steps.length));
  };
  const play = () => {
    if (isPlaying) return setUntil(null);
    const from = index === steps.length - 1 ? 0 : index;
    setIndex(from);
    setUntil(playsTo(from, steps.length));
  };
  const strike = (event: KeyboardEvent): void => {
    const to = stepForKey(event.key, index, steps.length);
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to);
  };

  return (
    <section className="trace" id={id} aria-labelledby={`${id}-title`}>
      <h3 className="figure-title" id={`${id}-title`}>
        {title}
      </h3>
      <div className="trace-stage">
        {picture === undefined ? null : <div className="trace-picture">{picture(index)}</div>}
        <div className="trace-steps">
          <div className="trace-controls">
            <StepButton isAtEnd={index === 0} onPress={() => go(index - 1)}>
              Previous
            </StepButton>
            <button type="button" className="figure-control trace-play" onClick={play} aria-pressed={isPlaying}>
              {isPlaying ? "Pause" : "Play"}
            </button>
            <StepButton isAtEnd={index === steps.length - 1} onPress={() => go(index + 1)}>
              Next
            </StepButton>
            <input
              className="trace-scrub"
              type="range"
              min={1}
              max={steps.length}
              step={1}
              value={index + 1}
              aria-label={`${title}: step`}
              aria-valuetext={`Step ${index + 1} of ${steps.length}`}
              onKeyDown={strike}
              onInput={(event) => go(Number(event.currentTarget.value) - 1)}
            />
            <span className="trace-count" aria-hidden="true">
              {index + 1} / {steps.length}
            </span>
          </div>
          <p className="trace-text">{step === undefined ? "" : keepTogether(step.text)}</p>
          <ol className="trace-lines">
            {steps.map(({ reason }, line) => {
              const shown = lines[line];
              const when = line === index ? " is-now" : line > index ? " is-later" : "";
              return (
                <li
                  key={line}
                  className={`trace-line${when}`}
                  aria-current={line === index ? "step" : undefined}
                  aria-hidden={line > index}
                >
                  <span className="trace-node" style={{ "--shift": shifts[line] ?? 0 } as CSSProperties}>
                    {shown === undefined ? null : <MathSpan {...shown} />}
                  </span>
                  <span className="trace-reason">{reason}</span>
                </li>
              );
            })}
          </ol>
        </div>
      </div>
      <div className="visually-hidden" role="status" aria-live="polite">
        {spoken}
      </div>
    </section>
  );
}
