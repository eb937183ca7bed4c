import type { ReactElement } from "react";

/** Props of {@link StepButton}. */
export type StepButtonProps = {
  readonly id?: string;
  /** Nothing can be pressed yet. */
  readonly locked?: boolean;
  /** There is no further step this way. */
  readonly isAtEnd: boolean;
  readonly onPress: () => void;
  readonly children: string;
};

/**
 * A button that walks through steps. At the end it does nothing and says that it does not, but it keeps the focus: a
 * button that is taken away while it is being pressed leaves the keyboard nowhere.
 */
export function StepButton({ id, locked = false, isAtEnd, onPress, children }: StepButtonProps): ReactElement {
  return (
    <button
      type="button"
      id={id}
      className="figure-control"
      disabled={locked}
      aria-disabled={isAtEnd || undefined}
      onClick={isAtEnd ? undefined : onPress}
    >
      {children}
    </button>
  );
}
