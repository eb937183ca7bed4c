import { type ReactElement, type ReactNode, useMemo, useRef } from "react";
import { useAnnouncement } from "../figure/use-announcement.ts";
import { focusable } from "../marks/focusable.ts";
import { silent } from "../marks/silent.ts";
import { layoutMath } from "../notation/layout-math.ts";
import { MathText } from "../notation/math-text.tsx";
import { boxAround } from "../plane/label-placement.ts";
import { useWidth } from "../plane/use-width.ts";
import { objectClass } from "../theme/object-colours.ts";
import { FacePiece } from "./face-piece.tsx";
import { type Piece, paintOrder, paintTree } from "./paint-order.ts";
import { axisTips, type FaceLook, furniture, type Scene, type StrokeLook, tickStep } from "./scene.ts";
import { SpaceContext } from "./space-context.ts";
import { placeSpaceLabels, type SpaceLabel } from "./space-labels.ts";
import { FIRST_VIEW, projection, type SpaceView, viewInWords } from "./space-view.ts";
import type { SpaceWindow } from "./space-window.ts";
import { useOrbit } from "./use-orbit.ts";
import type { Vector3 } from "./vector3.ts";
import { type NamedView, ViewControls } from "./view-controls.tsx";

/** A line of words in a drawing, in the colour of what it is about. */
export type SpaceNote = { readonly text: string; readonly object: string };

/** Props of {@link Space}. */
export type SpaceProps = {
  readonly window: SpaceWindow;
  readonly scene: Scene;
  readonly labels?: readonly SpaceLabel[];
  /** Accessible name: what the picture is. */
  readonly label: string;
  /** Ids of elements that describe the picture. */
  readonly describedBy?: string | undefined;
  /** From where it is seen at first. */
  readonly view?: SpaceView;
  readonly named?: readonly NamedView[];
  /** A picture only to look at: it is announced as one image and has no controls. */
  readonly still?: boolean;
  /** Drawn with its controls, but not to be turned yet. */
  readonly locked?: boolean;
  readonly height?: number;
  /** Called when a learner turns the scene. */
  readonly onTurn?: (view: SpaceView) => void;
  /** Places that labels keep off: handles and marks drawn on top. */
  readonly marks?: readonly Vector3[];
  /** One short line at the foot of the drawing: what is missing from it and why. The description says it as well. */
  readonly note?: SpaceNote | undefined;
  /** Drawn on top of the scene. */
  readonly children?: ReactNode;
};

/**
 * A scene in space, drawn in SVG by a projection of our own: faces are cut where they pass through each other and
 * painted from the back, so translucent planes meet in their true lines at every turn. It is complete when the page is
 * built; with scripts it turns by dragging, by keys (arrows, plus and minus, Home), by pinching and by its buttons.
 */
export function Space(props: SpaceProps): ReactElement {
  const { window, scene, labels = [], label, describedBy, view: first = FIRST_VIEW, named = [], marks = [] } = props;
  const { still = false, locked = false, onTurn, note, children } = props;
  const holder = useRef<HTMLDivElement | null>(null);
  const drawing = useRef<SVGSVGElement | null>(null);
  const width = useWidth(holder);
  const height = props.height ?? Math.round(Math.min(520, Math.max(Math.min(width, 300), width * 0.66)));
  const orbit = useOrbit(drawing, first, { isStill: still || locked, onTurn });
  const spoken = useAnnouncement(viewInWords(orbit.view));
  const tree = useMemo(() => paintTree(scene.faces, [...scene.strokes, ...furniture(window)]), [scene, window]);
  const seen = projection(window, orbit.view, { width, height });
  const context = {
    projection: seen,
    window,
    pixelRatio: () => width / (drawing.current?.getBoundingClientRect().width || width),
  };
  const spacing = tickStep(window.x[1]) * (width < 480 ? 1 : 0.8);
  const listeners = still
    ? {}
    : {
        ...focusable(!locked),
        "aria-roledescription": "scene that can be turned",
        "aria-keyshortcuts": "ArrowLeft ArrowRight ArrowUp ArrowDown + - Home",
        onPointerDown: orbit.onPointerDown,
        onPointerMove: orbit.onPointerMove,
        onPointerUp: orbit.onPointerUp,
        onPointerCancel: orbit.onPointerUp,
        onKeyDown: orbit.onKeyDown,
      };
  const names = axisTips(window).map(
    ({ name, at }): SpaceLabel => ({ id: name, node: { type: "symbol", name }, at, clearance: 2, isQuiet: true }),
  );
  const noteRoom = note === undefined ? [] : [{ left: 0, top: height - 32, right: width, bottom: height }];
  const taken = [...marks.map((mark) => boxAround(seen.toPixels(mark), { width: 34, height: 34 })), ...noteRoom];
  const placed = placeSpaceLabels([...labels, ...names], seen.toPixels, seen, taken);
  const state = `${orbit.isDragging ? " is-turning" : ""}${still || locked ? " is-still" : ""}`;
  return (
    <div className="space" ref={holder}>
      <SpaceContext.Provider value={context}>
        <svg
          ref={drawing}
          className={`space-drawing${state}`}
          viewBox={`0 0 ${width} ${height}`}
          role={still ? "img" : "group"}
          aria-label={label}
          aria-describedby={describedBy}
          {...listeners}
        >
          <rect className="plane-ground" width={width} height={height} />
          {paintOrder(tree, seen.towardsEye).map((piece, index) => drawnPiece(piece, index, spacing, seen.toPixels))}
          {children}
          {note === undefined ? null : (
            <text className={`space-note ${objectClass(note.object)}`} x={12} y={height - 12} {...silent}>
              {note.text}
            </text>
          )}
          <g className="plane-labels" {...silent}>
            {placed.map(({ id, node, object, box, size, isQuiet = false }) => (
              <g key={id} className={isQuiet ? "plane-name" : objectClass(object)}>
                {isQuiet ? null : (
                  <rect
                    className="plane-label-ground"
                    x={short(box.left)}
                    y={short(box.top)}
                    width={short(box.right - box.left)}
                    height={short(box.bottom - box.top)}
                    rx={4}
                  />
                )}
                <MathText
                  node={node}
                  x={box.left + 4}
                  y={box.top + 2 + layoutMath(node).ascent * size}
                  size={size}
                  {...(object === undefined ? {} : { object })}
                />
              </g>
            ))}
          </g>
        </svg>
      </SpaceContext.Provider>
      {still ? null : (
        <>
          <ViewControls disabled={locked} named={named} now={orbit.view} onAsk={orbit.ask} onLook={orbit.lookFrom} />
          <div className="visually-hidden" role="status">
            {spoken}
          </div>
        </>
      )}
    </div>
  );
}

const short = (value: number): number => Number(value.toFixed(2)) + 0;

function drawnPiece(
  piece: Piece<FaceLook, StrokeLook>,
  key: number,
  spacing: number,
  toPixels: (point: Vector3) => readonly [number, number],
): ReactElement {
  if (piece.kind === "face") return <FacePiece key={key} corners={piece.corners} of={piece.of} spacing={spacing} />;
  const [[x1, y1], [x2, y2]] = [toPixels(piece.stretch[0]), toPixels(piece.stretch[1])];
  const { look, object } = piece.of;
  return (
    <path
      key={key}
      className={`space-stroke is-${look} ${objectClass(object)}`.trim()}
      d={`M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`}
      {...silent}
    />
  );
}
