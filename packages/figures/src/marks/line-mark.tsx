import type { LinearEquation2 } from "@gradus/math/exact";
import type { MathNode } from "@gradus/math/explain";
import { type ReactElement, useRef } from "react";
import { lineNumbers } from "../line/line-numbers.ts";
import { clipLine, type Segment } from "../plane/clip-line.ts";
import { useMarkEntry, usePlane } from "../plane/plane-context.ts";
import type { Place } from "../plane/plane-window.ts";
import { useRaised } from "../state/use-raised.ts";
import { objectClass } from "../theme/object-colours.ts";
import { silent } from "./silent.ts";
import { segmentPath, useEasedLine } from "./use-eased-line.ts";

/** How a line is stroked. Lines that coincide need different patterns, so that both can be seen; a band lies under others. */
export type LinePattern = "solid" | "dashed" | "dotted" | "band";

/** Props of {@link LineMark}. */
export type LineMarkProps = {
  readonly object: string;
  /** The line a·x + b·y = c. With a = b = 0 nothing is drawn. */
  readonly equation: LinearEquation2;
  readonly pattern?: LinePattern;
  readonly label?: MathNode | undefined;
  /** Where along the line its label would best stand. */
  readonly labelNear?: Place | undefined;
  /** Lets the whole line be dragged: called with how far, in units, since it was grasped. */
  readonly slide?: LineSlide | undefined;
};

/** What happens to a line that is dragged as a whole, without turning. */
export type LineSlide = {
  readonly onStart: () => void;
  readonly onMove: (by: Place) => void;
  readonly onEnd: () => void;
};

/** A straight line, clipped to the plane; vertical and horizontal lines are lines like any other. */
export function LineMark(props: LineMarkProps): ReactElement | null {
  const { object, equation, pattern = "solid", label, labelNear, slide } = props;
  const { scale } = usePlane();
  const isRaised = useRaised(object);
  const line = lineNumbers(equation);
  useMarkEntry({ object, label, rank: 1, shape: { kind: "line", line, near: labelNear } });

  // A little longer than what is seen, so that its ends are cut by the edge and not drawn inside it.
  const more = 12 / scale.unit;
  const { x, y } = scale.window;
  const seen = clipLine(line, { x: [x[0] - more, x[1] + more], y: [y[0] - more, y[1] + more] });
  const segment: Segment | null = seen === null ? null : [scale.toPixels(seen[0]), scale.toPixels(seen[1])];
  const stroke = useRef<SVGPathElement | null>(null);
  useEasedLine(stroke, segment);
  if (segment === null) return null;
  const d = segmentPath(segment);
  return (
    <g className={`line-mark ${objectClass(object)}${isRaised ? " is-raised" : ""}`} data-obj={object} {...silent}>
      <path ref={stroke} className={`line-stroke is-${pattern}`} d={d} />
      {slide === undefined ? <path className="line-reach" d={d} /> : <SlideReach d={d} slide={slide} />}
    </g>
  );
}

function SlideReach({ d, slide }: { readonly d: string; readonly slide: LineSlide }): ReactElement {
  const { placeAt, lifted, dragging } = usePlane();
  const start = (event: React.PointerEvent<SVGPathElement>): void => {
    if (event.button !== 0 || lifted !== null) return;
    event.preventDefault();
    const path = event.currentTarget;
    path.setPointerCapture(event.pointerId);
    const from = placeAt(event);
    slide.onStart();
    dragging.current = true;
    const move = (next: PointerEvent): void => {
      const to = placeAt(next);
      slide.onMove([to[0] - from[0], to[1] - from[1]]);
    };
    const end = (): void => {
      path.removeEventListener("pointermove", move);
      path.removeEventListener("pointerup", end);
      path.removeEventListener("pointercancel", cancel);
      dragging.current = false;
      slide.onEnd();
    };
    // The finger meant to scroll the page: the line stays where it was.
    const cancel = (): void => {
      slide.onMove([0, 0]);
      end();
    };
    path.addEventListener("pointermove", move);
    path.addEventListener("pointerup", end);
    path.addEventListener("pointercancel", cancel);
  };
  return <path className="line-reach is-slidable" d={d} onPointerDown={start} />;
}
