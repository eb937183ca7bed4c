import type { MathNode } from "@gradus/math/explain";
import { type ReactElement, useMemo } from "react";
import { silent } from "../marks/silent.ts";
import { useRaised } from "../state/use-raised.ts";
import { objectClass } from "../theme/object-colours.ts";
import type { Face } from "./paint-order.ts";
import { hasArea } from "./polygon.ts";
import type { FaceLook, Scene } from "./scene.ts";
import { Space } from "./space.tsx";
import { useSpace } from "./space-context.ts";
import type { SpaceView } from "./space-view.ts";
import type { SpaceWindow } from "./space-window.ts";
import { along, cross3, dot3, length3, type Vector3 } from "./vector3.ts";
import type { NamedView } from "./view-controls.tsx";

/** One of the vectors that span the box. */
export type SpaceVector = { readonly object: string; readonly entries: Vector3; readonly label?: MathNode };

/** Props of {@link SpaceBox}. */
export type SpaceBoxProps = {
  /** Three vectors; the box is flat when one of them is a mix of the others. */
  readonly vectors: readonly [SpaceVector, SpaceVector, SpaceVector];
  /** The part of space to show; by default as far as the box reaches, which changes with the vectors. */
  readonly window?: SpaceWindow;
  readonly label: string;
  readonly describedBy?: string;
  readonly view?: SpaceView;
  readonly still?: boolean;
  readonly locked?: boolean;
  readonly height?: number;
  readonly onTurn?: (view: SpaceView) => void;
  /** Views with a name, reached with one press. */
  readonly named?: readonly NamedView[];
};

const ORIGIN: Vector3 = [0, 0, 0];

/** The smallest window with whole numbers at its sides that holds the origin and the box of these vectors. */
export function boxWindow(vectors: readonly Vector3[]): SpaceWindow {
  let corners: readonly Vector3[] = [ORIGIN];
  for (const vector of vectors) corners = corners.concat(corners.map((corner) => along(corner, 1, vector)));
  const side = (axis: 0 | 1 | 2): readonly [number, number] => {
    const values = corners.map((corner) => corner[axis]);
    return [Math.min(-1, Math.floor(Math.min(...values))), Math.max(1, Math.ceil(Math.max(...values)))];
  };
  return { x: side(0), y: side(1), z: side(2) };
}

/** The faces of the box: each pair of vectors spans two, one at the origin and one moved along by the third. */
function boxFaces(vectors: SpaceBoxProps["vectors"]): readonly Face<FaceLook>[] {
  return vectors.flatMap(({ object, entries: third }, index) => {
    const u = vectors[(index + 1) % 3]?.entries ?? ORIGIN;
    const v = vectors[(index + 2) % 3]?.entries ?? ORIGIN;
    const normal = cross3(u, v);
    return [ORIGIN, third].flatMap((from): readonly Face<FaceLook>[] => {
      const corners = [from, along(from, 1, u), along(along(from, 1, u), 1, v), along(from, 1, v)];
      if (!hasArea(corners)) return [];
      return [
        { corners, plane: { normal, constant: dot3(normal, from) }, of: { object, hatch: "none", whole: corners } },
      ];
    });
  });
}

/**
 * The box (parallelepiped) that three vectors span from the origin; its volume is the size of their determinant. Each
 * face has the colour of the vector that leads away from it. When the vectors become dependent the box is flat, and a
 * flat box is drawn as what it is: a piece of a plane, a stroke or a point.
 */
export function SpaceBox(props: SpaceBoxProps): ReactElement {
  const { vectors, label, describedBy, still = false, locked = false } = props;
  const key = JSON.stringify(vectors.map(({ entries, object }) => [entries, object]));
  const window = useMemo(
    () => props.window ?? boxWindow(vectors.map(({ entries }) => entries)),
    [JSON.stringify(props.window), key],
  );
  const scene = useMemo((): Scene => ({ faces: boxFaces(vectors), strokes: [] }), [key]);
  const passed = {
    ...(props.view === undefined ? {} : { view: props.view }),
    ...(props.height === undefined ? {} : { height: props.height }),
    ...(props.onTurn === undefined ? {} : { onTurn: props.onTurn }),
    ...(props.named === undefined ? {} : { named: props.named }),
  };
  return (
    <Space
      window={window}
      scene={scene}
      labels={vectors.flatMap(({ object, entries, label: node }) =>
        node === undefined ? [] : [{ id: object, object, node, at: entries, clearance: 8 }],
      )}
      label={label}
      describedBy={describedBy}
      still={still}
      locked={locked}
      {...passed}
    >
      {vectors.map((vector) => (
        <SpaceArrow key={vector.object} {...vector} />
      ))}
    </Space>
  );
}

/** An arrow from the origin; the zero vector is a dot. */
export function SpaceArrow({ object, entries }: SpaceVector): ReactElement {
  const { projection } = useSpace();
  const isRaised = useRaised(object);
  const [x, y] = projection.toPixels(ORIGIN);
  const [dx, dy] = projection.stepInPixels(entries);
  const length = Math.hypot(dx, dy);
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  const tip = Math.min(9, length);
  const isZero = length3(entries) === 0;
  return (
    <g
      className={`space-arrow ${objectClass(object)}${isRaised ? " is-raised" : ""}`}
      data-obj={object}
      transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${angle.toFixed(2)})`}
      {...silent}
    >
      {isZero ? (
        <circle className="point-dot" r={4} />
      ) : (
        <path
          className="space-arrow-shaft"
          d={`M0 0H${length.toFixed(2)}M${(length - tip).toFixed(2)} ${(-tip * 0.55).toFixed(2)}L${length.toFixed(2)} 0L${(length - tip).toFixed(2)} ${(tip * 0.55).toFixed(2)}`}
        />
      )}
    </g>
  );
}
