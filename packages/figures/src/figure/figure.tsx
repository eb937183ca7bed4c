import type { ReactElement, ReactNode } from "react";
import { useAnnouncement } from "./use-announcement.ts";

/** Props of {@link Figure}. */
export type FigureProps = {
  /** Unique on the page; ids inside are made from it. */
  readonly id: string;
  readonly title: string;
  /** What is to be seen now, in words: shown by "Describe", and the picture's accessible description. */
  readonly description: string;
  /** What to say when a change has settled; the description by default. */
  readonly announcement?: string;
  /** Brings the figure back to its first state; without it there is no such control. */
  readonly onReset?: () => void;
  readonly resettable?: boolean;
  readonly children: ReactNode;
};

/** The id of a figure's description, for `aria-describedby` of what is drawn in it. */
export const descriptionId = (figure: string): string => `${figure}-description`;

/**
 * The frame of every figure: its title, the picture and its controls, a description in words that follows the state, and
 * a polite announcement after each change. "Describe" opens without scripts too.
 */
export function Figure(props: FigureProps): ReactElement {
  const { id, title, description, announcement = description, onReset, resettable = true, children } = props;
  const spoken = useAnnouncement(announcement);
  return (
    <figure className="figure" id={id} aria-labelledby={`${id}-title`}>
      <div className="figure-head">
        <figcaption className="figure-title" id={`${id}-title`}>
          {title}
        </figcaption>
        {onReset === undefined ? null : (
          // Not `disabled`, which would take the focus away from whoever has just pressed it.
          <button
            type="button"
            className="figure-control"
            onClick={() => resettable && onReset()}
            aria-disabled={!resettable}
          >
            Reset
          </button>
        )}
        <details className="figure-describe">
          <summary className="figure-control">Describe</summary>
          <p id={descriptionId(id)}>{description}</p>
        </details>
      </div>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        {spoken}
      </div>
    </figure>
  );
}
