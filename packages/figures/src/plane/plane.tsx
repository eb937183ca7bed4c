import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useMemo,
  useRef,
  useState,
} from "react";
import { Axes } from "./axes.tsx";
import { LabelLayer } from "./label-layer.tsx";
import { labelRegistry } from "./label-registry.ts";
import { type Lifted, PlaneContext, type PlaneContextValue } from "./plane-context.ts";
import { planeScale } from "./plane-scale.ts";
import { fitWindow, type Place, type PlaneWindow, planeHeight } from "./plane-window.ts";
import { useWidth } from "./use-width.ts";

/** Props of {@link Plane}. */
export type PlaneProps = {
  /** What must be seen; more of the plane is shown where the drawing is wider or higher, so that units stay square. */
  readonly window: PlaneWindow;
  /** Accessible name: what the picture is. Handles inside are announced by their own names. */
  readonly label?: string;
  /** Ids of elements that describe the picture. */
  readonly describedBy?: string;
  /** A picture only to look at is announced as one image. */
  readonly still?: boolean;
  /** The height in pixels; by default what makes the units square, at most 520. */
  readonly height?: number;
  /** Called with the place that was pressed when no handle is lifted. */
  readonly onPress?: (place: Place) => void;
  readonly children?: ReactNode;
};

const decimal = (length: number): number => Number(length.toFixed(6));

/**
 * A part of the plane, drawn in SVG: quiet grid, hairline axes, the marks given as children, and their labels. One
 * transform serves everything in it. It fills the width it is given and redraws itself when that changes, so that lines
 * and letters keep their weight from 320 px to a full page.
 */
export function Plane(props: PlaneProps): ReactElement {
  const { window, label = "A picture of the plane", describedBy, still = false, onPress, children } = props;
  const frame = useRef<HTMLDivElement | null>(null);
  const drawing = useRef<SVGSVGElement | null>(null);
  const width = useWidth(frame);
  const dragging = useRef(false);
  const [registry] = useState(labelRegistry);
  const [lifted, setLifted] = useState<Lifted | null>(null);

  const [left, right] = window.x;
  const [bottom, top] = window.y;
  const scale = useMemo(() => {
    const wanted: PlaneWindow = { x: [left, right], y: [bottom, top] };
    const size = { width, height: props.height ?? planeHeight(wanted, width) };
    return planeScale(fitWindow(wanted, size), size);
  }, [left, right, bottom, top, width, props.height]);

  const context = useMemo((): PlaneContextValue => {
    const aim = (target: Place): void => {
      if (lifted === null) return;
      lifted.put(target);
      setLifted(null);
      // The press took the focus along, or away from the plane.
      drawing.current
        ?.querySelector<SVGGElement>(`[data-handle="${CSS.escape(lifted.id)}"]`)
        ?.focus({ preventScroll: true });
    };
    return {
      aim,
      scale,
      registry,
      lifted: lifted?.id ?? null,
      lift: setLifted,
      dragging,
      placeAt: ({ clientX, clientY }) => {
        const box = drawing.current?.getBoundingClientRect();
        if (box === undefined) return scale.toPlane([0, 0]);
        const zoom = scale.width / box.width;
        return scale.toPlane([(clientX - box.left) * zoom, (clientY - box.top) * zoom]);
      },
    };
  }, [scale, registry, lifted]);

  const press = (event: MouseEvent<SVGSVGElement>) => {
    // What a press on a handle means is for the handle to say.
    if (event.target instanceof Element && event.target.closest("[data-handle]") !== null) return;
    const place = context.placeAt(event);
    if (lifted === null) onPress?.(place);
    else context.aim(place);
  };
  const letGo = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setLifted(null);
  };

  return (
    <div className="plane" ref={frame}>
      {/* Keeps the room of the drawing before its width is known, so that nothing moves when the page wakes. */}
      {props.height === undefined ? (
        <svg
          className="plane-room"
          viewBox={`0 0 ${decimal(right - left)} ${decimal(top - bottom)}`}
          aria-hidden="true"
          focusable="false"
        />
      ) : null}
      <PlaneContext.Provider value={context}>
        <svg
          ref={drawing}
          className={lifted === null ? "plane-drawing" : "plane-drawing is-waiting"}
          viewBox={`0 0 ${scale.width} ${scale.height}`}
          role={still ? "img" : "group"}
          aria-label={label}
          aria-describedby={describedBy}
          onClick={press}
          onKeyDown={letGo}
        >
          <rect className="plane-ground" width={scale.width} height={scale.height} />
          <Axes />
          {children}
          <LabelLayer />
        </svg>
      </PlaneContext.Provider>
      {lifted === null ? null : (
        <p className={lifted.isHigh ? "plane-hint is-low" : "plane-hint"}>
          Now tap its new place. Escape leaves it where it is.
        </p>
      )}
    </div>
  );
}
